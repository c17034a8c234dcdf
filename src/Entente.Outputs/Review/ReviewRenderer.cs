using Entente.Codebook;
using Entente.Outputs.Brief;
using Entente.Outputs.Review.Docx;
using Entente.Register.Views.Reviews;
using Spectre.Console;

namespace Entente.Outputs.Review;

/// <summary>Writes the review of a year.</summary>
public static class ReviewRenderer
{
    private const string Form = "entente-review/1";

    /// <summary>The review in words, for a layout of one's own.</summary>
    /// <param name="book">The codebook, for the names of parties and offices; without it their codes are shown.</param>
    public static ReviewDocument Compose(AnnualReview review, OutputLanguage language, Book? book = null) => new ReviewComposer(language, book, review.Party).Compose(review);

    /// <summary>The review as a string, for a file or a pipe. Text is laid out for <paramref name="width"/> columns.</summary>
    /// <param name="book">The codebook, for the names of parties and offices; without it their codes are shown.</param>
    public static string Render(AnnualReview review, BriefFormat format, OutputLanguage language, int width = 100, Book? book = null) => format switch
    {
        BriefFormat.Json => ViewJson.Write(review, Form),
        BriefFormat.Markdown => ReviewMarkdown.Write(Compose(review, language, book)),
        BriefFormat.Html => ReviewPage.Write(Compose(review, language, book)),
        _ => Text(Compose(review, language, book), width),
    };

    /// <summary>The review as a document of a word processor (DOCX).</summary>
    /// <param name="book">The codebook, for the names of parties and offices; without it their codes are shown.</param>
    public static void WriteDocx(Stream to, AnnualReview review, OutputLanguage language, Book? book = null) => ReviewDocx.Write(Compose(review, language, book), to);

    /// <summary>The review as text, on a console and in its width and colours.</summary>
    /// <param name="book">The codebook, for the names of parties and offices; without it their codes are shown.</param>
    public static void Write(IAnsiConsole console, AnnualReview review, OutputLanguage language, Book? book = null) => ReviewText.Write(console, Compose(review, language, book));

    private static string Text(ReviewDocument document, int width) => PlainConsole.Render(console => ReviewText.Write(console, document), width);
}
