using Entente.Cli.Printing;
using Entente.Text;
using Xunit;

namespace Entente.Cli.Tests.Printing;

public class TextLinesTests
{
    private const string Text = "Titre\r\n\n 𝄞 deux \nfin";

    [Theory]
    [InlineData(0, "1:1")]
    [InlineData(4, "1:5")]
    [InlineData(7, "2:1")]
    [InlineData(11, "3:3")]
    [InlineData(18, "4:1")]
    [InlineData(21, "4:4")]
    public void A_place_is_line_and_column_from_one_in_code_points(int unit, string expected) =>
        Assert.Equal(expected, new TextLines(Text).PlaceOf(unit));

    [Fact]
    public void Lines_that_hold_a_span_are_whole_trimmed_and_never_empty() =>
        Assert.Equal(["Titre", "𝄞 deux", "fin"], new TextLines(Text).Holding(TextSpan.FromBounds(2, 20)).Select(line => line.In(Text).ToString()));
}
