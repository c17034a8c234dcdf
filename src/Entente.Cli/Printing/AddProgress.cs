using Entente.Cli.Pages;
using Spectre.Console;

namespace Entente.Cli.Printing;

/// <summary>Adds pages, and shows how far it has come where somebody looks.</summary>
internal static class AddProgress
{
    /// <param name="said">What is said of each page on standard output, and at the end.</param>
    public static AddSummary Show(Session session, string[] paths, Adding adding, AddLines said, CancellationToken stop)
    {
        var terminal = session.Terminal;
        said.Begin(terminal.Output);
        var summary = terminal.ErrorIsScreen
            ? WithBar(session, paths, adding, said, stop)
            : adding.Run(paths, Events(terminal.Error, terminal.Output, said, _ => { }), stop);
        said.End(terminal, summary);
        return summary;
    }

    private static AddSummary WithBar(Session session, string[] paths, Adding adding, AddLines said, CancellationToken stop)
    {
        // Lines wait until the bar is gone: the two would write over each other.
        using var errors = new StringWriter { NewLine = "\n" };
        using var lines = new StringWriter { NewLine = "\n" };
        try
        {
            return Bar(session.Terminal).Start(context =>
            {
                var task = context.AddTask("pages", maxValue: adding.Count(paths));
                var output = session.Terminal.OutputIsScreen ? lines : session.Terminal.Output;
                return adding.Run(paths, Events(errors, output, said, done => task.Increment(done)), stop);
            });
        }
        finally
        {
            session.Terminal.Error.Write(errors.ToString());
            session.Terminal.Output.Write(lines.ToString());
        }
    }

    private static AddEvents Events(TextWriter errors, TextWriter lines, AddLines said, Action<int> dealtWith) =>
        new(new Problems(errors), outcome => said.Added(lines, outcome), page => said.Refused(lines, page), dealtWith);

    public static Progress Bar(Terminal terminal) =>
        terminal.ConsoleOver(terminal.Error, isScreen: true).Progress()
            .AutoClear(true)
            .Columns(new TaskDescriptionColumn(), new ProgressBarColumn(), new PercentageColumn(), new RemainingTimeColumn());
}
