using Entente.Codebook;
using Entente.Facts;
using Entente.Register.Tests.Support;
using Entente.Register.Views;
using NodaTime;
using Xunit;
using static Entente.Register.Tests.Support.Page;

namespace Entente.Register.Tests.Views;

public sealed class BriefTests
{
    [Fact]
    public void An_undated_engagement_is_listed_as_undated_and_never_as_the_last()
    {
        var brief = Brief(null, Of("a", "2024-06-01", Engagement("meeting", null, "KH VN")), Of("b", "2024-01-01", Engagement("call", "2023-12-30", "KH VN")));
        Assert.Equal("call", Assert.Single(brief.Engagements).Kind);
        Assert.Equal("meeting", Assert.Single(brief.Undated).Kind);
    }

    [Fact]
    public void The_last_engagement_comes_first_and_those_with_others_stand_apart()
    {
        var brief = Brief(
            null, Of("a", "2024-06-01", Engagement("meeting", "2024-01-05", "KH VN"), Engagement("visit", "2024-03-05", "KH VN")),
            Of("b", "2024-06-02", Engagement("conference", "2024-05-05", "KH LA VN"), Engagement("meeting", "2024-05-06", "KH LA")));
        Assert.Equal(["visit", "meeting"], brief.Engagements.Select(e => e.Kind));
        Assert.Equal(["conference"], brief.Multilateral.Select(e => e.Kind));
    }

    [Fact]
    public void What_was_published_after_the_day_does_not_count()
    {
        var pages = new[]
        {
            Of("a", "2024-01-06", Engagement("meeting", "2024-01-05", "KH VN"), Tenure("Sok Dara", "minister-of-defence", "KH")),
            Of("b", "2024-03-06", Engagement("visit", "2024-01-02", "KH VN"), Tenure("Prak Vuthy", "minister-of-defence", "KH")),
        };
        var early = Brief(new LocalDate(2024, 2, 1), pages);
        Assert.Equal(["meeting"], early.Engagements.Select(e => e.Kind));
        Assert.Equal("Sok Dara", Assert.Single(early.Holders).Person);
        var late = Brief(null, pages);
        Assert.Equal(new LocalDate(2024, 3, 6), late.AsOf);
        Assert.Equal(["meeting", "visit"], late.Engagements.Select(e => e.Kind));
        Assert.Equal("Prak Vuthy", Assert.Single(late.Holders).Person);
    }

    [Fact]
    public void Several_hold_a_shared_office()
    {
        var brief = Brief(
            null, Of("a", "2024-01-06", Tenure("Sok Dara", "deputy-minister-of-defence", "KH")),
            Of("b", "2024-03-06", Tenure("Prak Vuthy", "deputy-minister-of-defence", "KH")));
        Assert.Equal(["Prak Vuthy", "Sok Dara"], brief.Holders.Select(h => h.Person));
    }

    [Fact]
    public void The_codebook_says_who_holds_an_office_alone()
    {
        var page = Of(
            "a", "2024-01-06", Tenure("Sok Dara", "ambassador", "KH"), Tenure("Prak Vuthy", "ambassador", "KH"),
            Tenure("Chea Rith", "head-of-state", "KH"));
        using var folder = new TemporaryRegister();
        folder.Register.AddMany([page]);
        var offices = new Dictionary<string, OfficeKind>
        {
            ["ambassador"] = new("ambassador", 1, true, new Dictionary<string, string>()),
            ["head-of-state"] = new("head-of-state", 2, true, new Dictionary<string, string>()),
        };
        var holders = folder.Register.GetBrief("KH", "VN", new BriefOptions { Offices = offices }).Holders;
        Assert.Equal(["ambassador", "head-of-state"], holders.Select(h => h.Office));
    }

    [Fact]
    public void A_former_holder_is_none()
    {
        var brief = Brief(null, Of("a", "2024-01-06", Tenure("Sok Dara", "minister-of-defence", "KH") with { Former = true }));
        Assert.Empty(brief.Holders);
    }

