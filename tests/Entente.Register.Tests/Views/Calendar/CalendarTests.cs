using System.Collections.Immutable;
using Entente.Facts;
using Entente.Register.FollowThrough;
using Entente.Register.Tests.Support;
using Entente.Register.Views.Calendar;
using NodaTime;
using Xunit;
using static Entente.Register.Tests.Support.Page;

namespace Entente.Register.Tests.Views.Calendar;

/// <summary>A calendar lists what was, is planned and is expected, each as exactly as it is known.</summary>
public sealed class CalendarTests : IDisposable
{
    private const string Dialogue = "dialogue de défense";

    private readonly TemporaryRegister folder = new();

    public void Dispose() => folder.Dispose();

    [Fact]
    public void Engagements_stand_on_the_days_that_are_told_and_the_months_and_years_that_are_told()
    {
        Add(Of("a", "2024-05-08", Engagement("meeting", "2024-05-07", "KH VN"), Engagement("visit", "2024-03", "KH VN"), Engagement("exercise", "2024", "KH VN"), Engagement("call", null, "KH VN")));
        Assert.Equal(["held 2024", "held 2024-03", "held 2024-05-07"], Lines(new CalendarOptions()));
    }

    [Fact]
    public void Only_what_may_lie_within_the_days_is_listed()
    {
        Add(Of("a", "2024-05-08", Engagement("meeting", "2024-05-07", "KH VN"), Engagement("visit", "2024-04-29/2024-05-02", "KH VN"), Engagement("exercise", "2024", "KH VN"), Engagement("meeting", "2024-06-01", "LA VN")));
        Assert.Equal(["held 2024", "held 2024-04-29/2024-05-02", "held 2024-05-07"], Lines(Month(2024, 5)));
        Assert.Equal(["held 2024", "held 2024-06-01"], Lines(Month(2024, 6)));
        Assert.Empty(Lines(Month(2025, 1)));
    }

    [Fact]
    public void A_party_and_a_pair_have_calendars_of_their_own()
    {
        Add(Of("a", "2024-05-08", Engagement("meeting", "2024-05-01", "KH VN"), Engagement("visit", "2024-05-02", "LA VN"), Engagement("conference", "2024-05-03", "FR KH LA VN"), Engagement("meeting", "2024-05-04", "FR KHM")));
        Assert.Equal(["held 2024-05-01", "held 2024-05-03"], Lines(new CalendarOptions { PartyA = "kh" }));
        Assert.Equal(["held 2024-05-02", "held 2024-05-03"], Lines(new CalendarOptions { PartyA = "VN", PartyB = "LA" }));
        Assert.Equal(["held 2024-05-03"], Lines(new CalendarOptions { PartyB = "FR", PartyA = "LA" }));
        Assert.Empty(Lines(new CalendarOptions { PartyA = "%" }));
    }

    [Fact]
    public void A_plan_is_listed_until_it_was_held_and_one_that_nobody_saw_held_says_so()
    {
        Add(
            Of("a", "2024-05-01", Plan("visit", "2024-06-10"), Plan("exercise", "2024-05-03"), Plan("meeting", "2024-08-01", EngagementStatus.Proposed)),
            Of("b", "2024-06-12", Engagement("visit", "2024-06-10", "KH VN")));
        Assert.Equal(["planned 2024-05-03 overdue", "held 2024-06-10", "planned 2024-08-01 open"], Lines(new CalendarOptions()));
        Assert.Equal(["planned 2024-05-03 open", "planned 2024-06-10 open", "planned 2024-08-01 open"], Lines(new CalendarOptions { AsOf = new LocalDate(2024, 5, 1) }));
    }

    [Fact]
    public void What_was_called_off_stays_and_is_told_to_be()
    {
        Add(Of("a", "2024-05-01", Plan("visit", "2024-06-10")), Of("b", "2024-05-05", Plan("visit", "2024-06-10", EngagementStatus.Cancelled)));
        var entry = Assert.Single(folder.Register.GetCalendar().Entries);
        Assert.Equal((CalendarKind.Planned, EngagementStatus.Cancelled, 2), (entry.Kind, entry.Status, entry.Sources.Length));
    }

    [Fact]
    public void The_next_session_is_expected_by_the_rhythm_and_no_longer_once_it_is_announced()
    {
        Add(Of("a", "2022-05-05", Session("2022-05-04", 1)), Of("b", "2023-05-05", Session("2023-05-04", 2)), Of("c", "2024-05-05", Session("2024-05-04", 3)));
        var expected = Assert.Single(folder.Register.GetCalendar().Entries, e => e.Kind == CalendarKind.ExpectedEdition);
        Assert.Equal(("2025-05", 4, true, ThreadStatus.Open), (expected.When.Text, expected.Number, expected.Expected, expected.FollowUp));
        Assert.EndsWith("-edition-4", expected.Key);
        Add(Of("d", "2024-11-01", Session("2025-06-02", 4) with { Status = EngagementStatus.Planned }));
        Assert.DoesNotContain(folder.Register.GetCalendar().Entries, e => e.Kind == CalendarKind.ExpectedEdition);
    }

