using Entente.Facts;
using Xunit;

namespace Entente.Tests.Facts.Engagements;

/// <summary>Engagements told by what was told before: talks at whose margin they are held, sessions whose noun is left out.</summary>
public sealed class TakenUpTests
{
    private const string Told = "Le ministre togolais de la Défense, Kossi Amegan, s'est entretenu lundi à Lomé avec son homologue ghanéen, Kwame Asante. "
        + "La 3e session du conseil togolo-ghanéen de coopération se tiendra en juin 2025 à Accra. ";

    [Fact]
    public void What_is_held_at_the_margin_of_talks_has_their_day_and_not_that_of_a_session_told_since()
    {
        var aside = All(Told + "En marge de cet entretien, le général togolais Paul Dossou a rencontré le général ghanéen Yaw Mensah.").Single(engagement => engagement.Participants.Any(one => one.Person == "Yaw Mensah"));
        Assert.Equal(("2025-03-10", EngagementStatus.Held, "TG"), (aside.When?.Text, aside.Status, aside.Country));
    }

    [Fact]
    public void The_session_before_is_one_of_the_mechanism_told_last()
    {
        var session = All(Told + "La précédente avait eu lieu à Lomé les 17 et 18 mai 2023.").Single(engagement => engagement.Edition == 2);
        Assert.Equal(("2023-05-17/2023-05-18", "Lomé", "conseil togolo-ghanéen de coopération"), (session.When?.Text, session.Place, session.Mechanism));
    }

    [Fact]
    public void A_year_before_the_day_told_dates_a_session()
    {
        var session = All("Le Togo et le Ghana avaient tenu leur 5e réunion de concertation à Lomé le 12/11/2024. La 4e s'était déroulée un an plus tôt à Accra.").Single(engagement => engagement.Edition == 4);
        Assert.Equal("2023", session.When?.Text);
    }

    private static IReadOnlyList<Engagement> All(string text) => Read.Facts<Engagement>(text);
}
