using Entente.Codebook;
using Entente.Outputs;
using Entente.Outputs.Brief;
using Entente.Register.Views;

namespace Entente.Cli.Printing;

/// <summary>Puts a brief out in the form asked for.</summary>
internal static class BriefPrinter
{
    public static void Print(BriefView brief, string format, OutputLanguage language, Target target)
    {
        // Programs get codes alone; people get the names that the codebook has for them.
        var book = format == "json" ? null : Book.LoadEmbedded();
        if (format == "text" && target.IsScreen) BriefRenderer.Write(target.Console, brief, language, book);
        else target.Writer.WriteLine(BriefRenderer.Render(brief, Form(format), language, book: book).TrimEnd('\n'));
    }

    private static BriefFormat Form(string format) => format switch
    {
        "markdown" => BriefFormat.Markdown,
        "json" => BriefFormat.Json,
        _ => BriefFormat.Text,
    };
}
