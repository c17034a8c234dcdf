using System.CommandLine;
using Entente.Cli.Options;
using Entente.Cli.Pages;
using Entente.Cli.Printing;

namespace Entente.Cli.Commands;

/// <summary><c>entente text</c>: prints what intake makes of pages.</summary>
internal static class TextCommand
{
    public static Command Build(Session session)
    {
        var pages = Common.Pages();
        var format = Common.Format("text", "ndjson");
        var columns = TableColumns.Option();
        var codebook = Common.Codebook();
        var output = Common.Output();
        var command = new Command("text", "Print the dispatches of pages: title, outlet, date, language and main text.")
        {
            pages, format, columns, codebook, output,
        };
        command.SetAction((result, stop) => Task.Run(() =>
        {
            var engine = session.OpenEngine(result.GetValue(codebook));
            using var target = Target.Open(session.Terminal, result.GetValue(output));
            Func<PageOutline, string> form = result.GetValue(format) == "text" ? PageOutlineText.Of : PageOutlineJson.Of;
            var work = new PageWork(session.Terminal, session.Pages(result.GetValue(columns)));
            return work.Run(result.GetValue(pages)!, page => form(PageOutline.Of(page, engine)), target.Writer.WriteLine, stop);
        }));
        return command;
    }
}
