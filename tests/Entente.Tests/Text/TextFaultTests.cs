using Entente.Text;
using Xunit;

namespace Entente.Tests.Text;

public sealed class TextFaultTests
{
    [Theory]
    [InlineData("")]
    [InlineData("Phan Văn Giang ទៀ បាញ់ 𠮷野家")]
    [InlineData("\u0001\u202E\uFFFF\uFFFD")]
    [InlineData("\U00010000\U0010FFFF")]
    public void Text_of_any_script_has_none(string text) => Assert.Null(TextFault.Of(text));

    /// <summary>Code units, since half of a pair cannot stand in an attribute.</summary>
    [Theory]
    [InlineData("a NUL character", 0x61, 0)]
    [InlineData("half of a surrogate pair", 0x61, 0xD83D)]
    [InlineData("half of a surrogate pair", 0xDE00, 0x61)]
    [InlineData("half of a surrogate pair", 0xDE00, 0xD83D)]
    [InlineData("half of a surrogate pair", 0xD83D, 0xDE00, 0xD83D, 0x61)]
    public void What_cannot_be_kept_is_named(string fault, params int[] units) =>
        Assert.Equal(fault, TextFault.Of(new string([.. units.Select(unit => (char)unit)])));
}
