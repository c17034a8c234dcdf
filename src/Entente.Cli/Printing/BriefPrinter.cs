using Entente.Outputs;
using Entente.Outputs.Brief;
using Entente.Register.Views;

namespace Entente.Cli.Printing;

/// <summary>Puts a brief out in the form asked for.</summary>
internal static class BriefPrinter
{
    public static void Print(BriefView brief, string format, OutputLanguage language, Target target)
    {
        if (format == "text" && target.IsScreen) BriefRenderer.Write(target.Console, brief, language);
        else target.Writer.WriteLine(BriefRenderer.Render(brief, Form(format), language).TrimEnd('\n'));
    }

    private static BriefFormat Form(string format) => format switch
    {
        "markdown" => BriefFormat.Markdown,
        "json" => BriefFormat.Json,
        _ => BriefFormat.Text,
    };
}
