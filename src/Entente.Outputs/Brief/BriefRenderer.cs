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
    public static string Render(BriefView brief, BriefFormat format, OutputLanguage language, int width = 100) =>
        throw new NotImplementedException();

    /// <summary>The brief as text, on a console and in its width and colours.</summary>
    public static void Write(IAnsiConsole console, BriefView brief, OutputLanguage language) =>
        throw new NotImplementedException();
}
