using Entente.Facts;
using Xunit;

namespace Entente.Tests.Facts.Engagements;

/// <summary>A session is told once, of those who sat, on its day; what only tells how it was held, or what a year marks, is no engagement besides.</summary>
public sealed class SittingTests
{
    [Theory]
    [InlineData("En mars, le 4e dialogue Togo-Ghana sur la politique de défense s'est réuni à Lomé.")]
    [InlineData("En mars, un dialogue sur la politique de défense, le quatrième du genre, avait réuni à Lomé le général togolais Paul Dossou et le vice-ministre ghanéen Kofi Boateng.")]
    public void A_dialogue_that_meets_is_one_session(string text)
    {
        var session = Assert.Single(All(text, "2025-04-12"));
        Assert.Equal(("dialogue", "2025-03", "GH TG"), (session.Kind, session.When?.Text, string.Join(' ', session.Parties.Order())));
    }

    [Fact]
    public void How_a_conference_was_held_is_no_call()
    {
        var found = All("Une conférence, tenue mardi en salle et par visioconférence, a clos l'année de la diplomatie militaire togolaise. Le ministre togolais de la Défense, Kossi Amegan, la présidait. Le Ghana en était absent.");
        Assert.DoesNotContain(found, one => one.Kind == "call");
    }

    [Fact]
    public void What_a_whole_year_marks_is_no_ceremony() =>
        Assert.Empty(All("Le Togo et le Ghana marquent cette année le 60e anniversaire de leurs relations diplomatiques."));

    [Fact]
    public void A_second_verb_shares_the_date_before_the_first()
    {
        var found = All("Le dialogue entre le Togo et le Ghana s'est tenu en février. Les 4 et 5 mars, les ministres togolais et ghanéen de la Défense ont coprésidé à Lomé le 2e échange d'amitié de la défense frontalière et signé le protocole 2025-2029.");
        Assert.Equal("2025-03-04/2025-03-05", found.Single(one => one.Kind == "signing").When?.Text);
    }

    [Fact]
    public void Of_three_who_met_the_host_is_the_third()
    {
        var found = All("Les ministres togolais et ghanéen de la Défense se sont rencontrés lundi à Lomé. Mardi, les trois ministres se sont retrouvés à Cotonou.");
        Assert.Contains(found, one => one.Kind == "conference" && one.Parties.Order().SequenceEqual(["BJ", "GH", "TG"]));
    }

    [Theory]
    [InlineData("Il était coprésidé par le général togolais Paul Dossou et par le vice-ministre ghanéen Kofi Boateng.")]
    [InlineData("Coprésidée par le général togolais Paul Dossou et le vice-ministre ghanéen Kofi Boateng, la réunion a vu les deux parties se réjouir de leurs relations.")]
    public void Who_chaired_is_told_in_a_sentence_of_its_own(string chairs)
    {
        var session = Assert.Single(All("Le 4e Dialogue sur la politique de défense entre le Togo et le Ghana a eu lieu mardi à Lomé. " + chairs));
        Assert.Equal("Kofi Boateng CoChair, Paul Dossou CoChair", string.Join(", ", session.Participants.Select(one => $"{one.Person} {one.Role}").Order()));
    }

    [Fact]
    public void A_reception_for_an_anniversary_is_a_ceremony() =>
        Assert.Equal("ceremony", Assert.Single(All("L'ambassade du Togo au Ghana a organisé mardi à Accra une réception à l'occasion du 65e anniversaire de l'armée togolaise.")).Kind);

    [Fact]
    public void Who_is_received_by_a_gerund_is_met()
    {
        var found = All("À Lomé, le ministre togolais de la Défense, Kossi Amegan, a rencontré lundi son homologue ghanéen, Kwame Asante. Recevant ensuite le ministre béninois de la Défense, Paul Dossou, il a plaidé pour des patrouilles communes.");
        Assert.Contains(found, one => one is { Kind: "meeting", When.Text: "2025-03-10" } && one.Parties.Order().SequenceEqual(["BJ", "TG"]));
    }

    [Fact]
    public void Two_parties_are_never_three()
    {
        const string text = "Les ministres togolais et ghanéen de la Défense, Kossi Amegan et Kwame Asante, se sont rencontrés lundi à Lomé. La réunion annuelle des ministres de la Défense du Togo, du Ghana et du Bénin se tiendra en mai à Cotonou. Les deux parties ont réaffirmé leur volonté d'exécuter le plan de coopération 2025.";
        var undertaking = Read.Facts<Commitment>(text).Single(one => one.Modality == Modality.Affirmed);
        Assert.Equal(["GH", "TG"], undertaking.Parties.Order());
    }

    [Fact]
    public void Who_meets_two_ministers_meets_each_by_himself()
    {
        var found = All("Le ministre togolais de la Défense, Kossi Amegan, a rencontré lundi à Cotonou les ministres ghanéen et béninois de la Défense.");
        Assert.Equal(["BJ TG", "GH TG"], found.Select(one => string.Join(' ', one.Parties.Order())).Order());
    }

    [Fact]
    public void A_session_is_nobody_who_is_received() =>
        Assert.Equal(["GH", "TG"], All("Le ministre togolais de la Défense, Kossi Amegan, a reçu lundi à Lomé le vice-ministre ghanéen Kofi Boateng, présent dans la capitale togolaise à l'occasion des 45e et 46e Sommets de l'Union africaine.").First(one => one.Kind is "reception" or "meeting").Parties.Order());

    [Fact]
    public void What_was_signed_at_the_end_of_a_session_is_of_its_day()
    {
        var found = All("Le 4e Dialogue sur la politique de défense entre le Togo et le Ghana a eu lieu mardi à Lomé. Les deux parties se sont félicitées de la tenue, en décembre dernier, du premier échange frontalier avec le Bénin. À l'issue de la séance, les deux vice-ministres ont signé le procès-verbal du dialogue.");
        Assert.Equal("2025-03-11", found.Single(one => one.Kind == "signing").When?.Text);
    }

    [Fact]
    public void The_number_of_a_session_may_stand_behind_a_comma() =>
        Assert.Equal(2, Assert.Single(All("Le district de Kara a accueilli mardi la seconde journée de la rencontre d'amitié des gardes-frontières togolais et ghanéens, deuxième du nom.")).Edition);

    [Fact]
    public void Talks_are_of_the_day_told_right_before_them() =>
        Assert.Equal("2025-03-07", Assert.Single(All("Le ministre togolais de la Défense, Kossi Amegan, a remercié le Ghana. Il en a fait part vendredi, à Lomé, au cours d'une rencontre avec le général ghanéen Kwame Asante, venu assister à cette conférence.")).When?.Text);

    private static IReadOnlyList<Engagement> All(string text, string published = "2025-03-12") => Read.Facts<Engagement>(text, published);
}
