using System.CommandLine;
using Entente.Cli.Options;
using Entente.Cli.Printing;
using Entente.Register;
using Entente.Register.Upkeep.Backups;

namespace Entente.Cli.Commands;

/// <summary><c>entente backup</c>, <c>restore</c> and <c>move</c>: a register as one file, back, and from one database to another.</summary>
internal static class BackupCommands
{
    public static Command Backup(Session session)
    {
        var file = new Argument<string>("FILE") { Description = "The file to write; none is written over" };
        var register = Common.Register();
        var command = new Command("backup", "Write all that was read and judged into one file, whatever others write meanwhile.") { file, register };
        command.SetAction((result, _) => Task.Run(() =>
        {
            using var of = session.OpenToView(result.GetValue(register));
            return Say(session, "backed up", BackupFile.Write(of, PathOf(session, result.GetValue(file)!)));
        }));
        return command;
    }

    public static Command Restore(Session session)
    {
        var file = new Argument<string>("FILE") { Description = "A file that entente backup has written" };
        var register = Common.Register();
        var command = new Command("restore", "Make a register of a backup, at an address where there is none.") { file, register };
        command.SetAction((result, _) => Task.Run(() =>
        {
            var address = session.Address(result.GetValue(register));
            BackupFile.Restore(PathOf(session, result.GetValue(file)!), address);
            return Say(session, "restored", CountsOf(session, address));
        }));
        return command;
    }

    public static Command Move(Session session)
    {
        var to = new Argument<string>("TO") { Description = "Where to make it: a file or postgres://…, where there is no register" };
        var register = Common.Register();
        var command = new Command("move", "Make a register anew at another address, in either database; the old one is left.") { to, register };
        command.SetAction((result, _) => Task.Run(() =>
        {
            var address = session.Address(result.GetValue(to));
            Registers.Move(session.Address(result.GetValue(register)), address);
            return Say(session, "moved", CountsOf(session, address));
        }));
        return command;
    }

    private static RegisterCounts CountsOf(Session session, string address)
    {
        using var register = session.OpenToView(address);
        return register.Count();
    }

    private static int Say(Session session, string done, RegisterCounts counts)
    {
        session.Terminal.Output.WriteLine($"{done}: {CountsText.Of(counts)}");
        return ExitCode.Done;
    }

    private static string PathOf(Session session, string file) => Path.GetFullPath(file, session.Terminal.CurrentFolder);
}
