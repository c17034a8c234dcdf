using System.CommandLine;
using Entente.Cli.Options;

namespace Entente.Cli.Commands;

/// <summary><c>entente digest</c>: a hash of what the register holds.</summary>
internal static class DigestCommand
{
    public static Command Build(Session session)
    {
        var register = Common.Register();
        var command = new Command("digest", "Print a hash of what the register holds, equal in any order of arrival.") { register };
        command.SetAction((result, _) => Task.Run(() =>
        {
            using var from = session.OpenToView(result.GetValue(register));
            session.Terminal.Output.WriteLine(from.Digest());
            return ExitCode.Done;
        }));
        return command;
    }
}
