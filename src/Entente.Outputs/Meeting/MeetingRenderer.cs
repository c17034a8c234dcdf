using Entente.Codebook;
using Entente.Outputs.Brief;
using Spectre.Console;

namespace Entente.Outputs.Meeting;

/// <summary>Writes the brief of a named meeting.</summary>
public static class MeetingRenderer
{
    private const string Form = "entente-meeting/1";

    /// <summary>The brief as a string, for a file or a pipe. Text is laid out for <paramref name="width"/> columns.</summary>
    /// <param name="book">The codebook, for the names of parties and offices; without it their codes are shown.</param>
    public static string Render(MeetingPreparation meeting, BriefFormat format, OutputLanguage language, int width = 100, Book? book = null) => format switch
    {
        BriefFormat.Json => ViewJson.Write(meeting, Form),
        BriefFormat.Html => MeetingHtml.Write(Compose(meeting, language, book), language),
        _ => BriefRenderer.Render(Document(meeting, language, book), format, width),
    };

    /// <summary>The brief as text, on a console and in its width and colours.</summary>
    /// <param name="book">The codebook, for the names of parties and offices; without it their codes are shown.</param>
    public static void Write(IAnsiConsole console, MeetingPreparation meeting, OutputLanguage language, Book? book = null) =>
        BriefText.Write(console, Document(meeting, language, book));

    /// <summary>The brief as a document of a word processor (DOCX).</summary>
    /// <param name="book">The codebook, for the names of parties and offices; without it their codes are shown.</param>
    public static void WriteDocx(Stream to, MeetingPreparation meeting, OutputLanguage language, Book? book = null) =>
        MeetingDocx.Write(Compose(meeting, language, book), language, to);

    /// <summary>The brief in words, for whoever lays it out.</summary>
    public static MeetingDocument Compose(MeetingPreparation meeting, OutputLanguage language, Book? book) =>
        new MeetingComposer(Labels.For(language, book), language).Compose(meeting);

    private static BriefDocument Document(MeetingPreparation meeting, OutputLanguage language, Book? book)
    {
        var document = Compose(meeting, language, book);
        return new BriefDocument(
            document.Title, string.Join(" · ", document.About), document.Empty,
            [.. document.Sections.Select(s => new BriefSection(s.Title, [.. s.Lines.Select(Line)]))]);
    }

    private static BriefLine Line(MeetingLine line) => new(line.Lead, line.Text, [], line.Source, line.Quote is { } quote && line.QuoteIsCut ? quote + " …" : line.Quote);
}
