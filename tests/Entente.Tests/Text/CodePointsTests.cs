using Entente.Text;
using Xunit;

namespace Entente.Tests.Text;

public class CodePointsTests
{
    [Theory]
    [InlineData("Hanoï", 4, 4)]
    [InlineData("𝄞 Hanoï", 0, 0)]
    [InlineData("𝄞 Hanoï", 2, 1)]
    [InlineData("𝄞 Hanoï", 3, 2)]
    [InlineData("a𝄞b𝄞", 6, 4)]
    [InlineData("𝄞", 1, 0)]
    [InlineData("\uDC00a", 2, 2)]
    public void A_pair_of_surrogates_counts_once(string text, int unit, int expected) =>
        Assert.Equal(expected, new CodePoints(text).At(unit));
}
