using Entente.Codebook;
using Entente.Text;
using Xunit;

namespace Entente.Tests.Codebook;

/// <summary>Slips inside long words are read as the word that is meant; other words are left alone.</summary>
public sealed class MisspellingsTests
{
    private static readonly Misspellings Words = new(["nations", "ministre", "cooperation", "intention", "analyses", "analysees"]);

    [Theory]
    [InlineData("natioans", "nations")]
    [InlineData("minstre", "ministre")]
    [InlineData("minsitre", "ministre")]
    [InlineData("cooppération", "cooperation")]
    public void A_letter_too_many_too_few_or_swapped_is_mended(string word, string meant) =>
        Assert.Equal(meant, Words.Meant(word.Replace('é', 'e')));

    [Theory]
    [InlineData("invention")]
    [InlineData("ministres")]
    [InlineData("sinistre")]
    [InlineData("nation")]
    public void Another_letter_another_ending_and_short_words_are_left(string word) => Assert.Null(Words.Meant(word));

    [Fact]
    public void Doubled_words_are_one_unless_good_French_has_them_twice()
    {
        var lexicon = Embedded.Book.Languages["fr"].Lexicon;
        string Read(string text) => string.Join(' ', Tokenizer.Tokenize(text, lexicon).Select(token => token.Folded));
        Assert.Equal("le ministre a recu", Read("le le ministre a a reçu"));
        Assert.Equal("nous nous sommes", Read("nous nous sommes"));
        Assert.Equal("Boutros Boutros".ToLowerInvariant(), Read("Boutros Boutros"));
    }
}
