using Entente.Facts;
using Entente.Register.Tests.Support;
using Entente.Register.Views.Disputes;
using Entente.Register.Views.Mechanisms;
using NodaTime;
using Xunit;
using static Entente.Register.Tests.Support.Page;

namespace Entente.Register.Tests.Views;

/// <summary>The sessions of mechanisms, their numbers, and what is missing among them.</summary>
public sealed class MechanismsTests
{
    private const string Name = "dialogue de défense";

    [Fact]
    public void Sessions_come_in_order_with_number_date_and_chair()
    {
        var mechanism = Assert.Single(Mechanisms(null, Session("b", "2024-01-05", 2), Session("a", "2023-01-04", 1)).Mechanisms);
        Assert.Equal([(1, "2023-01-04"), (2, "2024-01-05")], mechanism.Sessions.Select(s => (s.Edition!.Value, s.When!.Text)));
        Assert.All(mechanism.Sessions, s => Assert.Equal(SessionStatus.Held, s.Status));
        Assert.All(mechanism.Sessions, s => Assert.NotNull(s.Identifier));
        Assert.Empty(mechanism.NotFound);
    }

    [Fact]
    public void A_number_of_which_no_page_tells_is_not_found()
    {
        var mechanism = Assert.Single(Mechanisms(null, Session("a", "2020-01-04", 1), Session("b", "2022-01-05", 3)).Mechanisms);
        Assert.Equal([2], mechanism.NotFound);
    }

    [Fact]
    public void A_session_without_a_number_between_two_has_the_one_between_and_is_marked()
    {
        var mechanism = Assert.Single(Mechanisms(null, Session("a", "2020-01-04", 1), Session("b", "2021-01-05", null), Session("c", "2022-01-05", 3)).Mechanisms);
        Assert.Equal([(1, false), (2, true), (3, false)], mechanism.Sessions.Select(s => (s.Edition!.Value, s.Inferred)));
        Assert.Empty(mechanism.NotFound);
    }

    [Fact]
    public void Where_more_sessions_lie_between_than_numbers_none_is_guessed()
    {
        var mechanism = Assert.Single(Mechanisms(
            null, Session("a", "2020-01-04", 1), Session("b", "2020-09-05", null), Session("c", "2021-05-05", null), Session("d", "2022-01-05", 3)).Mechanisms);
        Assert.DoesNotContain(mechanism.Sessions, s => s.Inferred);
        Assert.Equal([2], mechanism.NotFound);
    }

    [Fact]
    public void The_usual_interval_tells_when_the_next_is_due_and_what_was_a_gap()
    {
        var mechanism = Assert.Single(Mechanisms(
            new LocalDate(2025, 3, 1), Session("a", "2018-01-04", null), Session("b", "2019-01-05", null), Session("c", "2022-01-05", null),
            Session("d", "2023-01-06", null), Session("e", "2024-01-08", null)).Mechanisms);
        Assert.Equal((12, "2025-01", true), (mechanism.UsualMonths!.Value, mechanism.NextDue!.Text, mechanism.Overdue));
        Assert.Equal([new SessionGap(new LocalDate(2019, 1, 5), new LocalDate(2022, 1, 5), 36)], mechanism.Gaps);
    }

    [Fact]
    public void A_number_that_is_only_named_is_no_session_that_was()
    {
        var mechanism = Assert.Single(Mechanisms(null, Session("a", "2023-01-04", 1), Of("b", "2023-02-01", Mechanism(Name, "KH VN", 2))).Mechanisms);
        Assert.Equal([SessionStatus.Held, SessionStatus.Named], mechanism.Sessions.Select(s => s.Status));
        Assert.Empty(mechanism.NotFound);
    }

