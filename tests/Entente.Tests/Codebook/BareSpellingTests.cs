using Entente.Codebook;
using Entente.Text;
using Xunit;

namespace Entente.Tests.Codebook;

/// <summary>In a text without accents, the words around a form tell what the accent would have told.</summary>
public sealed class BareSpellingTests
{
    /// <summary>Long enough for a text to be known as bare.</summary>
    private const string Before = "Les deux delegations se sont retrouvees dans la capitale pour une journee de travaux que les experts des deux armees avaient preparee. ";

    [Theory]
    [InlineData("Le texte complete un accord signe a Lisbonne en mars.", "signe", true)]
    [InlineData("Ils ont salue le protocole de cooperation signe le 4 mai.", "signe", true)]
    [InlineData("L'atelier organise avec la marine se tiendra en mai.", "organise", true)]
    [InlineData("Le protocole n'est pas encore signe.", "signe", true)]
    [InlineData("Le ministre a approuve ce programme et felicite les organes.", "felicite", true)]
    [InlineData("Il salue le protocole, adopte l'an dernier.", "adopte", true)]
    [InlineData("Nomme en conseil des ministres, il repart.", "nomme", true)]
    [InlineData("Le ministre, qui signe un accord, repart.", "signe", false)]
    [InlineData("Il signe un accord.", "signe", false)]
    [InlineData("La ministre signe un accord de cooperation.", "signe", false)]
    public void A_clause_with_a_verb_has_no_second(string sentence, string word, bool participle) =>
        Assert.Equal(participle, !Readings(sentence, word).Contains(VerbTense.Present));

    [Theory]
    [InlineData("La session du comite mixte a pris fin.")]
    [InlineData("Le chef du detachement a parle.")]
    public void An_article_is_no_participle(string sentence) => Assert.DoesNotContain(VerbTense.Participle, Readings(sentence, "du"));

    [Fact]
    public void Before_a_name_a_preposition_is_no_auxiliary()
    {
        var (matches, at) = Matches("Le general est attendu a Beni en juin.", "a");
        Assert.True(matches.Is(at, LexemeKind.Preposition));
    }

    [Fact]
    public void A_dispatch_without_accents_is_bare_among_stories_that_have_theirs()
    {
        const string menu = "Économie  Société  Médias\n\n";
        const string others = "\n\nL'armée a été félicitée à l'unanimité\nMétéo : la marée monte";
        var lexicon = Embedded.Book.Languages["fr"].Lexicon;
        var tokens = Tokenizer.Tokenize(menu + Before + Before + Before + "Il a signe un accord." + others, lexicon);
        var at = 0;
        while (!tokens[at].Is("signe")) at++;
        var matches = lexicon.Match(tokens);
        Assert.Contains(VerbTense.Participle, matches.At(at).ToArray().Where(match => match.Lexeme.Kind == LexemeKind.Verb).Select(match => match.Lexeme.Form!.Tense));
        Assert.False(matches.Is(at - 1, LexemeKind.Preposition));
    }

    [Theory]
    [InlineData("Le ministre a en outre convie la marine.")]
    [InlineData("Rien, a-t-il dit, ne presse.")]
    public void An_auxiliary_is_no_preposition_before_adverbs_and_inverted_pronouns(string sentence)
    {
        var (matches, at) = Matches(sentence, "a");
        Assert.False(matches.Is(at, LexemeKind.Preposition));
    }

    private static List<VerbTense> Readings(string sentence, string word)
    {
        var (matches, at) = Matches(sentence, word);
        var tenses = new List<VerbTense>();
        foreach (var match in matches.At(at))
            if (match is { Length: 1, Lexeme.Kind: LexemeKind.Verb }) tenses.Add(match.Lexeme.Form!.Tense);
        return tenses;
    }

    private static (LexiconMatches Matches, int At) Matches(string sentence, string word)
    {
        var lexicon = Embedded.Book.Languages["fr"].Lexicon;
        var tokens = Tokenizer.Tokenize(Before + sentence, lexicon);
        var at = tokens.Length - 1;
        while (!tokens[at].Is(word)) at--;
        return (lexicon.Match(tokens), at);
    }
}
