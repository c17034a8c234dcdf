using System.CommandLine;
using Entente.Cli.Options;
using Entente.Cli.Pages;
using Entente.Cli.Printing;
using Entente.Register;

namespace Entente.Cli.Commands;

/// <summary><c>entente reread</c>: reads again the pages that another reader has read.</summary>
internal static class RereadCommand
{
    public static Command Build(Session session)
    {
        var all = new Option<bool>("--all") { Description = "Also pages that today's reader has read" };
        var dry = new Option<bool>("--dry-run") { Description = "Say how many pages would be read, and read none" };
        var register = Common.Register();
        var codebook = Common.Codebook();
        var command = new Command("reread", "Read again the pages that an older codebook or engine has read.") { all, dry, register, codebook };
        command.SetAction((result, stop) => Task.Run(() =>
        {
            var reader = session.OpenEngine(result.GetValue(codebook)).Reader;
            using var of = session.OpenToView(result.GetValue(register));
            var rereading = new Rereading(reader, of, result.GetValue(all));
            return result.GetValue(dry) ? Plan(session.Terminal, rereading, of, reader.Version) : Run(session.Terminal, rereading, stop);
        }));
        return command;
    }

    private static int Plan(Terminal terminal, Rereading rereading, IRegister register, string today)
    {
        foreach (var (reader, pages) in register.CountByReader().OrderBy(r => r.Key, StringComparer.Ordinal))
            terminal.Output.WriteLine($"{reader}{(reader == today ? " (today's)" : "")}: {Messages.Pages(pages)}");
        terminal.Output.WriteLine($"to read again: {Messages.Pages(rereading.Count())}");
        return ExitCode.Done;
    }

    private static int Run(Terminal terminal, Rereading rereading, CancellationToken stop)
    {
        var summary = RereadProgress.Show(terminal, rereading, stop);
        terminal.Output.WriteLine($"read again {summary.Read,7}");
        terminal.Output.WriteLine($"changed    {summary.Changed,7}  {(summary.Changed > 0 ? Messages.Claims(summary.Claims) : "")}".TrimEnd());
        if (summary.Stopped) terminal.Error.WriteLine(Messages.Line(Messages.Stopped(summary.Read)));
        return summary.ExitCode;
    }
}
