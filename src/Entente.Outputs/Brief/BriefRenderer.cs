using Entente.Codebook;
using Entente.Register.Views;
using Spectre.Console;

namespace Entente.Outputs.Brief;

/// <summary>The form in which a brief is written.</summary>
public enum BriefFormat
{
    /// <summary>For people, at a terminal.</summary>
    Text,

    /// <summary>For people, in a document.</summary>
    Markdown,

    /// <summary>For programs.</summary>
    Json,
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
        BriefFormat.Markdown => BriefMarkdown.Write(Compose(brief, language, book)),
        _ => Text(brief, language, width, book),
    };

    /// <summary>The brief as text, on a console and in its width and colours.</summary>
    /// <param name="book">The codebook, for the names of parties and offices; without it their codes are shown.</param>
    public static void Write(IAnsiConsole console, BriefView brief, OutputLanguage language, Book? book = null) =>
        BriefText.Write(console, Compose(brief, language, book));

    private static BriefDocument Compose(BriefView brief, OutputLanguage language, Book? book) =>
        new BriefComposer(Labels.For(language, book)).Compose(brief);

    private static string Text(BriefView brief, OutputLanguage language, int width, Book? book)
    {
        using var writer = new StringWriter { NewLine = "\n" };
        var console = AnsiConsole.Create(new AnsiConsoleSettings
        {
            Ansi = AnsiSupport.No,
            ColorSystem = ColorSystemSupport.NoColors,
            Interactive = InteractionSupport.No,
            Out = new AnsiConsoleOutput(writer),
        });
        console.Profile.Width = width;
        console.Profile.Capabilities.Unicode = true;
        Write(console, brief, language, book);
        return string.Join('\n', writer.ToString().Split('\n').Select(line => line.TrimEnd()));
    }
}
