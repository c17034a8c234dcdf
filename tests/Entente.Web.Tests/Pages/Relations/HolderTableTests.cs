using Bunit;
using Entente.Register.Views;
using Entente.Web.Pages.Relations;
using Entente.Web.Tests.Support;
using NodaTime;
using Xunit;

namespace Entente.Web.Tests.Pages.Relations;

/// <summary>Who speaks for whom: each side its own, the highest offices open and the others folded away.</summary>
public sealed class HolderTableTests : ComponentContext
{
    [Fact]
    public void Each_side_has_its_own_the_first_six_open()
    {
        var table = Render<HolderTable>(p => p.Add(t => t.PartyA, "KH").Add(t => t.PartyB, "VN").Add(t => t.Holders, [.. Enumerable.Range(1, 8).Select(i => Holder("KH", i)), Holder("VN", 9)]));
        var sides = table.FindAll(".side");
        Assert.Equal(["Cambodia", "Vietnam"], sides.Select(side => side.QuerySelector("h3")!.TextContent));
        Assert.Equal([8, 1], sides.Select(side => side.QuerySelectorAll("dd").Length));
        Assert.Equal(["Person 7", "Person 8"], sides[0].QuerySelectorAll("details dd .name").Select(name => name.TextContent));
        Assert.Empty(sides[1].QuerySelectorAll(".side > details"));
    }

    private static BriefHolder Holder(string party, int number) =>
        new(party, "minister-of-defence", $"person-{number}", $"Person {number}", null, null, null, false, new LocalDate(2024, 1, 1), new LocalDate(2024, 5, 1), [Source("VNA")]);
}
