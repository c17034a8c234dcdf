using Entente.Codebook;
using Entente.Register.Views;
using Spectre.Console;

namespace Entente.Outputs.Brief;

/// <summary>The form in which a brief, or any other view, is written.</summary>
public enum BriefFormat
{
    /// <summary>For people, at a terminal.</summary>
    Text,

    /// <summary>For people, in a document.</summary>
    Markdown,

    /// <summary>For programs.</summary>
    Json,

    /// <summary>For a browser and for paper; the brief of a named meeting and the annual review have this form.</summary>
    Html,

    /// <summary>For a word processor; the same two have this form, which is no text.</summary>
    Docx,

    /// <summary>For programs that keep calendars; the calendar alone has this form.</summary>
    ICalendar,
}

/// <summary>Writes a brief.</summary>
public static class BriefRenderer
{
    /// <summary>The brief as a string, for a file or a pipe. Text is laid out for <paramref name="width"/> columns.</summary>
    /// <param name="book">The codebook, for the names of parties and offices; without it their codes are shown.</param>
    public static string Render(
        BriefView brief, BriefFormat format, OutputLanguage language, int width = 100, Book? book = null) => format switch
    {
        BriefFormat.Json => BriefJson.Write(brief),
        _ => Render(Compose(brief, language, book), format, width),
    };

    /// <summary>A document in words, as Markdown or as text of a width.</summary>
    internal static string Render(BriefDocument document, BriefFormat format, int width) =>
        format == BriefFormat.Markdown ? BriefMarkdown.Write(document) : Text(document, width);

    /// <summary>The brief as text, on a console and in its width and colours.</summary>
    /// <param name="book">The codebook, for the names of parties and offices; without it their codes are shown.</param>
    public static void Write(IAnsiConsole console, BriefView brief, OutputLanguage language, Book? book = null) =>
        BriefText.Write(console, Compose(brief, language, book));

    private static BriefDocument Compose(BriefView brief, OutputLanguage language, Book? book) =>
        new BriefComposer(Labels.For(language, book), language).Compose(brief);

    private static string Text(BriefDocument document, int width) => PlainConsole.Render(console => BriefText.Write(console, document), width);
}
