using Entente.Cli.Pages;
using Entente.Register;
using Spectre.Console;

namespace Entente.Cli.Printing;

/// <summary>Adds pages, and shows how far it has come where somebody looks.</summary>
internal static class AddProgress
{
    /// <param name="details">Whether to name every page on standard output.</param>
    public static AddSummary Show(Session session, string[] paths, Adding adding, bool details, CancellationToken stop)
    {
        var terminal = session.Terminal;
        return terminal.ErrorIsScreen
            ? WithBar(session, paths, adding, details, stop)
            : adding.Run(paths, Events(terminal.Error, terminal.Output, details, _ => { }), stop);
    }

    private static AddSummary WithBar(Session session, string[] paths, Adding adding, bool details, CancellationToken stop)
    {
        // Lines wait until the bar is gone: the two would write over each other.
        using var errors = new StringWriter { NewLine = "\n" };
        using var lines = new StringWriter { NewLine = "\n" };
        try
        {
            return Bar(session.Terminal).Start(context =>
            {
                var task = context.AddTask("pages", maxValue: adding.Count(paths));
                return adding.Run(paths, Events(errors, lines, details, done => task.Increment(done)), stop);
            });
        }
        finally
        {
            session.Terminal.Error.Write(errors.ToString());
            session.Terminal.Output.Write(lines.ToString());
        }
    }

    private static AddEvents Events(TextWriter errors, TextWriter lines, bool details, Action<int> dealtWith)
    {
        Action<AddOutcome> added = details ? outcome => AddReport.Detail(lines, outcome) : _ => { };
        return new AddEvents(new Problems(errors), added, dealtWith);
    }

    public static Progress Bar(Terminal terminal) =>
        terminal.ConsoleOver(terminal.Error, isScreen: true).Progress()
            .AutoClear(true)
            .Columns(new TaskDescriptionColumn(), new ProgressBarColumn(), new PercentageColumn(), new RemainingTimeColumn());
}