    [Fact]
    public void A_session_whose_usual_time_has_passed_is_told_to_be_missing()
    {
        Add(Of("a", "2022-05-05", Session("2022-05-04", 1)), Of("b", "2023-05-05", Session("2023-05-04", 2)), Of("c", "2024-05-05", Session("2024-05-04", 3)), Of("d", "2025-09-01", Engagement("call", "2025-08-31", "KH VN")));
        Assert.Contains("expected-edition 2025-05 overdue", Lines(new CalendarOptions()));
    }

    [Fact]
    public void A_period_ends_as_exactly_as_it_is_told()
    {
        Add(Of("a", "2024-01-05", Instrument("protocol", "KH VN", "2020/2024"), Instrument("memorandum", "LA VN", "2022-03-01/2025-02-28"), Instrument("plan", "KH LA", null)));
        Assert.Equal(["expiry 2024 open", "expiry 2025-02-28 open"], Lines(new CalendarOptions()));
        Assert.Equal(["expiry 2024 open"], Lines(new CalendarOptions { From = new LocalDate(2024, 3, 1), To = new LocalDate(2024, 3, 31) }));
    }

    [Fact]
    public void Anniversaries_have_their_ordinal_each_year_and_none_is_made_of_a_year()
    {
        Add(
            Of("a", "2024-05-01", Engagement("meeting", "2024-04-30", "KH VN"), Commemoration("the victory of Dien Bien Phu", 70, "1954-05-07"), Commemoration("the founding of the school", 40, "1984")),
            Of("b", "2024-02-29", Engagement("call", "2024-02-28", "FR VN"), Commemoration("the leap of February", 4, "2020-02-29")));
        string[] expected = ["anniversary 2024-02-29 4", "anniversary 2024-05-07 70", "anniversary 2025-02-28 5", "anniversary 2025-05-07 71"];
        Assert.Equal(expected, Lines(new CalendarOptions { From = new LocalDate(2024, 1, 1), To = new LocalDate(2025, 12, 31), Kinds = [CalendarKind.Anniversary] }));
        Assert.Equal(["anniversary 2024-05-07 70"], Lines(new CalendarOptions { PartyA = "KH", From = new LocalDate(2024, 1, 1), To = new LocalDate(2024, 12, 31), Kinds = [CalendarKind.Anniversary] }));
    }

    [Fact]
    public void Keys_are_the_same_whatever_comes_later_and_tell_entries_apart()
    {
        Add(Of("a", "2024-05-01", Plan("visit", "2024-06-10"), Instrument("protocol", "KH VN", "2020/2024"), Commemoration("the victory of Dien Bien Phu", 70, "1954-05-07")));
        var before = folder.Register.GetCalendar().Entries.Select(e => e.Key).ToArray();
        Assert.Equal(before.Length, before.Distinct().Count());
        Add(Of("b", "2024-05-05", Plan("visit", "2024-06-10"), Instrument("protocol", "KH VN", "2020/2024")));
        Assert.Equal(before, folder.Register.GetCalendar().Entries.Select(e => e.Key).Where(before.Contains));
    }

    [Fact]
    public void A_kind_of_which_there_is_more_is_named()
    {
        Add(Of("a", "2024-05-08", [.. Enumerable.Range(1, 9).Select(day => Engagement("meeting", $"2024-04-0{day}", $"KH {(char)('A' + day)}A"))]));
        var view = folder.Register.GetCalendar(new CalendarOptions { Limit = 4 });
        Assert.Equal(["2024-04-01", "2024-04-02", "2024-04-03", "2024-04-04"], view.Entries.Select(e => e.When.Text));
        Assert.Equal([CalendarKind.Held], view.Shortened);
    }

    [Fact]
    public void An_empty_register_has_an_empty_calendar()
    {
        var view = folder.Register.GetCalendar(new CalendarOptions { PartyA = "KH" });
        Assert.Equal((null, null), (view.AsOf, view.From));
        Assert.Empty(view.Entries);
    }

    private void Add(params PageToAdd[] pages) => folder.Register.AddMany(pages);

    private ImmutableArray<string> Lines(CalendarOptions options) => [.. folder.Register.GetCalendar(options).Entries.Select(Line)];

    private static string Line(CalendarEntry entry)
    {
        var kind = System.Text.Json.JsonNamingPolicy.KebabCaseLower.ConvertName($"{entry.Kind}");
        return $"{kind} {entry.When.Text} {(entry.Kind == CalendarKind.Anniversary ? entry.Number : null)}{$"{entry.FollowUp}".ToLowerInvariant()}".TrimEnd();
    }

    private static CalendarOptions Month(int year, int month) => new() { From = new LocalDate(year, month, 1), To = new LocalDate(year, month, 1).PlusMonths(1).PlusDays(-1) };

    private static Engagement Plan(string kind, string when, EngagementStatus status = EngagementStatus.Planned) => Engagement(kind, when, "KH VN") with { Status = status };

    private static Engagement Session(string when, int edition) => Engagement("dialogue", when, "KH VN", null, Dialogue, edition);
}
