using System.Collections.Immutable;
using CsCheck;
using Entente.Register.Search.Query;
using Entente.Register.Search.Words;
using Xunit;

namespace Entente.Register.Tests.Search;

/// <summary>What is typed becomes clauses; nothing is an error.</summary>
public sealed class QueryParserTests
{
    [Theory]
    [InlineData("visite ministre", "visite & ministre")]
    [InlineData("visite du ministre", "visite & ministre")]
    [InlineData("\"visite du ministre\"", "[visite du ministre]")]
    [InlineData("« visite du ministre »", "[visite du ministre]")]
    [InlineData("\"sans fin", "[sans fin]")]
    [InlineData("vice-ministre", "[vice ministre]")]
    [InlineData("visite -navale", "visite & -navale")]
    [InlineData("visite - navale", "visite & navale")]
    [InlineData("-\"ministre de la santé\"", "-[ministre de la sante]")]
    [InlineData("visite OR escale ministre", "visite|escale & ministre")]
    [InlineData("visite | escale", "visite|escale")]
    [InlineData("OR visite OR", "visite")]
    [InlineData("coop*", "coop*")]
    [InlineData("* a*", "a")]
    [InlineData("title:visite party:VN kind:visit person:\"Hun Manet\"", "title:visite & party:VN & kind:visit & person:Hun Manet")]
    [InlineData("http://exemple.fr note:visite", "[http exemple fr] & [note visite]")]
    [InlineData("de la", "de & la")]
    [InlineData("l'armée", "armee")]
    [InlineData("   ", "")]
    [InlineData("\"\" - … «»", "")]
    public void A_query_is_read(string text, string clauses) => Assert.Equal(clauses, string.Join(" & ", Parse(text).Select(Shown)));

    [Fact]
    public void Whatever_is_typed_is_a_query() =>
        WordScannerTests.Pieces("\"", "«", "»", "-", " ", "OR", "|", "*", ":", "title:", "party:", "a", "visite", "é", "\n", "\ud800", "+", "(").Array[0, 20]
            .Sample(pieces => Assert.All(Parse(string.Concat(pieces)), clause => Assert.NotEmpty(clause.AnyOf)));

    [Fact]
    public void A_word_is_looked_for_by_its_stem_and_as_it_stands()
    {
        var word = Parse("coopérations")[0].AnyOf[0].Words[0];
        Assert.Equal(["cooper", "cooperations"], word.Tokens.Select(token => token.Text));
    }

    private static ImmutableArray<QueryClause> Parse(string text) =>
        new QueryParser(new TokenTable(), new HashSet<string> { "de", "la", "du", "le" }).Parse(text);

    private static string Shown(QueryClause clause) => (clause.Negated ? "-" : "") + string.Join('|', clause.AnyOf.Select(Shown));

    private static string Shown(QueryAtom atom)
    {
        var words = string.Join(' ', atom.Words.Select(word => word.Folded));
        return atom.Field switch
        {
            QueryField.Text => atom.IsPhrase ? $"[{words}]" : words + (atom.Prefix ? "*" : ""),
            QueryField.Title => "title:" + words,
            var field => $"{field.ToString().ToLowerInvariant()}:{atom.Value}",
        };
    }
}
