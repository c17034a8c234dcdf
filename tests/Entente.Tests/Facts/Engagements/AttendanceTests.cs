using Entente.Facts;
using Xunit;

namespace Entente.Tests.Facts.Engagements;

/// <summary>Who takes part in talks and sessions by sentences of their own, behind the one that tells them.</summary>
public sealed class AttendanceTests
{
    private const string Met = "Le ministre togolais de la Défense, Kossi Amegan, a rencontré mardi à Lomé son homologue ghanéen, Kwame Asante. ";

    [Theory]
    [InlineData("Étaient présents à la rencontre, du côté togolais, le général Paul Dossou et, du côté ghanéen, l'ambassadeur Ama Owusu.")]
    [InlineData("Y ont pris part le général Paul Dossou pour le Togo et l'ambassadeur Ama Owusu pour le Ghana.")]
    [InlineData("Ont également assisté à l'entretien le général togolais Paul Dossou et l'ambassadeur ghanéen Ama Owusu.")]
    [InlineData("Le général togolais Paul Dossou et l'ambassadeur ghanéen Ama Owusu ont pris part à la rencontre.")]
    public void Those_who_were_there_take_part_in_what_was_told(string attendance)
    {
        var meeting = Assert.Single(All(Met + attendance));
        Assert.Equal("Ama Owusu GH, Kossi Amegan TG, Kwame Asante GH, Paul Dossou TG", string.Join(", ", meeting.Participants.Select(one => $"{one.Person} {one.Party}").Order()));
    }

    [Fact]
    public void Those_present_are_no_pair_that_signs()
    {
        var signing = All(Met + "Étaient présents le général togolais Paul Dossou et l'ambassadeur ghanéen Ama Owusu. Les deux parties ont signé un plan de coopération.").Single(one => one.Kind == "signing");
        Assert.DoesNotContain(signing.Participants, one => one.Person == "Paul Dossou");
    }

    [Fact]
    public void A_meeting_brings_its_objects_together()
    {
        var conference = Assert.Single(All("Le ministre togolais de la Défense, Kossi Amegan, a présidé mardi à Lomé une réunion extraordinaire du comité des chefs d'état-major. La réunion a regroupé, outre le Togo, le Ghana, le Bénin et le Niger."));
        Assert.Equal(["BJ", "GH", "NE", "TG"], conference.Parties.Order());
    }

    [Theory]
    [InlineData("La commission militaire mixte entre le Togo et le Ghana tient deux sessions par an.")]
    [InlineData("Les ministres togolais et ghanéen de la Défense se réunissent chaque année à Lomé.")]
    public void What_is_done_every_year_is_no_engagement(string habit) => Assert.Empty(All(habit));

    [Fact]
    public void A_name_in_quotation_marks_behind_a_comma_is_the_exercises()
    {
        var exercise = Assert.Single(All("Un exercice commun entre le Togo et le Ghana, « Harmattan 25 », est agendé du 2 au 13 septembre à Kara."));
        Assert.Equal(("exercise", "Harmattan 25", "2025-09-02/2025-09-13"), (exercise.Kind, exercise.Mechanism, exercise.When?.Text));
    }

    private static IReadOnlyList<Engagement> All(string text) => Read.Facts<Engagement>(text);
}
