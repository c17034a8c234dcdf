using Entente.Codebook;
using Entente.Dates;
using Entente.Facts;
using Entente.Register.Tests.Support;
using Entente.Register.Views.Calendar;
using Entente.Register.Views.Reviews;
using NodaTime;
using Xunit;
using static Entente.Register.Tests.Support.Page;

namespace Entente.Register.Tests.Views.Reviews;

/// <summary>A review tells what a party's year came to: what belongs to the year and to the party, and nothing else.</summary>
public sealed class ReviewTests : IDisposable
{
    private const string Dialogue = "dialogue de défense";

    private readonly TemporaryRegister folder = new();

    public void Dispose() => folder.Dispose();

    [Fact]
    public void Engagements_of_the_year_stand_beside_those_of_the_year_before()
    {
        Add(
            Of("a", "2024-05-08", Engagement("meeting", "2024-05-07", "KH VN"), Engagement("visit", "2023-03-02", "KH VN"), Engagement("meeting", "2022-03-02", "KH VN")),
            Of("b", "2024-05-09", Engagement("call", "2024", "LA VN"), Engagement("meeting", "2024-06-01", "KH LA")));
        var review = Review(2024);
        Assert.Equal(["call LA", "meeting KH"], review.Engagements.Select(e => $"{e.Engagement.Kind} {string.Join('+', e.Partners)}"));
        Assert.Equal(["visit KH"], review.Before.Select(e => $"{e.Engagement.Kind} {string.Join('+', e.Partners)}"));
    }

    [Fact]
    public void The_level_is_that_of_the_highest_office_of_those_who_took_part()
    {
        Add(
            Of("a", "2024-05-08", Engagement("meeting", "2024-05-07", "KH VN", "VN:Phan Van Giang, KH:Hun Manet"), Tenure("Phan Van Giang", "minister-of-defence", "VN"), Tenure("Hun Manet", "prime-minister", "KH")),
            Of("b", "2024-06-08", Engagement("visit", "2024-06-07", "LA VN", "VN:Hoang Xuan Chien"), Tenure("Hoang Xuan Chien", "deputy-minister-of-defence", "VN"), Tenure("Thongloun Sisoulith", "head-of-state", "LA")),
            Of("c", "2024-07-08", Engagement("call", "2024-07-07", "LA VN")));
        var levels = Review(2024, new ReviewOptions { Party = "VN", Year = 2024, Offices = Book.LoadEmbedded().Offices }).Engagements.Select(e => (e.Level, e.Office));
        Assert.Equal([(EngagementLevel.Leaders, "prime-minister"), (EngagementLevel.Deputies, "deputy-minister-of-defence"), (EngagementLevel.Untold, null)], levels);
    }

    [Fact]
    public void What_was_announced_for_the_year_and_is_not_known_to_have_taken_place_is_told_so()
    {
        Add(
            Of("a", "2024-01-01", Plan("visit", "2024-06-10"), Plan("exercise", "2024-09-03"), Plan("meeting", "2025-05-01")),
            Of("b", "2024-06-12", Engagement("visit", "2024-06-10", "KH VN")), Of("c", "2025-01-01", Plan("call", "2025-02-01")));
        Assert.Equal(["exercise"], Review(2024).NotHeld.Select(e => e.Kind));
    }

    [Fact]
    public void A_mechanism_was_held_or_missed()
    {
        Add(Of("a", "2024-12-20", [.. new[] { 2020, 2021, 2022, 2023 }.Select(year => Engagement("dialogue", $"{year}-05-10", "KH VN", null, Dialogue, year - 2019))]));
        Add(Of("b", "2025-12-20", Engagement("dialogue", "2024-11-02", "LA VN", null, "échange de jeunes officiers", 3)));
        var mechanisms = Review(2024).Mechanisms;
        Assert.Equal(["échange de jeunes officiers", Dialogue], mechanisms.Select(m => m.Name));
        Assert.Single(mechanisms[0].Held);
        Assert.Empty(mechanisms[1].Held);
        Assert.Equal("2024-05", mechanisms[1].Due!.Text);
        Assert.Equal(4, mechanisms[1].Last!.Edition);
        Assert.Equal([4], Review(2023).Mechanisms.SelectMany(m => m.Held).Select(s => s.Edition));
    }

    [Fact]
    public void A_mechanism_that_has_met_often_since_is_told_for_its_early_years_too()
    {
        Add(Of("a", "2024-12-20", [.. Enumerable.Range(1980, 45).Select(year => Engagement("dialogue", $"{year}-05-10", "KH VN", null, Dialogue, year - 1979))]));
        Assert.Equal([6], Review(1985).Mechanisms.SelectMany(m => m.Held).Select(s => s.Edition));
    }

    [Fact]
    public void Texts_are_in_force_or_end_in_the_year()
    {
        Add(Of("a", "2024-01-08", Instrument("protocol", "KH VN", "2020/2024"), Instrument("plan", "LA VN", "2023/2026"), Instrument("plan", "KH LA", "2023/2026")));
        var review = Review(2024);
        Assert.Equal(["plan"], review.InForce.Select(i => i.Kind));
        Assert.Equal(["protocol"], review.Ending.Select(i => i.Kind));
    }

