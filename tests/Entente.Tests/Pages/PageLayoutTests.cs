using Entente.Pages;
using Xunit;

namespace Entente.Tests.Pages;

public class PageLayoutTests
{
    private static readonly PageLayout Sample = PageLayout.Of("html/1", [new(MarkedKind.Title, 0), new(MarkedKind.Paragraph, 12), new(MarkedKind.Caption, 310)]);

    [Fact]
    public void It_is_read_as_it_was_printed()
    {
        Assert.Equal("html/1 t0 p12 c310", Sample.ToString());
        Assert.Equal(Sample, PageLayout.Parse(Sample.ToString()));
        Assert.Equal(Sample.GetHashCode(), PageLayout.Parse(Sample.ToString())!.GetHashCode());
        Assert.NotEqual(Sample, PageLayout.Parse("html/2 t0 p12 c310"));
        Assert.Equal("html/1", PageLayout.Parse("html/1")!.Extractor);
    }

    [Theory]
    [InlineData(null)]
    [InlineData("")]
    [InlineData("html/1 q0")]
    [InlineData("html/1 p")]
    [InlineData("html/1 p-1")]
    [InlineData("html/1 p99999999999")]
    [InlineData("html/1  p1")]
    public void What_was_not_printed_so_is_none(string? text) => Assert.Null(PageLayout.Parse(text));

    [Theory]
    [InlineData(0, MarkedKind.Title)]
    [InlineData(11, MarkedKind.Title)]
    [InlineData(12, MarkedKind.Paragraph)]
    [InlineData(309, MarkedKind.Paragraph)]
    [InlineData(9999, MarkedKind.Caption)]
    public void A_block_holds_all_up_to_the_next(int place, MarkedKind kind) => Assert.Equal(kind, Sample.At(place)?.Kind);

    [Fact]
    public void Nothing_holds_what_stands_before_the_first() =>
        Assert.Null(PageLayout.Of("html/1", [new(MarkedKind.Paragraph, 5)]).At(4));
}
