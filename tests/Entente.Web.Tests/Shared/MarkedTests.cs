using Bunit;
using Entente.Register.Search;
using Entente.Text;
using Entente.Web.Shared;
using Entente.Web.Tests.Support;
using Xunit;

namespace Entente.Web.Tests.Shared;

/// <summary>Found words are marked in their text, and the text stays as it is, to the letter.</summary>
public sealed class MarkedTests : ComponentContext
{
    [Theory]
    [InlineData("visite à Hanoï", "0+6", "visite")]
    [InlineData("visite à Hanoï", "9+5", "Hanoï")]
    [InlineData("la visite, la visite", "3+6 14+6", "visite|visite")]
    [InlineData("l’exercice", "2+8", "exercice")]
    [InlineData("rien", "", "")]
    [InlineData("a <script>b</script>", "2+8", "<script>")]
    public void What_was_searched_for_is_marked(string text, string marks, string marked)
    {
        var shown = Render<Marked>(p => p.Add(m => m.Of, new MarkedText(text, Spans(marks))));
        Assert.Equal(text, string.Concat(shown.Nodes.Select(node => node.TextContent)));
        Assert.Equal(marked, string.Join('|', shown.FindAll("mark").Select(mark => mark.TextContent)));
    }

    [Fact]
    public void What_was_cut_goes_on_with_points()
    {
        var shown = Render<Marked>(p => p.Add(m => m.Of, new MarkedText("visite", [], CutBefore: true, CutAfter: true)));
        Assert.Equal("… visite …", string.Concat(shown.Nodes.Select(node => node.TextContent)));
    }

    private static System.Collections.Immutable.ImmutableArray<TextSpan> Spans(string marks) =>
        [.. marks.Split(' ', StringSplitOptions.RemoveEmptyEntries).Select(mark => mark.Split('+')).Select(mark => new TextSpan(int.Parse(mark[0]), int.Parse(mark[1])))];
}
