using System.CommandLine;
using Entente.Cli.Options;
using Entente.Cli.Pages;
using Entente.Cli.Printing;
using Entente.Intake.Files;
using Entente.Reading;
using Entente.Reading.Json;

namespace Entente.Cli.Commands;

/// <summary><c>entente read</c>: prints readings.</summary>
internal static class ReadCommand
{
    public static Command Build(Session session)
    {
        var pages = Common.Pages();
        var format = Common.Format("text", "json", "ndjson");
        var columns = TableColumns.Option();
        var codebook = Common.Codebook();
        var output = Common.Output();
        var command = new Command("read", "Print what pages say: their dispatches and facts, each with its words.")
        {
            pages, format, columns, codebook, output,
        };
        command.SetAction((result, stop) => Task.Run(() =>
        {
            var reader = session.OpenEngine(result.GetValue(codebook)).Reader;
            using var target = Target.Open(session.Terminal, result.GetValue(output));
            var work = new PageWork(session.Terminal, session.Pages(result.GetValue(columns)));
            return Run(work, result.GetValue(pages)!, reader, result.GetValue(format)!, target, stop);
        }));
        return command;
    }

    private static int Run(
        PageWork work, string[] paths, IReader reader, string format, Target target, CancellationToken stop)
    {
        PageReading Read(Page page) => reader.Read(page.Name, page.Text, page.Hints);
        if (format == "text") return work.Run(paths, Read, new ReadingText(target.Console).Write, stop);
        // The JSON is made beside the reading, on as many cores; only lines are left to be put out in order.
        Func<PageReading, string> form = format == "json" ? ReadingJson.ToIndented : ReadingJson.ToLine;
        return work.Run(paths, page => form(Read(page)), target.Writer.WriteLine, stop);
    }
}
