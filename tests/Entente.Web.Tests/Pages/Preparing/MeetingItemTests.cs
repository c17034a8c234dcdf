using Bunit;
using Entente.Outputs.Meeting;
using Entente.Web.Pages.Preparing;
using Entente.Web.Tests.Support;
using Xunit;

namespace Entente.Web.Tests.Pages.Preparing;

/// <summary>One point of a preparation, with the way to what it tells of and to its words.</summary>
public sealed class MeetingItemTests : ComponentContext
{
    private static readonly MeetingLine Line = new("7 May 2024", "A visit", "They met", true, "VNA, 8 May 2024", "engagement-1", [Source("VNA")]);

    [Fact]
    public void It_leads_to_what_it_tells_of_and_to_the_words()
    {
        var item = Render<MeetingItem>(p => p.Add(i => i.Of, Line));
        Assert.Equal(["/engagements/engagement-1", "/dispatch?page=VNA.txt#engagement-1"], item.FindAll("a").Select(a => a.GetAttribute("href")));
        Assert.Contains("They met …", item.Find(".told").TextContent);
    }

    [Fact]
    public void What_is_no_entity_and_not_quoted_leads_nowhere() =>
        Assert.Empty(Render<MeetingItem>(p => p.Add(i => i.Of, Line with { Identifier = null, Quote = null, Sources = [] })).FindAll("a, q"));

    [Fact]
    public void The_sides_can_be_swapped_once_both_are_known()
    {
        var form = Render<MeetingForm>(p => p.Add(f => f.Us, "VN").Add(f => f.Them, "KH").Add(f => f.Date, "2024-11-20"));
        Assert.Equal("/meeting?a=KH&b=VN&date=2024-11-20", form.Find("a").GetAttribute("href"));
        Assert.Empty(Render<MeetingForm>(p => p.Add(f => f.Us, "VN")).FindAll("a"));
    }
}
