using Entente.Facts;
using Entente.Register.Tests.Support;
using Entente.Register.Verdicts;
using Xunit;
using static Entente.Register.Tests.Support.Page;

namespace Entente.Register.Tests.Views;

/// <summary>Who met whom, when and in which country: each engagement that took place once, however many dispatches tell of it.</summary>
public sealed class MeetingsTests
{
    [Fact]
    public void An_engagement_counts_once_with_all_parties_that_are_told()
    {
        using var folder = new TemporaryRegister();
        folder.Register.AddMany([Of("a", "2024-05-08", At("VN", "2024-05-07")), Of("b", "2024-05-09", At("VN", "2024-05-07")), Of("c", "2024-05-09", At("KH", "2024-06-01"))]);
        Assert.Equal(["2024-05 VN KH VN", "2024-06 KH KH VN"], Lines(folder));
    }

    [Fact]
    public void They_stand_in_the_order_of_their_days()
    {
        using var folder = new TemporaryRegister();
        folder.Register.AddMany(Enumerable.Range(1, 12).Select(day => Of($"{day}", "2024-05-28", Engagement("visit", $"2024-05-{day * 5 % 13:00}", "KH VN"))));
        var shown = folder.Register.GetEngagements([.. folder.Register.GetMeetings().Meetings.Select(m => m.Identifier)]);
        Assert.Equal(Enumerable.Range(1, 12).Select(day => $"2024-05-{day:00}"), shown.Select(e => e.When?.Text));
    }

    [Fact]
    public void What_is_planned_or_cancelled_is_no_meeting_and_what_was_held_after_all_is_one()
    {
        using var folder = new TemporaryRegister();
        folder.Register.AddMany(
        [
            Of("a", "2024-05-01", At("VN", "2024-05-07") with { Status = EngagementStatus.Planned }), Of("b", "2024-05-01", At("LA", "2024-05-20") with { Status = EngagementStatus.Cancelled }),
            Of("c", "2024-05-08", At("VN", "2024-05-07")),
        ]);
        Assert.Equal(["2024-05 VN KH VN"], Lines(folder));
    }

    [Fact]
    public void Without_a_date_or_with_one_party_alone_there_is_nothing_to_place()
    {
        using var folder = new TemporaryRegister();
        folder.Register.AddMany([Of("a", "2024-05-08", Engagement("meeting", null, "KH VN")), Of("b", "2024-05-08", Engagement("training", "2024-05-01", "VN"))]);
        Assert.Empty(folder.Register.GetMeetings().Meetings);
    }

    [Fact]
    public void A_meeting_leads_to_its_engagement_with_the_words_that_tell_it()
    {
        using var folder = new TemporaryRegister();
        folder.Register.AddMany([Of("a", "2024-05-08", At("VN", "2024-05-07"))]);
        var identifier = Assert.Single(folder.Register.GetMeetings().Meetings).Identifier;
        var shown = Assert.Single(folder.Register.GetEngagements([identifier, "engagement-nobody"]));
        Assert.Equal((identifier, "2024-05-07", "The text of a."), (shown.Identifier, shown.When?.Text, shown.Sources[0].Quote));
    }

    [Fact]
    public void A_revision_is_another_when_something_was_added_judged_or_marked()
    {
        using var folder = new TemporaryRegister();
        var revisions = new List<string> { folder.Register.Revision() };
        folder.Register.AddMany([Of("a", "2024-05-08", At("VN", "2024-05-07"))]);
        revisions.Add(folder.Register.Revision());
        Assert.Equal(revisions[^1], folder.Register.Revision());
        folder.Register.Marking.Mark(["a"], true, new Signature("tester", "not for everybody"));
        revisions.Add(folder.Register.Revision());
        folder.Register.Forgetting.Forget(["a"], new Signature("tester", "taken down"));
        revisions.Add(folder.Register.Revision());
        Assert.Distinct(revisions);
    }

    private static Engagement At(string country, string when) => Engagement("meeting", when, "KH VN") with { Country = country };

    private static IEnumerable<string> Lines(TemporaryRegister folder) =>
        folder.Register.GetMeetings().Meetings.Select(m => $"{m.Month.Year:0000}-{m.Month.Month:00} {m.Country} {string.Join(' ', m.Parties)}");
}
