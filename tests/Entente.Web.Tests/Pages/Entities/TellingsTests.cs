using Bunit;
using Entente.Register.Verdicts;
using Entente.Web.Pages.Entities;
using Entente.Web.Tests.Support;
using Xunit;

namespace Entente.Web.Tests.Pages.Entities;

/// <summary>What each source tells of one thing stands side by side, and what differs from most of them is marked.</summary>
public sealed class TellingsTests : ComponentContext
{
    [Fact]
    public void A_value_that_most_sources_do_not_give_is_odd()
    {
        var table = Shown(Fact("a", """{"when":"2024-05-07"}"""), Fact("b", """{"when":"2024-05-07"}"""), Fact("c", """{"when":"2024-05-09"}"""));
        Assert.Equal(["9 May 2024"], Odd(table));
    }

    [Fact]
    public void Words_of_their_own_and_another_order_of_parties_are_not_odd() =>
        Assert.Empty(Odd(Shown(
            Fact("a", """{"place":"Hanoï","parties":["KH","VN"]}"""), Fact("b", """{"place":"Ha Noi","parties":["VN","KH"]}"""), Fact("c", """{"parties":["KH","VN"]}"""))));

    [Fact]
    public void A_rejected_source_does_not_count_among_most()
    {
        var table = Shown(
            Fact("a", """{"edition":4}""", FactStanding.Rejected), Fact("b", """{"edition":4}""", FactStanding.Rejected), Fact("c", """{"edition":5}"""));
        Assert.Equal(["4", "4"], Odd(table));
    }

    [Fact]
    public void What_only_a_rejected_source_gives_differs_from_none()
    {
        var table = Shown(Fact("a", """{"edition":4}""", FactStanding.Rejected), Fact("b", """{"when":"2024-05-07"}"""));
        Assert.Empty(Odd(table));
        Assert.Equal(2, table.FindAll("tbody tr").Count);
    }

    private static IEnumerable<string> Odd(IRenderedComponent<Tellings> table) => table.FindAll("td.odd").Select(cell => cell.TextContent);

    private IRenderedComponent<Tellings> Shown(params JudgedFact[] facts) => Render<Tellings>(p => p.Add(t => t.Facts, [.. facts]));

    private static JudgedFact Fact(string page, string fields, FactStanding standing = FactStanding.Read) =>
        new($"{page}:0+1:engagement", page, "engagement", fields, "They met.", "rule", standing, "engagement-1", [], []);
}
