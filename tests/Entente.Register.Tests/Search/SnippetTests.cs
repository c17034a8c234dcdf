using CsCheck;
using Entente.Register.Search.Query;
using Entente.Register.Search.Snippets;
using Entente.Register.Search.Words;
using Xunit;

namespace Entente.Register.Tests.Search;

/// <summary>Snippets are the text's own words, and their marks lie on what was searched for.</summary>
public sealed class SnippetTests
{
    private const string Text =
        "Phnom Penh, 5 novembre (AKP) – Le ministre cambodgien de la Défense a reçu mardi une délégation.\n\n"
        + "La coopération navale a été au centre des entretiens. Les deux ministres se sont félicités des résultats de la visite "
        + "d'amitié des navires, et ont promis de la poursuivre. Auparavant, le vice-ministre avait visité la base navale de Ream.";

    [Theory]
    [InlineData("ministre", "ministre ministres ministre")]
    [InlineData("defense reçue", "Défense reçu")]
    [InlineData("\"base navale\"", "base navale")]
    [InlineData("\"coopérations navales\" visiter", "coopération navale visite visité")]
    [InlineData("coop*", "coopération")]
    [InlineData("-ministre ream", "Ream")]
    [InlineData("title:ministre", "")]
    [InlineData("absent", "")]
    public void Words_are_marked_in_any_form(string query, string marked)
    {
        var marks = Marks(Text, query);
        Assert.Equal(marked, string.Join(' ', marks.Select(mark => mark.Span.In(Text).ToString())));
    }

    [Fact]
    public void The_piece_that_has_most_of_what_was_searched_for_is_shown()
    {
        var shown = SnippetMaker.Cut(Text, Marks(Text, "ministre base navale"), 120);
        Assert.StartsWith("Auparavant, le vice-ministre", shown.Text);
        Assert.True(shown is { CutBefore: true, CutAfter: false });
    }

    [Fact]
    public void Without_marks_the_beginning_is_shown()
    {
        var shown = SnippetMaker.Cut(Text, [], 60);
        Assert.StartsWith("Phnom Penh", shown.Text);
        Assert.True(shown.Text.Length <= 60 && shown is { CutBefore: false, CutAfter: true });
    }

    [Fact]
    public void A_snippet_is_verbatim_and_its_marks_are_found_words() =>
        Gen.Select(WordScannerTests.Texts, WordScannerTests.Texts, Gen.Int[1, 60]).Sample((text, query, length) =>
        {
            var marks = Marks(text, query);
            var shown = SnippetMaker.Cut(text, marks, length + 80);
            Assert.Contains(shown.Text, text, StringComparison.Ordinal);
            Assert.Equal(shown.CutBefore || shown.CutAfter, shown.Text.Trim().Length < text.Trim().Length);
            var end = 0;
            foreach (var mark in shown.Marks)
            {
                Assert.True(mark.Start >= end && mark.End <= shown.Text.Length);
                end = mark.End;
            }

            Assert.True(marks.Count == 0 || shown.Marks.Length > 0, "a text with marks shows some");
        });

    private static IReadOnlyList<Mark> Marks(string text, string query)
    {
        var table = new TokenTable();
        return new MarkFinder(new QueryParser(table, new HashSet<string>()).Parse(query), table).In(text, "fr", isTitle: false);
    }
}
