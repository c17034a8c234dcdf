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
    public void A_pronoun_means_the_meeting_asked_for_in_the_sentence_before()
    {
        var meeting = Assert.Single(All("Le ministre somalien de la Défense, Ali Nur, a demandé à l'Union africaine de convoquer une conférence. Celle-ci se tiendra à Kampala du 22 au 24 avril."));
        Assert.Equal(("conference", "UG", "2025-04-22/2025-04-24", EngagementStatus.Planned), (meeting.Kind, meeting.Country, meeting.When?.Text, meeting.Status));
    }

    [Fact]
    public void What_comes_before_on_the_same_day_has_its_date()
    {
        var audience = All("Le ministre togolais de la Défense, Kossi Amegan, a rencontré lundi à Lomé son homologue ghanéen, Kwame Asante. Il a, au préalable, accordé une audience à l'ambassadeur du Bénin, Paul Dossou.").Single(engagement => engagement.Kind == "reception");
        Assert.Equal("2025-03-10", audience.When?.Text);
    }

    [Fact]
    public void Who_is_invited_is_the_one_who_would_travel()
    {
        var visit = All("Le ministre italien de la Défense, Luca Neri, a invité son homologue tunisien, Ali Sassi, à se rendre à Rome en mai.").Single(engagement => engagement.Kind == "visit");
        Assert.Equal((EngagementStatus.Proposed, "IT", "Ali Sassi"), (visit.Status, visit.Country, Assert.Single(visit.Participants).Person));
    }

    [Fact]
    public void A_site_that_is_visited_tells_the_country() =>
        Assert.Equal("CH", Assert.Single(All("La ministre autrichienne de la Défense, Klara Berg, visitera jeudi l'école d'officiers de Thoune.")).Country);

    [Fact]
    public void A_year_before_the_day_told_dates_a_session()
    {
        var session = All("Le Togo et le Ghana avaient tenu leur 5e réunion de concertation à Lomé le 12/11/2024. La 4e s'était déroulée un an plus tôt à Accra.").Single(engagement => engagement.Edition == 4);
        Assert.Equal("2023", session.When?.Text);
    }

    private static IReadOnlyList<Engagement> All(string text) => Read.Facts<Engagement>(text);
}
