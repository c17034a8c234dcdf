using Entente.Facts;
using Entente.Register.Tests.Support;
using Xunit;
using static Entente.Register.Tests.Support.Page;

namespace Entente.Register.Tests.Identity;

/// <summary>Plans and what was held, towns and days: which of them are one engagement.</summary>
public sealed class PlansTests
{
    private const string Dara = "KH:Sok Dara";
    private const string Rith = "KH:Chea Rith";

    [Fact]
    public void What_was_held_on_the_day_foreseen_is_the_plan() =>
        Assert.Equal(1, Count(Plan("2024-01-10", "2024-05-06", "Hanoi"), Held("2024-05-07", "2024-05-06", "Hanoi")));

    [Fact]
    public void What_is_still_announced_is_not_what_was_held() =>
        Assert.Equal(2, Count(Held("2024-02-07", "2024-02-06", "Hanoi"), Plan("2024-05-10", "2024", "Hanoi")));

    [Fact]
    public void A_plan_for_the_year_is_for_what_is_left_of_it() =>
        Assert.Equal(2, Count(Plan("2024-01-10", "2024-02-06", "Hanoi"), Plan("2024-06-10", "2024", "Hanoi")));

    [Fact]
    public void Two_days_that_stand_announced_at_one_time_are_two() =>
        Assert.Equal(2, Count(Plan("2024-01-10", "2024-05-06", "Hanoi"), Plan("2024-01-20", "2024-09-06", "Hanoi"), Plan("2024-01-25", "2024-09-06", "Hanoi")));

    [Fact]
    public void What_is_announced_anew_as_its_day_draws_near_is_put_off() =>
        Assert.Equal(1, Count(Plan("2024-01-10", "2024-05-06", "Hanoi"), Plan("2024-05-02", "2024-09-06", "Hanoi")));

    [Fact]
    public void A_plan_put_off_is_held_by_those_who_have_the_offices_by_then() =>
        Assert.Equal(1, Count(
            Plan("2024-01-10", "2024-05-06", "Hanoi"), Plan("2024-05-02", "2024-09-06", "Hanoi"), Held("2024-09-07", "2024-09-06", "Hanoi", Rith)));

    [Fact]
    public void Another_town_on_the_next_day_is_another_engagement() =>
        Assert.Equal(2, Count(Held("2024-05-07", "2024-05-06", "Hanoi"), Held("2024-05-08", "2024-05-07", "Haiphong")));

    [Fact]
    public void The_same_town_a_day_apart_is_a_day_miscounted() =>
        Assert.Equal(1, Count(Held("2024-05-07", "2024-05-06", "Hanoi"), Held("2024-05-08", "2024-05-07", "Hanoi")));

    [Fact]
    public void Training_without_a_day_is_the_one_of_its_town() =>
        Assert.Equal(1, Count(Held("2024-05-07", "2024-05-06/2024-05-08", "Hanoi", null, "training"), Held("2024-07-01", null, "Hanoi", null, "training")));

    [Fact]
    public void Patrols_of_one_day_are_one_whatever_their_number() =>
        Assert.Equal(1, Count(Patrol("2024-05-07", 17), Patrol("2024-05-08", 18)));

    [Fact]
    public void A_session_foreseen_for_the_year_is_none_of_its_meetings() =>
        Assert.Equal(2, Count(
            ("2024-01-10", Engagement("dialogue", "2024", "KH VN", null, "dialogue sur la politique de défense") with { Place = "Hanoi", Status = EngagementStatus.Planned }),
            Held("2024-05-07", "2024-05-06", "Hanoi")));

    private static (string Published, Fact Fact) Plan(string published, string when, string place) =>
        (published, Engagement("meeting", when, "KH VN", Dara) with { Place = place, Status = EngagementStatus.Planned });

    private static (string Published, Fact Fact) Held(string published, string? when, string place, string? people = Dara, string kind = "meeting") =>
        (published, Engagement(kind, when, "KH VN", people) with { Place = place });

    private static (string Published, Fact Fact) Patrol(string published, int number) =>
        (published, Engagement("patrol", "2024-05-06", "KH VN", null, null, number));

    private static long Count(params (string Published, Fact Fact)[] told)
    {
        using var folder = new TemporaryRegister();
        folder.Register.AddMany(told.Select((one, i) => Of($"page {i}", one.Published, one.Fact)));
        return folder.Register.Count().Entities["engagement"];
    }
}
