using Entente.Register.Verdicts;
using Entente.Text;
using Entente.Web.Pages.Dispatches;
using Xunit;

namespace Entente.Web.Tests.Pages.Dispatches;

/// <summary>A text is cut where facts begin and end, and put together again it is the same.</summary>
public class MarkedPieceTests
{
    [Theory]
    [InlineData("abcdef", "", "abcdef")]
    [InlineData("abcdef", "0+6", "[1:abcdef]")]
    [InlineData("abcdef", "1+2", "a[1:bc]def")]
    [InlineData("abcdef", "0+6 2+2", "[1:ab][1 2:cd][1:ef]")]
    [InlineData("abcdef", "0+4 2+4", "[1:ab][1 2:cd][2:ef]")]
    [InlineData("abcdef", "1+2 1+2", "a[1 2:bc]def")]
    [InlineData("abcdef", "1+2 3+2", "a[1:bc][2:de]f")]
    public void Facts_may_lie_apart_within_and_across_each_other(string text, string facts, string marked)
    {
        var pieces = MarkedPiece.Cut(text, new TextSpan(0, text.Length), Facts(facts));
        Assert.Equal(marked, string.Concat(pieces.Select(p => p.Facts.Count == 0 ? p.Text : $"[{string.Join(' ', p.Facts)}:{p.Text}]")));
        Assert.Equal(text, string.Concat(pieces.Select(p => p.Text)));
    }

    [Fact]
    public void Each_fact_begins_once()
    {
        var pieces = MarkedPiece.Cut("abcdef", new TextSpan(0, 6), Facts("0+6 2+2 2+4"));
        Assert.Equal([1, 2, 3], pieces.SelectMany(p => p.Begins));
    }

    [Fact]
    public void A_story_is_cut_out_of_its_page()
    {
        var pieces = MarkedPiece.Cut("abcdef", new TextSpan(2, 3), Facts("3+1"));
        Assert.Equal(["c", "d", "e"], pieces.Select(p => p.Text));
    }

    private static JudgedFact[] Facts(string spans) =>
    [
        .. spans.Split(' ', StringSplitOptions.RemoveEmptyEntries).Select(s => s.Split('+'))
            .Select(s => new JudgedFact("r", "p", "engagement", "{}", "", "rule", FactStanding.Read, null, [], []) { Span = new TextSpan(int.Parse(s[0]), int.Parse(s[1])) }),
    ];
}
