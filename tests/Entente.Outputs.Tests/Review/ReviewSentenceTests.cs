using Entente.Outputs.Review;
using Entente.Register.Tests.Support;
using Entente.Register.Views.Reviews;
using Xunit;

namespace Entente.Outputs.Tests.Review;

/// <summary>
/// Nothing stands in a review that no quote supports: every sentence and every row has a note, or counts what is noted one by
/// one; every note's words stand in its dispatch; every number is that of what is listed.
/// </summary>
public sealed class ReviewSentenceTests(ReadSamples samples) : IClassFixture<ReadSamples>
{
    public static TheoryData<string, int, OutputLanguage> Reviews => new(
        from party in new[] { "VN", "KH", "FR" } from year in new[] { 2022, 2024 } from language in Enum.GetValues<OutputLanguage>() select (party, year, language));

    [Theory]
    [MemberData(nameof(Reviews))]
    public void Every_sentence_is_noted_or_counts_what_is(string party, int year, OutputLanguage language)
    {
        var document = Compose(party, year, language);
        Assert.All(Sentences(document), sentence => Assert.True(sentence.Notes.Length > 0 || sentence.Counts.Length > 0, sentence.Text));
        Assert.All(Rows(document), row => Assert.True(row.Notes.Length > 0 || row.Counts.Length > 0, row.Cells[0]));
    }

    [Theory]
    [MemberData(nameof(Reviews))]
    public void The_words_of_every_note_stand_in_its_dispatch(string party, int year, OutputLanguage language)
    {
        var document = Compose(party, year, language);
        Assert.Equal(Enumerable.Range(1, document.Notes.Length), document.Notes.Select(n => n.Number));
        Assert.All(document.Notes, note => Assert.Contains(note.Quote, samples.Register.GetPageText(note.Page)!.Text, StringComparison.Ordinal));
        var cited = Sentences(document).SelectMany(s => s.Notes).Concat(Rows(document).SelectMany(r => r.Notes)).ToHashSet();
        Assert.Equal([.. document.Notes.Select(n => n.Number)], cited);
    }

    [Theory]
    [MemberData(nameof(Reviews))]
    public void Every_number_is_that_of_what_is_listed(string party, int year, OutputLanguage language)
    {
        var document = Compose(party, year, language);
        var counts = Sentences(document).SelectMany(s => s.Counts).Concat(Rows(document).SelectMany(r => r.Counts)).ToArray();
        Assert.All(counts, count => Assert.Equal(count.Number, Listed(document, count)));
        var said = Sentences(document).SelectMany(s => s.Counts.Where(c => c.Number > 0).Select(c => (s.Text, c.Number)));
        Assert.All(said, one => Assert.True(Says(one.Text, one.Number, language), $"{one.Number}: {one.Text}"));
    }

    [Theory]
    [MemberData(nameof(Reviews))]
    public void Sentences_are_whole_and_set_as_the_language_wants(string party, int year, OutputLanguage language)
    {
        foreach (var sentence in Sentences(Compose(party, year, language)).Select(s => s.Text))
        {
            Assert.DoesNotContain("  ", sentence);
            Assert.Matches(@"^[\p{Lu}«“0-9]", sentence);
            Assert.DoesNotMatch(@"\b(de le|de les|à le|à les|le [aeiouéè]|que il)\b", Unquoted(sentence));
            if (language == OutputLanguage.French) Assert.DoesNotMatch(@" [:;»]|« ", sentence);
        }
    }

    private ReviewDocument Compose(string party, int year, OutputLanguage language) =>
        ReviewRenderer.Compose(
            samples.Register.GetReview(new ReviewOptions { Party = party, Year = year, Offices = samples.Book.Offices, Agencies = samples.Book.World.Agencies }), language, samples.Book);

    private static IEnumerable<ReviewSentence> Sentences(ReviewDocument document) => document.Sections.SelectMany(s => s.Blocks).SelectMany(block => block switch
    {
        ReviewParagraph paragraph => paragraph.Sentences,
        ReviewList list => list.Items,
        _ => [],
    });

    private static IEnumerable<ReviewRow> Rows(ReviewDocument document) => document.Sections.SelectMany(s => s.Blocks).OfType<ReviewTable>().SelectMany(t => t.Rows);

    /// <summary>How many of what a number counts are listed, each with a note.</summary>
    private static int Listed(ReviewDocument document, ReviewCount count) => document.Sections.SelectMany(s => s.Blocks).Sum(block => block switch
    {
        ReviewList list when list.Id == count.List => list.Items.Count(item => item.Notes.Length > 0),
        ReviewTable table when table.Id == count.List => table.Rows.Count(row => row.Notes.Length > 0 && (count.Key is null || row.Keys.Contains(count.Key))),
        _ => 0,
    });

    /// <summary>Whether a sentence says a number in figures or letters; with one partner, the number of all goes without saying.</summary>
    private static bool Says(string text, int number, OutputLanguage language)
    {
        var letters = (language == OutputLanguage.French ? French : English).ElementAtOrDefault(number) ?? $"{number}";
        return ((string[])[$"{number}", letters, "Elle", "Toutes", "It was", "All of them"]).Any(way => text.Contains(way, StringComparison.OrdinalIgnoreCase));
    }

    private static readonly string[] French = ["aucun", "un", "deux", "trois", "quatre", "cinq", "six", "sept", "huit", "neuf", "dix", "onze", "douze", "treize", "quatorze", "quinze", "seize"];

    private static readonly string[] English = ["none", "one", "two", "three", "four", "five", "six", "seven", "eight", "nine", "ten", "eleven", "twelve"];

    /// <summary>What stands in quotation marks is as it was printed.</summary>
    private static string Unquoted(string sentence) => System.Text.RegularExpressions.Regex.Replace(sentence, "«[^»]*»|“[^”]*”", "");
}
