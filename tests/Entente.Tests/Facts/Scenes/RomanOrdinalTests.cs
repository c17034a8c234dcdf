using Entente.Facts.Scenes;
using Xunit;

namespace Entente.Tests.Facts.Scenes;

public sealed class RomanOrdinalTests
{
    [Theory]
    [InlineData("Ve", 5)]
    [InlineData("IXe", 9)]
    [InlineData("XIIème", 12)]
    [InlineData("XXIVe", 24)]
    public void Figures_with_an_ending_are_an_ordinal(string word, int value) => Assert.Equal(value, RomanOrdinal.Read(word));

    [Theory]
    [InlineData("Le")]
    [InlineData("Ce")]
    [InlineData("IX")]
    [InlineData("Viens")]
    [InlineData("e")]
    public void Words_that_only_look_like_it_are_none(string word) => Assert.Null(RomanOrdinal.Read(word));
}
