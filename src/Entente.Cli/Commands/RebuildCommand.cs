using System.CommandLine;
using Entente.Cli.Options;
using Entente.Cli.Printing;

namespace Entente.Cli.Commands;

/// <summary><c>entente rebuild</c>: makes anew what the register derives from its claims.</summary>
internal static class RebuildCommand
{
    public static Command Build(Session session)
    {
        var register = Common.Register();
        var command = new Command("rebuild", "Make anew all that the register derives from its claims; reads no text.") { register };
        command.SetAction((result, _) => Task.Run(() =>
        {
            using var of = session.OpenToView(result.GetValue(register));
            of.Rebuild();
            session.Terminal.Output.WriteLine($"rebuilt: {CountsText.Of(of.Count())}");
            return ExitCode.Done;
        }));
        return command;
    }
}
