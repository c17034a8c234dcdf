using Entente.Cli.Printing;
using Xunit;

namespace Entente.Cli.Tests.Printing;

public class WrappingTests
{
    [Theory]
    [InlineData("", "")]
    [InlineData("short", "short")]
    [InlineData("exactly twenty chars", "exactly twenty chars")]
    [InlineData("exactly twenty chars and more", "exactly twenty chars|and more")]
    [InlineData("a wordlongerthanthewholeline b", "a|wordlongerthanthewholeline|b")]
    [InlineData("wordlongerthanthewholeline", "wordlongerthanthewholeline")]
    public void Lines_break_between_words(string text, string expected) =>
        Assert.Equal(expected, string.Join('|', Wrapping.Lines(text, 20)));
}
