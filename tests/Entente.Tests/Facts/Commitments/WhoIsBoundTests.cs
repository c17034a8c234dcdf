using Entente.Facts;
using Xunit;

namespace Entente.Tests.Facts.Commitments;

/// <summary>Who is bound by what, and when: entries of a calendar, what was agreed with one of several, tasks that go on.</summary>
public sealed class WhoIsBoundTests
{
    private const string Calendar = "Le ministre togolais de la Défense, Kossi Amegan, a rencontré mardi à Lomé son homologue ghanéen, Kwame Asante. Les deux ministres ont arrêté le calendrier suivant :\n\n"
        + "* 21 octobre : répétition générale sur les deux sites ;\n* 22 et 23 octobre : 2e Échange d'amitié de la défense frontalière Togo-Ghana, dans la région de Kara ;\n* novembre : réunion annuelle des états-majors, en territoire ghanéen.\n";

    [Fact]
    public void Each_day_of_a_calendar_is_one_undertaking()
    {
        var found = Read.Facts<Commitment>(Calendar, "2025-10-10");
        Assert.Equal(["2025-10-21", "2025-10-23", "2025-11"], found.Select(one => one.Due?.Text));
        Assert.StartsWith("21 octobre : répétition générale", found[0].Quote, StringComparison.Ordinal);
    }

    [Fact]
    public void What_was_agreed_with_a_state_binds_the_storys_side_and_that_state()
    {
        var found = Read.Facts<Commitment>("Lomé (ATOP) - Le ministre togolais de la Défense, Kossi Amegan, a rencontré séparément lundi à Lomé les ministres ghanéen et béninois. Avec le Bénin, il a été convenu d'évaluer le protocole 2020-2024.");
        Assert.Equal(["BJ", "TG"], Assert.Single(found).Parties.Order());
    }

    [Fact]
    public void Whom_a_pronoun_means_who_was_just_set_a_task_is_set_another()
    {
        var found = Read.Facts<Commitment>("Le vice-ministre togolais de la Défense, Kossi Amegan, et son homologue ghanéen ont inspecté le site. Kossi Amegan a chargé les unités de poursuivre les préparatifs. Il leur a demandé de garantir la sécurité des délégations.");
        Assert.All(found, one => Assert.Equal((Modality.Tasked, "TG"), (one.Modality, string.Join(' ', one.Parties))));
        Assert.Equal(2, found.Count);
    }
}
