using Entente.Register.Search.Words;
using Xunit;

namespace Entente.Register.Tests.Search;

/// <summary>Forms of one French word have one stem, that of the published algorithm without its accents.</summary>
public sealed class FrenchStemmerTests
{
    /// <summary>From the algorithm's published sample vocabulary, in plain letters.</summary>
    [Theory]
    [InlineData("continu", "continu continua continuait continuant continuation continue continuer continuerait continuite")]
    [InlineData("continuel", "continuel continuelle continuellement continuelles continuels")]
    [InlineData("contract", "contractait contracte contractee contractees contracter")]
    [InlineData("main", "main mains")]
    [InlineData("mainten", "maintenaient maintenait maintenant maintenir")]
    [InlineData("majeur", "majeur majeure majeurs")]
    [InlineData("major", "major majorite")]
    public void Published_words_have_their_published_stems(string stem, string words)
    {
        foreach (var word in words.Split(' ')) Assert.Equal(stem, StemOf(word));
    }

    /// <summary>What press dispatches say of one thing in several forms.</summary>
    [Theory]
    [InlineData("ministre ministres")]
    [InlineData("militaire militaires")]
    [InlineData("cooperation cooperations cooperer")]
    [InlineData("rencontre rencontres rencontree rencontrees rencontrer")]
    [InlineData("naval navale navales navals navaux")]
    [InlineData("general generale generaux generales")]
    [InlineData("securite securites")]
    [InlineData("signe signes signee signees signer signait")]
    [InlineData("bilateral bilaterale bilaterales bilateraux")]
    [InlineData("envoye envoyee envoyes envoyer")]
    [InlineData("vietnamien vietnamienne vietnamiens vietnamiennes")]
    [InlineData("annee annees")]
    public void Forms_of_a_word_have_one_stem(string words) =>
        Assert.Single(words.Split(' ').Select(StemOf).Distinct());

    [Theory]
    [InlineData("ministre", "ministere")]
    [InlineData("arme", "armement")]
    [InlineData("defense", "defi")]
    [InlineData("general", "genre")]
    [InlineData("port", "porte-parole")]
    public void Other_words_have_other_stems(string one, string other) => Assert.NotEqual(StemOf(one), StemOf(other));

    [Fact]
    public void Nothing_that_is_put_in_throws_or_grows()
    {
        foreach (var word in (string[])["", "a", "s", "y", "q", "qu", "ee", "es", "ent", "ment", "aux", "oux", "iqu", "yeux", "eau", "ier", "ion"])
            Assert.True(StemOf(word).Length <= word.Length, word);
    }

    private static string StemOf(string word)
    {
        var letters = word.ToCharArray();
        return new string(letters, 0, FrenchStemmer.Stem(letters));
    }
}
