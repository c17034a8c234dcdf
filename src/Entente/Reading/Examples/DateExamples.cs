using Entente.Codebook;
using Entente.Dates;
using Entente.Text;

namespace Entente.Reading.Examples;

/// <summary>Runs the examples of the ways to tell a time: words and the value that they have on the book's day.</summary>
internal static class DateExamples
{
    private const string File = "fr/dates.yaml";

    /// <summary>Adds what is wrong to <paramref name="errors"/>; returns how many examples were run.</summary>
    public static int Run(Book book, List<CodebookError> errors)
    {
        var dates = DateBook.Load(book.Root(File)!);
        var reader = new DateReader(dates);
        foreach (var (words, value, line) in dates.Examples)
        {
            var tokens = Tokenizer.Tokenize(words, book.Languages["fr"].Lexicon);
            var read = reader.Read(words, tokens, 0, tokens.Length, new DateContext { Published = Edtf.Parse(dates.ExampleDay) });
            var found = read.Count == 0 ? "nothing" : read[^1].Timexes.Last().Value;
            if (found != value) errors.Add(new CodebookError(File, line, $"“{words}” gives {found}, not {value}"));
        }
        return dates.Examples.Count;
    }
}
