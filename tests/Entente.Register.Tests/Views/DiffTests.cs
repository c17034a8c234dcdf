using System.Collections.Immutable;
using Entente.Facts;
using Entente.Register.Tests.Support;
using Entente.Register.Views.Changes;
using Entente.Register.Views.Disputes;
using NodaTime;
using Xunit;
using static Entente.Register.Tests.Support.Page;

namespace Entente.Register.Tests.Views;

/// <summary>What has changed between two moments.</summary>
public sealed class DiffTests
{
    private static readonly LocalDate Since = new(2024, 1, 31);

    private static readonly PageToAdd Plan = Of("plan", "2024-01-10", Visit("2024-02-20", EngagementStatus.Planned));

    [Fact]
    public void A_plan_that_was_held_is_told_with_the_quote_that_shows_it()
    {
        var change = Assert.Single(Diff(Plan, Of("held", "2024-02-21", Visit("2024-02-20"))));
        Assert.Equal((ChangeKind.Held, "2024-02-20", "2024-02-20"), (change.Kind, change.Before, change.After));
        Assert.Equal("The text of held.", Assert.Single(change.Sources).Quote);
    }

    [Fact]
    public void A_plan_with_a_later_date_is_put_off() =>
        Assert.Equal(
            [(ChangeKind.PutOff, "2024-02-20", "2024-03-05")],
            Diff(Session("plan", "2024-01-10", "2024-02-20"), Session("later", "2024-02-10", "2024-03-05")).Select(c => (c.Kind, c.Before!, c.After!)));

    [Fact]
    public void A_plan_that_was_cancelled_is_called_off() =>
        Assert.Equal([ChangeKind.CalledOff], Kinds(Plan, Of("off", "2024-02-15", Visit("2024-02-20", EngagementStatus.Cancelled))));

    [Fact]
    public void What_nothing_was_known_of_is_new_and_what_was_known_is_not()
    {
        var known = Of("known", "2024-01-09", Engagement("meeting", "2024-01-08", "KH VN"));
        var again = Of("again", "2024-02-09", Engagement("meeting", "2024-01-08", "KH VN"));
        Assert.Empty(Diff(known, again));
        Assert.Equal(
            [ChangeKind.NewEngagement, ChangeKind.NewPlan],
            Kinds(Of("new", "2024-02-09", Engagement("meeting", "2024-01-08", "KH VN"), Visit("2024-06-20", EngagementStatus.Planned))));
    }

    [Fact]
    public void Holders_instruments_undertakings_and_deployments_are_new_once()
    {
        var meant = new Commitment { Modality = Modality.Agreed, Parties = ["KH", "VN"], Themes = ["training"], Quote = "", Rule = "", Span = default };
        var sent = new Deployment { Party = "VN", Mission = "UNMISS", What = "un hôpital", Nth = 4, Quote = "", Rule = "", Span = default };
        Fact[] facts = [Tenure("Sok Dara", "minister-of-defence", "KH"), Instrument("protocol", "KH VN", "2024/2028"), meant, sent];
        Assert.Equal(
            [ChangeKind.NewHolder, ChangeKind.NewInstrument, ChangeKind.NewUndertaking, ChangeKind.NewDeployment],
            Kinds(Of("a", "2024-02-09", facts)));
        Assert.Empty(Diff(Of("a", "2024-01-09", facts)));
    }

    [Fact]
    public void A_conflict_is_opened_and_a_place_changed()
    {
        var first = Of("a", "2024-01-09", Engagement("meeting", "2024-01-08", "KH VN") with { Place = "Hué" });
        var opened = Assert.Single(Diff(first, Of("b", "2024-02-09", Engagement("meeting", "2024-01-08", "KH VN") with { Place = "Hanoï" })));
        Assert.Equal((ChangeKind.ConflictOpened, ConflictField.Place), (opened.Kind, opened.Conflict!.Field));
        Assert.Equal(2, opened.Sources.Length);
    }

    [Fact]
    public void What_came_to_be_known_after_the_later_day_does_not_count()
    {
        var late = Of("late", "2024-03-09", Engagement("meeting", "2024-01-08", "KH VN"));
        Assert.Empty(Diff(new DiffOptions { PartyA = "KH", PartyB = "VN", Since = Since, Until = new LocalDate(2024, 2, 28) }, late));
        Assert.Single(Diff(late));
    }

    [Fact]
    public void By_recording_all_is_new_that_was_recorded_since_however_old()
    {
        // The clock of these registers stands at 2 January 2025.
        var old = Of("old", "2015-01-09", Engagement("meeting", "2015-01-08", "KH VN"), Tenure("Sok Dara", "minister-of-defence", "KH"));
        var options = new DiffOptions { PartyA = "KH", PartyB = "VN", Since = new LocalDate(2025, 1, 1) };
        Assert.Empty(Diff(options, old));
        Assert.Equal([ChangeKind.NewEngagement, ChangeKind.NewHolder], Diff(options with { Recorded = true }, old).Select(c => c.Kind));
        Assert.Empty(Diff(options with { Recorded = true, Since = new LocalDate(2025, 1, 2) }, old));
    }

    [Fact]
    public void A_page_without_a_date_is_known_since_it_was_recorded()
    {
        var undated = Of("undated", null, Engagement("meeting", "2015-01-08", "KH VN"));
        var options = new DiffOptions { PartyA = "KH", PartyB = "VN", Since = new LocalDate(2025, 1, 1) };
        Assert.Single(Diff(options, undated));
        Assert.Empty(Diff(options with { Since = new LocalDate(2025, 1, 2) }, undated));
    }

    [Fact]
    public void The_changes_of_one_party_and_of_all_are_found()
    {
        PageToAdd[] pages = [Of("a", "2024-02-09", Engagement("meeting", "2024-02-08", "KH VN")), Of("b", "2024-02-09", Engagement("meeting", "2024-02-07", "LA VN"), Tenure("Sok Dara", "minister-of-defence", "KH"))];
        Assert.Equal(3, Diff(new DiffOptions { Since = Since }, pages).Length);
        Assert.Equal([ChangeKind.NewEngagement, ChangeKind.NewHolder], Diff(new DiffOptions { PartyA = "KH", Since = Since }, pages).Select(c => c.Kind));
    }

    private static Engagement Visit(string when, EngagementStatus status = EngagementStatus.Held) =>
        Engagement("visit", when, "KH VN") with { Status = status };

    /// <summary>A session to come, which its number makes one whatever its date.</summary>
    private static PageToAdd Session(string name, string published, string when) =>
        Of(name, published, Engagement("dialogue", when, "KH VN", null, "dialogue de défense", 6) with { Status = EngagementStatus.Planned });

    private static IEnumerable<ChangeKind> Kinds(params PageToAdd[] pages) => Diff(pages).Select(c => c.Kind);

    private static ImmutableArray<Change> Diff(params PageToAdd[] pages) => Diff(new DiffOptions { PartyA = "KH", PartyB = "VN", Since = Since }, pages);

    private static ImmutableArray<Change> Diff(DiffOptions options, params PageToAdd[] pages)
    {
        using var folder = new TemporaryRegister();
        folder.Register.AddMany(pages);
        return folder.Register.GetDiff(options).Changes;
    }
}
