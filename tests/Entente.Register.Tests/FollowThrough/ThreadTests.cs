using System.Collections.Immutable;
using Entente.Facts;
using Entente.Register.FollowThrough;
using Entente.Register.Tests.Support;
using Entente.Register.Views;
using Xunit;
using static Entente.Register.Tests.Support.Page;

namespace Entente.Register.Tests.FollowThrough;

/// <summary>What was announced, what answers it, and how it stands on a day.</summary>
public sealed class ThreadTests
{
    private static readonly Act BorderExchange = new("engagement", "exchange") { Mechanism = "échange d'amitié de la défense frontalière" };

    [Fact]
    public void An_exchange_proposed_for_a_year_is_answered_by_the_first_one_held_in_it()
    {
        var thread = Only(
            ThreadKind.Proposal, "2022-12-31", Of("a", "2021-12-22", Commitment("KH VN", BorderExchange, "2022", Modality.Proposed)),
            Of("b", "2022-05-15", Engagement("exchange", "2022-05-15", "KH VN", null, "échange d'amitié de la défense frontalière Vietnam-Cambodge", 1)));
        Assert.Equal(ThreadStatus.Done, thread.Status);
        Assert.Equal([AnswerKind.Announces, AnswerKind.Fulfils], thread.Steps.Select(s => s.Kind));
        Assert.Equal(["The text of a.", "The text of b."], thread.Steps.Select(s => s.Source.Quote));
        Assert.Contains("session of the same mechanism", thread.Steps[1].Reason);
    }

    [Theory]
    [InlineData("2022-06-01", ThreadStatus.Open)]
    [InlineData("2022-12-31", ThreadStatus.Open)]
    [InlineData("2023-01-01", ThreadStatus.Overdue)]
    public void What_is_due_is_overdue_once_its_day_has_passed(string day, ThreadStatus status) =>
        Assert.Equal(status, Only(ThreadKind.Undertaking, day, Of("a", "2021-12-22", Commitment("KH VN", BorderExchange, "2022"))).Status);

    [Fact]
    public void What_became_known_later_does_not_count_on_an_earlier_day()
    {
        PageToAdd[] pages =
        [
            Of("a", "2021-12-22", Commitment("KH VN", BorderExchange, "2022")),
            Of("b", "2022-06-15", Engagement("exchange", "2022-05-15", "KH VN", null, "échange d'amitié de la défense frontalière")),
        ];
        Assert.Equal(ThreadStatus.Open, Only(ThreadKind.Undertaking, "2022-06-14", pages).Status);
        Assert.Equal(ThreadStatus.Done, Only(ThreadKind.Undertaking, "2022-06-15", pages).Status);
    }

    [Fact]
    public void The_same_undertaken_again_after_a_fortnight_is_repeated()
    {
        PageToAdd[] pages = [Of("a", "2021-12-22", Commitment("KH VN", BorderExchange)), Of("b", "2022-03-01", Commitment("KH VN", BorderExchange, null, Modality.Affirmed))];
        Assert.Equal(ThreadStatus.Open, Only(ThreadKind.Undertaking, "2022-02-01", pages).Status);
        Assert.Equal(ThreadStatus.Repeated, Only(ThreadKind.Undertaking, "2022-03-01", pages).Status);
    }

    [Fact]
    public void An_exercise_of_another_name_answers_nothing()
    {
        var act = new Act("engagement", "exercise") { Mechanism = "Étoile du Sud 25-3" };
        var thread = Only(
            ThreadKind.Undertaking, "2025-12-01", Of("a", "2025-01-01", Commitment("KH VN", act, "2025")),
            Of("b", "2025-06-01", Engagement("exercise", "2025-06-01", "KH VN", null, "Bouclier 25-4")));
        Assert.Equal(ThreadStatus.Open, thread.Status);
    }

    [Fact]
    public void A_gift_is_answered_by_its_words_even_when_it_is_late()
    {
        PageToAdd[] pages =
        [
            Of("a", "2022-01-01", Engagement("meeting", "2022-01-01", "KH VN"), Commitment("VN", new Act("assistance", null) { What = "deux vedettes" }, "2022", Modality.Pledged)),
            Of("b", "2022-05-01", Assistance("VN", "KH", "vingt ordinateurs", "2022-05-01")),
            Of("c", "2023-08-01", Assistance("VN", "KH", "deux vedettes de surveillance", "2023-08-01")),
        ];
        Assert.Equal(ThreadStatus.Overdue, Only(ThreadKind.Undertaking, "2023-07-31", pages).Status);
        Assert.Equal(ThreadStatus.Done, Only(ThreadKind.Undertaking, "2023-08-01", pages).Status);
    }

    [Fact]
    public void A_direction_is_acted_upon_and_never_overdue()
    {
        var act = new Act("engagement", "exercise");
        PageToAdd[] pages =
        [
            Of("a", "2022-01-01", Commitment("KH VN", act, "2022", Modality.Agreed, Firmness.Standing)), Of("b", "2024-01-01", Engagement("meeting", "2024-01-01", "KH VN")),
        ];
        Assert.Equal(ThreadStatus.Open, Only(ThreadKind.Undertaking, "2024-01-01", pages).Status);
        Assert.Equal(ThreadStatus.Advanced, Only(ThreadKind.Undertaking, "2024-01-01", [.. pages, Of("c", "2022-06-01", Engagement("exercise", "2022-06-01", "KH VN"))]).Status);
    }

