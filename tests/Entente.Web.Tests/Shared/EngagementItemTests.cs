using Bunit;
using Entente.Facts;
using Entente.Register.Views;
using Entente.Web.Shared;
using Entente.Web.Tests.Support;
using Xunit;

namespace Entente.Web.Tests.Shared;

/// <summary>An engagement on a line: what all sources tell, and where they differ, who tells what.</summary>
public sealed class EngagementItemTests : ComponentContext
{
    [Fact]
    public void Its_place_stands_with_its_country_or_either_alone()
    {
        Assert.Equal("Hanoï (VN)", Place(Engagement("e", "visit", "2024-05-07") with { Places = [Told("Hanoï", "VNA")], Countries = [Told("VN", "VNA")] }));
        Assert.Equal("Hanoï", Place(Engagement("e", "visit", "2024-05-07") with { Places = [Told("Hanoï", "VNA")] }));
        Assert.Equal("Vietnam", Place(Engagement("e", "visit", "2024-05-07") with { Countries = [Told("VN", "VNA")] }));
        Assert.Null(Place(Engagement("e", "visit", "2024-05-07")));
    }

    [Fact]
    public void Only_what_was_not_held_says_how_it_stands_and_only_many_parties_are_named()
    {
        Assert.Empty(Shown(Engagement("e", "visit", "2024-05-07")).FindAll(".tag, .parties"));
        Assert.Equal("planned", Shown(Engagement("e", "visit", "2024-05-07", EngagementStatus.Planned)).Find(".tag").TextContent);
        Assert.Equal(3, Shown(Engagement("e", "conference", "2024-05-07") with { Parties = ["KH", "LA", "VN"] }).FindAll(".what .parties a").Count);
    }

    [Fact]
    public void Where_sources_differ_each_value_has_its_outlets()
    {
        var item = Shown(Engagement("e", "visit", "2024-05-07") with { Dates = [Told("2024-05-07", "VNA", "AKP"), Told("2024-05-09", "KPL")], Places = [Told("Hanoï", "VNA")] });
        var differing = Assert.Single(item.FindAll(".differ bdi"));
        Assert.Equal("7 May 2024 (VNA, AKP); 9 May 2024 (KPL)", differing.TextContent);
    }

    [Fact]
    public void A_date_that_is_only_less_exact_is_no_difference() =>
        Assert.Empty(Shown(Engagement("e", "visit", "2024-05-07") with { Dates = [Told("2024-05-07", "VNA"), Told("2024-05", "KPL")] }).FindAll(".differ"));

    [Fact]
    public void People_stand_with_party_and_role()
    {
        var item = Shown(Engagement("e", "visit", "2024-05-07") with { Participants = [new BriefPerson("person-1", "Tea Seiha", "KH", ParticipantRole.Chair), new BriefPerson("person-2", "Nemo", null, ParticipantRole.Participant)] });
        Assert.Equal(["Tea Seiha (KH, chair)", "Nemo"], item.FindAll(".person").Select(person => person.TextContent));
    }

    private string? Place(BriefEngagement of) => Shown(of).FindAll(".place").SingleOrDefault()?.TextContent.Trim();

    private IRenderedComponent<EngagementItem> Shown(BriefEngagement of) => Render<EngagementItem>(p => p.Add(i => i.Of, of));
}