    [Fact]
    public void A_session_to_come_is_planned_and_what_is_published_later_is_forgotten()
    {
        PageToAdd[] pages = [Session("a", "2023-01-04", 1), Session("b", "2024-01-04", 2, "2023-12-01", EngagementStatus.Planned), Session("c", "2024-01-04", 2)];
        Assert.Equal([SessionStatus.Held, SessionStatus.Planned], Statuses(new LocalDate(2023, 12, 31), pages));
        Assert.Equal([SessionStatus.Held, SessionStatus.Held], Statuses(null, pages));
        Assert.Equal([SessionStatus.Held], Statuses(new LocalDate(2023, 6, 1), pages));
    }

    [Fact]
    public void Two_numbers_for_one_session_are_a_conflict()
    {
        var conflict = Assert.Single(Mechanisms(
            null, Session("a", "2023-01-04", 4), Session("b", "2023-01-04", 5), Session("c", "2023-01-04", 5)).Conflicts);
        Assert.Equal(ConflictField.Edition, conflict.Field);
        Assert.Equal(["5", "4"], conflict.Values.Select(v => v.Value));
        Assert.Equal("told by 2 of 3 sources", conflict.Preference.Words);
    }

    [Fact]
    public void The_mechanisms_of_a_party_of_a_pair_and_of_all_are_found()
    {
        using var folder = new TemporaryRegister();
        folder.Register.AddMany([Session("a", "2023-01-04", 1), Of("b", "2023-02-01", Mechanism("salon de la défense", "VN", 2))]);
        Assert.Equal(2, folder.Register.GetMechanisms().Mechanisms.Length);
        Assert.Equal(2, folder.Register.GetMechanisms(new MechanismsOptions { PartyA = "vn" }).Mechanisms.Length);
        Assert.Single(folder.Register.GetMechanisms(new MechanismsOptions { PartyA = "VN", PartyB = "KH" }).Mechanisms);
        Assert.Empty(folder.Register.GetMechanisms(new MechanismsOptions { PartyA = "FR" }).Mechanisms);
    }

    [Fact]
    public void Of_many_mechanisms_those_that_met_last_are_told_and_of_many_sessions_the_last()
    {
        using var folder = new TemporaryRegister();
        folder.Register.AddMany([Session("a", "2021-01-04", 1), Session("b", "2022-01-04", 2), Session("c", "2023-01-04", 3), Of("d", "2023-02-01", Mechanism("salon de la défense", "VN", 2))]);
        var view = folder.Register.GetMechanisms(new MechanismsOptions { PartyA = "VN", Limit = 1, Sessions = 2 });
        var mechanism = Assert.Single(view.Mechanisms);
        Assert.Equal((2, true), (view.Total, mechanism.HasEarlier));
        Assert.Equal([2, 3], mechanism.Sessions.Select(s => s.Edition));
        Assert.Empty(mechanism.NotFound);
        Assert.Equal("salon de la défense", Assert.Single(folder.Register.GetMechanisms(new MechanismsOptions { PartyA = "VN", Limit = 1, Skip = 1 }).Mechanisms).Name);
        var before = folder.Register.GetMechanisms(new MechanismsOptions { PartyA = "VN", Limit = 1, Sessions = 1, AsOf = new LocalDate(2022, 6, 1) });
        Assert.Equal([2], before.Mechanisms[0].Sessions.Select(s => s.Edition));
    }

    private static IEnumerable<SessionStatus> Statuses(LocalDate? asOf, PageToAdd[] pages) =>
        Assert.Single(Mechanisms(asOf, pages).Mechanisms).Sessions.Select(s => s.Status);

    private static PageToAdd Session(
        string name, string day, int? edition, string? published = null, EngagementStatus status = EngagementStatus.Held) =>
        Of(name, published ?? day, Engagement("dialogue", day, "KH VN", null, Name, edition) with { Status = status });

    private static MechanismsView Mechanisms(LocalDate? asOf, params PageToAdd[] pages)
    {
        using var folder = new TemporaryRegister();
        folder.Register.AddMany(pages);
        return folder.Register.GetMechanisms(new MechanismsOptions { PartyA = "KH", PartyB = "VN", AsOf = asOf });
    }
}