    [Fact]
    public void A_plan_is_coming_until_its_day_then_not_seen_held_unless_a_page_tells_it()
    {
        var plan = Of("a", "2024-01-06", Engagement("visit", "2024-02-10", "KH VN") with { Status = EngagementStatus.Planned });
        Assert.Single(Brief(new LocalDate(2024, 2, 1), plan).Coming);
        var after = Brief(new LocalDate(2024, 3, 1), plan);
        Assert.Empty(after.Coming);
        Assert.Empty(after.Engagements);
        Assert.Single(after.NotSeenHeld);
        var told = Brief(new LocalDate(2024, 3, 1), plan, Of("b", "2024-02-11", Engagement("visit", "2024-02-10", "KH VN")));
        Assert.Empty(told.NotSeenHeld);
        Assert.Equal(2, Assert.Single(told.Engagements).Sources.Length);
    }

    [Fact]
    public void Sources_that_differ_stand_side_by_side()
    {
        var brief = Brief(
            null, Of("a", "2024-01-06", Engagement("meeting", "2024-01-05", "KH VN") with { Place = "Hanoï" }),
            Of("b", "2024-01-06", Engagement("meeting", "2024-01-05", "KH VN") with { Place = "Hué" }),
            Of("c", "2024-01-06", Engagement("meeting", "2024-01-05", "KH VN") with { Place = "Hué" }));
        Assert.Equal(["Hué", "Hanoï"], Assert.Single(brief.Engagements).Places.Select(p => p.Value));
    }

    [Theory]
    [InlineData("2019/2024", InstrumentState.AboutToEnd)]
    [InlineData("2019/2025", InstrumentState.InForce)]
    [InlineData("2019/2023", InstrumentState.Expired)]
    [InlineData("2025/2029", InstrumentState.Coming)]
    public void An_instrument_stands_as_its_period_says(string period, InstrumentState expected)
    {
        var brief = Brief(new LocalDate(2024, 8, 1), Of("a", "2024-01-06", Instrument("protocol", "KH VN", period)));
        Assert.Equal(expected, Assert.Single(brief.Instruments).State);
    }

    [Fact]
    public void What_became_known_later_does_not_stand_before_what_was_known_on_the_day()
    {
        var later = Enumerable.Range(0, 60).Select(i => Of($"later {i}", "2025-01-06", Instrument("protocol", "KH VN", $"{1900 + i}/{1904 + i}")));
        var brief = Brief(new LocalDate(2024, 8, 1), [Of("a", "2024-01-06", Instrument("protocol", "KH VN", "1850/1854")), .. later]);
        Assert.Equal("1850/1854", Assert.Single(brief.Instruments).Period!.Text);
    }

    [Fact]
    public void A_mechanism_shows_its_last_session_that_was_held()
    {
        const string Name = "dialogue de défense";
        var brief = Brief(
            null, Of("a", "2023-01-06", Engagement("dialogue", "2023-01-05", "KH VN", null, Name, 5)),
            Of("b", "2024-01-06", Engagement("dialogue", "2024-01-05", "KH VN", null, Name, 6)),
            Of("c", "2024-01-07", Engagement("dialogue", "2025", "KH VN", null, Name, 7) with { Status = EngagementStatus.Planned }));
        var mechanism = Assert.Single(brief.Mechanisms);
        Assert.Equal(6, mechanism.LastEdition);
        Assert.Equal("2024-01-05", mechanism.LastHeld!.Text);
    }

    [Fact]
    public void The_order_of_the_parties_does_not_matter()
    {
        using var folder = new TemporaryRegister();
        folder.Register.AddMany(Samples.Own);
        var one = folder.Register.GetBrief("KH", "VN");
        var other = folder.Register.GetBrief("VN", "KH");
        Assert.Equal(one.Engagements.Select(e => e.Identifier), other.Engagements.Select(e => e.Identifier));
        Assert.Equal(one.Undertakings.Select(e => e.Identifier), other.Undertakings.Select(e => e.Identifier));
    }

    private static BriefView Brief(LocalDate? asOf, params PageToAdd[] pages)
    {
        using var folder = new TemporaryRegister();
        folder.Register.AddMany(pages);
        return folder.Register.GetBrief("KH", "VN", new BriefOptions { AsOf = asOf });
    }
}
