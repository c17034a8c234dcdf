using System.CommandLine;
using Entente.Cli.Options;
using Entente.Cli.Pages;
using Entente.Cli.Printing;
using Entente.Intake.Files;

namespace Entente.Cli.Commands;

/// <summary><c>entente dates</c>: prints the date expressions of pages.</summary>
internal static class DatesCommand
{
    public static Command Build(Session session)
    {
        var pages = Common.Pages();
        var format = Common.Format("text", "ndjson");
        var codebook = Common.Codebook();
        var output = Common.Output();
        var command = new Command("dates", "Print the date expressions of pages with their TIMEX3 types and values.")
        {
            pages, format, codebook, output,
        };
        command.SetAction((result, stop) => Task.Run(() =>
        {
            var engine = session.OpenEngine(result.GetValue(codebook));
            using var target = Target.Open(session.Terminal, result.GetValue(output));
            Func<PageDates, string> form = result.GetValue(format) == "text" ? PageDates.ToText : PageDates.ToLine;
            string Print(Page page) => form(PageDates.Of(page, engine));
            return new PageWork(session.Terminal, session.Pages()).Run(result.GetValue(pages)!, Print, target.Writer.WriteLine, stop);
        }));
        return command;
    }
}
