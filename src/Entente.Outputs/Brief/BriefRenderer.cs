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
    public static string Render(BriefView brief, BriefFormat format, OutputLanguage language, int width = 100) => format switch
    {
        BriefFormat.Json => BriefJson.Write(brief),
        BriefFormat.Markdown => BriefMarkdown.Write(Compose(brief, language)),
        _ => Text(brief, language, width),
    };

    /// <summary>The brief as text, on a console and in its width and colours.</summary>
    public static void Write(IAnsiConsole console, BriefView brief, OutputLanguage language) =>
        BriefText.Write(console, Compose(brief, language));

    private static BriefDocument Compose(BriefView brief, OutputLanguage language) =>
        new BriefComposer(Labels.For(language)).Compose(brief);

    private static string Text(BriefView brief, OutputLanguage language, int width)
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
        Write(console, brief, language);
        return string.Join('\n', writer.ToString().Split('\n').Select(line => line.TrimEnd()));
    }
}
