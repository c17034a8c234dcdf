using Xunit;

namespace Entente.World.Tests;

public class WorldTests
{
    [Fact]
    public void A_larger_world_has_more_years_and_more_parties()
    {
        var (small, large) = (WorldSize.For(10_000), WorldSize.For(200_000));
        Assert.True(large.Years >= 10 * small.Years);
        Assert.True(large.Parties >= 3 * small.Parties);
        Assert.True(large.Dispatches / large.Years <= 1.5 * small.Dispatches / small.Years, "its weeks are hardly fuller");
    }

    [Fact]
    public void Single_holders_follow_each_other_without_gap_or_overlap()
    {
        var world = World.Create(3, 3_000);
        foreach (var party in world.Parties)
        {
            var ministers = world.CareersOf(party).Terms.Where(term => term.Post.Office == "minister-of-defence").ToArray();
            for (var i = 1; i < ministers.Length; i++) Assert.Equal(ministers[i - 1].To, ministers[i].From);
        }
    }

    [Fact]
    public void What_was_planned_ends_in_every_way()
    {
        var world = World.Create(3, 10_000);
        var plans = world.Stories.SelectMany(story => story.Announces).Select(news => Fates.Of(news.Of, WorldSize.LastDay)).ToHashSet();
        Assert.Superset(new HashSet<Fate> { Fate.Open, Fate.Repeated, Fate.Done, Fate.Overdue, Fate.Lapsed }, plans);
    }

    [Fact]
    public void Every_event_that_was_held_has_a_story_not_before_its_first_day()
    {
        var world = World.Create(3, 3_000);
        Assert.All(world.Stories.Where(story => story.News is null), story => Assert.True(story.Main.Held && story.Main.Day <= story.Day));
    }
}
