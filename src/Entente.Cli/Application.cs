using System.CommandLine;
using System.CommandLine.Help;
using System.CommandLine.Invocation;
using Entente.Cli.Commands;
using Entente.Codebook;
using Entente.Intake.Feeds;
using Entente.Outputs.Asking;
using Entente.Register;
using Entente.Register.Forgetting;
using Entente.Register.Verdicts;

namespace Entente.Cli;

/// <summary>The program: its commands, and what becomes of errors that none of them handles.</summary>
internal static class Application
{
    /// <summary>How long a command may take to reach its next page boundary after an interrupt.</summary>
    private static readonly TimeSpan TimeToStop = TimeSpan.FromSeconds(30);

    /// <summary>Runs one command line; returns the exit code.</summary>
    public static async Task<int> Run(string[] args, Composition composition, Terminal terminal, CancellationToken stop = default)
    {
        try
        {
            var code = await Invoke(Root(new Session(composition, terminal)).Parse(args), terminal, stop);
            await terminal.Output.FlushAsync(CancellationToken.None);
            return code;
        }
        catch (Exception e)
        {
            return Report(e, terminal);
        }
    }

    public static Command Root(Session session)
    {
        var root = new Command("entente", "Reads press dispatches on defence diplomacy and keeps the register that they add up to.")
        {
            ReadCommand.Build(session),
            TextCommand.Build(session),
            DatesCommand.Build(session),
            ExplainCommand.Build(session),
            AddCommand.Build(session),
            PagesCommand.Build(session),
            WatchCommand.Build(session),
            BriefCommand.Build(session),
            DiffCommand.Build(session),
            OfficesCommand.Build(session),
            MechanismsCommand.Build(session),
            DueCommand.Build(session),
            CalendarCommand.Build(session),
            ReviewCommand.Build(session),
            SearchCommand.Build(session),
            JudgeCommand.Build(session),
            RereadCommand.Build(session),
            ForgetCommand.Build(session),
            MarkCommand.Build(session),
            DigestCommand.Build(session),
            RebuildCommand.Build(session),
            DoctorCommand.Build(session),
            ExportCommand.Build(session),
            ImportCommand.Build(session),
            BackupCommands.Backup(session),
            BackupCommands.Restore(session),
            BackupCommands.Move(session),
            CodebookCommand.Build(session),
            ServeCommand.Build(session),
            McpCommand.Build(session),
            DemoCommand.Build(session),
        };
        root.Options.Add(new HelpOption { Action = new HelpAction { MaxWidth = 100 } });
        root.Options.Add(new VersionOption { Action = new PrintVersion(), Description = "Show the version" });
        return root;
    }

    private static async Task<int> Invoke(ParseResult parsed, Terminal terminal, CancellationToken stop)
    {
        if (parsed.Action is ParseErrorAction || (parsed.Errors.Count > 0 && parsed.Action is not HelpAction))
            return Misused(parsed, terminal);
        return await parsed.InvokeAsync(
            new InvocationConfiguration
            {
                Output = terminal.Output,
                Error = terminal.Error,
                EnableDefaultExceptionHandler = false,
                ProcessTerminationTimeout = TimeToStop,
            },
            stop);
    }

    private static int Misused(ParseResult parsed, Terminal terminal)
    {
        // A word that is no command also counts as a command that is missing; the first says more.
        var unknown = parsed.UnmatchedTokens.Select(Messages.Unknown).ToList();
        var errors = unknown.Count > 0 ? unknown : [.. parsed.Errors.Select(error => error.Message).Distinct()];
        foreach (var error in errors) terminal.Error.WriteLine(Messages.Line(error));
        terminal.Error.WriteLine(Messages.Hint(PathOf(parsed.CommandResult.Command)));
        return ExitCode.Usage;
    }

    private static string PathOf(Command command) =>
        command.Parents.OfType<Command>().FirstOrDefault() is { } parent ? $"{PathOf(parent)} {command.Name}" : command.Name;

    private static int Report(Exception e, Terminal terminal)
    {
        var code = e switch
        {
            OutputClosedException => ExitCode.Done,
            OperationCanceledException => ExitCode.Stopped,
            RegisterException => ExitCode.NoRegister,
            UsageException or AskedException or FeedListException or CodebookException or VerdictException or ForgettingException => ExitCode.Usage,
            _ => ExitCode.SomeFailed,
        };
        foreach (var line in Lines(e)) terminal.Error.WriteLine(Messages.Line(line));
        return code;
    }

    private static IEnumerable<string> Lines(Exception e) => e switch
    {
        OutputClosedException or OperationCanceledException => [],
        FeedListException feeds => feeds.Errors,
        CodebookException codebook => codebook.Errors.Select(error => error.ToString()),
        RegisterException or UsageException or AskedException or VerdictException or ForgettingException => [e.Message],
        IOException => [Messages.CannotWrite("the output", e.Message)],
        // What is left is a fault of ours; the trace is what a report of it needs.
        _ => [e.ToString()],
    };

    private sealed class PrintVersion : SynchronousCommandLineAction
    {
        public override bool ClearsParseErrors => true;

        public override int Invoke(ParseResult parseResult)
        {
            var version = typeof(Application).Assembly.GetName().Version!;
            parseResult.InvocationConfiguration.Output.WriteLine($"entente {version.ToString(3)}");
            return ExitCode.Done;
        }
    }
}