    [Fact]
    public void Undertakings_are_made_and_kept_in_their_years()
    {
        Add(
            Of("a", "2023-11-02", Commitment("KH VN", new Act("engagement", "exercise") { Mechanism = "secours 2024" }, "2024-06")),
            Of("b", "2024-06-20", Engagement("exercise", "2024-06-15", "KH VN", null, "secours 2024")),
            Of("c", "2024-07-02", Commitment("KH VN", new Act("engagement", "patrol"), "2024-09"), Commitment("VN LA", null, firmness: Firmness.Standing)),
            Of("d", "2025-03-01", Engagement("call", "2025-02-27", "KH VN")));
        var review = Review(2024);
        Assert.Single(review.Kept);
        Assert.Equal(new LocalDate(2023, 11, 2), review.Kept[0].Steps[0].Known);
        Assert.Equal(review.Made.Select(t => t.Identifier), review.Overdue.Select(t => t.Identifier));
        Assert.Single(review.Made);
        Assert.Single(review.Directions);
    }

    [Fact]
    public void Tasks_of_the_authorities_stand_apart()
    {
        Add(Of("a", "2024-12-28", Commitment("VN", null, modality: Modality.Tasked, firmness: Firmness.Standing)));
        Assert.Single(Review(2024).Tasks);
        Assert.Empty(Review(2024).Directions);
    }

    [Fact]
    public void What_was_given_is_told_apart_from_what_was_received()
    {
        Add(Of("a", "2024-05-08", Assistance("VN", "LA", "masques", "2024-05-07"), Assistance("KH", "VN", "gants", "2024-05-07"), Assistance("VN", "LA", "masques", "2023-05-07")));
        var review = Review(2024);
        Assert.Equal(["masques"], review.Given.Select(a => a.What));
        Assert.Equal(["gants"], review.Received.Select(a => a.What));
    }

    [Fact]
    public void An_appointment_is_of_the_year_in_which_it_was_though_it_is_told_in_the_next()
    {
        Add(
            Of("a", "2025-01-03", Appointment("Le Van Dinh", "2024-12-30"), Tenure("Le Van Dinh", "chief-of-general-staff", "VN")),
            Of("b", "2024-03-03", Appointment("Ngo Van Khoi", null), Tenure("Ngo Van Khoi", "chief-of-general-staff", "VN"), Appointment("Sok Dara", null), Tenure("Sok Dara", "chief-of-general-staff", "KH")));
        Assert.Equal(["Le Van Dinh", "Ngo Van Khoi"], Review(2024).Appointments.Select(a => a.Person).Order());
        Assert.Empty(Review(2025).Appointments);
        Assert.Equal(["Ngo Van Khoi"], Review(2024, new ReviewOptions { Party = "VN", Year = 2024, AsOf = new LocalDate(2024, 12, 31) }).Appointments.Select(a => a.Person));
    }

    [Fact]
    public void The_next_year_is_as_it_was_foreseen_on_the_last_day_of_the_year()
    {
        Add(Of("a", "2024-12-01", Plan("visit", "2025-06-10")), Of("b", "2025-01-20", Plan("exercise", "2025-09-03")), Of("c", "2025-07-20", Engagement("visit", "2025-06-10", "KH VN")));
        var review = Review(2024);
        Assert.Equal(new LocalDate(2024, 12, 31), review.ForeseenOn);
        Assert.Equal(["visit"], review.NextYear.Where(e => e.Kind == CalendarKind.Planned).Select(e => e.FactKind));
    }

    [Fact]
    public void What_was_published_after_the_day_does_not_count()
    {
        Add(Of("a", "2024-05-08", Engagement("meeting", "2024-05-07", "KH VN")), Of("b", "2024-11-08", Engagement("visit", "2024-05-20", "KH VN")));
        Assert.Equal(["meeting"], Review(2024, new ReviewOptions { Party = "VN", Year = 2024, AsOf = new LocalDate(2024, 6, 1) }).Engagements.Select(e => e.Engagement.Kind));
    }

    [Fact]
    public void Where_there_is_more_than_can_be_listed_it_says_so()
    {
        Add(Of("a", "2024-05-08", [.. Enumerable.Range(1, 5).Select(month => Engagement("meeting", $"2024-{month:00}-07", "KH VN"))]));
        Assert.False(Review(2024).Shortened);
        var some = Review(2024, new ReviewOptions { Party = "VN", Year = 2024, Limit = 3 });
        Assert.True(some.Shortened);
        Assert.Equal(3, some.Engagements.Length);
    }

    [Fact]
    public void Of_an_empty_register_there_is_an_empty_review() => Assert.Null(Review(2024).AsOf);

    private void Add(params PageToAdd[] pages) => folder.Register.AddMany(pages);

    private AnnualReview Review(int year, ReviewOptions? options = null) => folder.Register.GetReview(options ?? new ReviewOptions { Party = "vn", Year = year });

    private static Appointment Appointment(string person, string? when) =>
        new() { Person = person, Office = "chief-of-general-staff", When = Edtf.TryParse(when, out var date) ? date : null, Quote = "", Rule = "", Span = default };

    private static Engagement Plan(string kind, string when) => Engagement(kind, when, "KH VN") with { Status = EngagementStatus.Planned };
}