    [Fact]
    public void A_visit_put_off_to_the_next_month_is_done_when_it_is_held_then()
    {
        PageToAdd[] pages =
        [
            Of("a", "2024-01-10", Visit("2024-03", EngagementStatus.Planned)), Of("b", "2024-03-20", Visit("2024-04-15", EngagementStatus.Planned)),
            Of("c", "2024-04-16", Visit("2024-04-15/2024-04-16", EngagementStatus.Held)),
        ];
        Assert.Equal(ThreadStatus.Open, Only(ThreadKind.Plan, "2024-03-01", pages).Status);
        Assert.Equal(ThreadStatus.Repeated, First(ThreadKind.Plan, "2024-04-01", pages).Status);
        Assert.Equal(ThreadStatus.Done, First(ThreadKind.Plan, "2024-05-01", pages).Status);
    }

    [Fact]
    public void A_visit_that_is_planned_for_the_year_after_is_the_next_and_not_the_one_put_off()
    {
        PageToAdd[] pages =
        [
            Of("a", "2024-01-10", Visit("2024-03", EngagementStatus.Planned)), Of("b", "2024-03-20", Visit("2025-03-15", EngagementStatus.Planned)),
            Of("c", "2025-03-16", Visit("2025-03-15/2025-03-16", EngagementStatus.Held)),
        ];
        Assert.Equal([ThreadStatus.Overdue, ThreadStatus.Done], Threads("2025-04-01", pages).Where(t => t.Kind == ThreadKind.Plan).OrderBy(t => t.Steps[0].Known).Select(t => t.Status));
    }

    [Fact]
    public void A_visit_that_is_called_off_has_lapsed()
    {
        PageToAdd[] pages = [Of("a", "2024-01-10", Visit("2024-03", EngagementStatus.Planned)), Of("b", "2024-02-20", Visit("2024-03-05", EngagementStatus.Cancelled))];
        Assert.Equal(ThreadStatus.Lapsed, First(ThreadKind.Plan, "2024-03-01", pages).Status);
    }

    [Fact]
    public void A_proposal_that_becomes_a_plan_has_advanced()
    {
        PageToAdd[] pages = [Of("a", "2024-01-10", Visit(null, EngagementStatus.Proposed)), Of("b", "2024-02-20", Visit("2024-06-05", EngagementStatus.Planned))];
        Assert.Contains(Threads("2024-03-01", pages), t => t is { Kind: ThreadKind.Plan, Status: ThreadStatus.Advanced });
    }

    [Theory]
    [InlineData("2024-06-01", ThreadStatus.Open)]
    [InlineData("2025-01-01", ThreadStatus.Overdue)]
    [InlineData("2030-01-02", ThreadStatus.Lapsed)]
    public void A_protocol_awaits_its_renewal(string day, ThreadStatus status) =>
        Assert.Equal(status, Only(ThreadKind.Renewal, day, Of("a", "2020-01-05", Instrument("protocol", "LA VN", "2020/2024"))).Status);

    [Fact]
    public void A_protocol_for_the_years_that_follow_renews_it()
    {
        PageToAdd[] pages = [Of("a", "2020-01-05", Instrument("protocol", "LA VN", "2020/2024")), Of("b", "2025-02-22", Instrument("protocol", "LA VN", "2025/2029"))];
        var thread = First(ThreadKind.Renewal, "2025-03-01", pages);
        Assert.Equal((ThreadStatus.Done, "2024-12-31"), (thread.Status, thread.Due?.Text));
        Assert.Contains("2025/2029", thread.Steps[^1].Reason);
    }

    [Theory]
    [InlineData("2023-12-31", ThreadStatus.Open)]
    [InlineData("2024-01-01", ThreadStatus.Overdue)]
    [InlineData("2025-01-01", ThreadStatus.Lapsed)]
    public void The_next_session_is_due_after_the_usual_interval(string day, ThreadStatus status)
    {
        var pages = new[] { 2020, 2021, 2022 }.Select((year, i) => Of($"{year}", $"{year}-05-02", Engagement("dialogue", $"{year}-05-01", "KH VN", null, "dialogue sur la politique de défense", i + 1)));
        var thread = Only(ThreadKind.NextEdition, day, [.. pages]);
        Assert.Equal((status, "2023", 4), (thread.Status, thread.Due?.Text, thread.Edition));
    }

    private static Engagement Visit(string? when, EngagementStatus status) =>
        Engagement("visit", when, "KH VN", "KH:Sok Dara") with { Status = status };

    private static ThreadView Only(ThreadKind kind, string day, params PageToAdd[] pages) => Assert.Single(Threads(day, pages), thread => thread.Kind == kind);

    private static ThreadView First(ThreadKind kind, string day, params PageToAdd[] pages) => Threads(day, pages).First(thread => thread.Kind == kind);

    private static ImmutableArray<ThreadView> Threads(string day, params PageToAdd[] pages)
    {
        using var folder = new TemporaryRegister();
        folder.Register.AddMany(pages);
        return folder.Register.GetThreads(new ThreadQuery
        {
            AsOf = NodaTime.Text.LocalDatePattern.Iso.Parse(day).Value, Standing = true, DaysBack = 5000, DaysAhead = 5000,
        }).Threads;
    }
}
