using System.CommandLine;
using Entente.Cli.Options;
using Entente.Outputs.Internal;
using Entente.Register.Verdicts;

namespace Entente.Cli.Commands;

/// <summary><c>entente mark</c>: which pages are internal.</summary>
internal static class MarkCommand
{
    public static Command Build(Session session) =>
        new("mark", "Mark dispatches internal, or public again.")
        {
            Build(session, "internal", "Have only those see what pages tell who ask for internal pages.", isInternal: true),
            Build(session, "public", "Have everybody see what pages tell.", isInternal: false),
        };

    private static Command Build(Session session, string name, string description, bool isInternal)
    {
        var what = new Argument<string[]>("DISPATCH")
        {
            Description = "A page, by its name in the register, or a dispatch, by the first digits of its hash",
            Arity = ArgumentArity.OneOrMore,
        };
        var because = new Option<string?>("--because") { Description = "Why", HelpName = "TEXT" };
        var by = new Option<string?>("--by") { Description = $"Who marks (default: {JudgeSigning.UserVariable}, else the system's user name)", HelpName = "NAME" };
        var (language, register) = (OutputLanguages.Option(), Common.Register());
        var command = new Command(name, description) { what, because, by, language, register };
        command.SetAction((result, _) => Task.Run(() =>
        {
            using var of = session.OpenToView(result.GetValue(register));
            var signature = new Signature(result.GetValue(by) ?? JudgeSigning.UserOf(session.Terminal), result.GetValue(because) ?? "");
            var outcomes = of.Marking.Mark(result.GetValue(what)!, isInternal, signature);
            MarkingRenderer.Write(session.Terminal.Output, outcomes, isInternal, OutputLanguages.Of(result.GetValue(language), session.Terminal));
            return ExitCode.Done;
        }));
        return command;
    }
}
