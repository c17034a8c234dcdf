using System.CommandLine;
using Entente.Cli.Options;

namespace Entente.Cli.Commands;

/// <summary><c>entente digest</c>: a hash of what the register holds.</summary>
internal static class DigestCommand
{
    public static Command Build(Session session)
    {
        var (internalToo, register) = (Common.Internal(), Common.Register());
        var command = new Command("digest", "Print a hash of what the register holds, equal in any order of arrival.") { internalToo, register };
        command.SetAction((result, _) => Task.Run(() =>
        {
            using var from = session.OpenToView(result.GetValue(register), result.GetValue(internalToo));
            session.Terminal.Output.WriteLine(from.Digest());
            return ExitCode.Done;
        }));
        return command;
    }
}
