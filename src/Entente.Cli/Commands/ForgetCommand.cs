using System.CommandLine;
using Entente.Cli.Options;
using Entente.Outputs.Forgetting;
using Entente.Register.Verdicts;

namespace Entente.Cli.Commands;

/// <summary><c>entente forget</c>: takes pages out for good.</summary>
internal static class ForgetCommand
{
    public static Command Build(Session session)
    {
        var what = new Argument<string[]>("DISPATCH")
        {
            Description = "A page, by its name in the register, or a dispatch, by the first digits of its hash",
            Arity = ArgumentArity.ZeroOrMore,
        };
        var reason = new Option<string?>("--reason", "--because") { Description = "Why; it is kept", HelpName = "TEXT" };
        var by = new Option<string?>("--by") { Description = $"Who asks for it (default: {JudgeSigning.UserVariable}, else the system's user name)", HelpName = "NAME" };
        var yes = new Option<bool>("--yes") { Description = "Do it; without it, say what would be forgotten" };
        var list = new Option<bool>("--list") { Description = "List what was forgotten, by whom, when and why" };
        var (language, register) = (OutputLanguages.Option(), Common.Register());
        var command = new Command("forget", "Take dispatches out of the register for good; a tombstone stays.") { what, reason, by, yes, list, language, register };
        command.SetAction((result, _) => Task.Run(() =>
        {
            var asked = result.GetValue(what) ?? [];
            if (asked.Length == 0 && !result.GetValue(list)) throw new UsageException(Messages.NothingToForget);
            if (result.GetValue(yes) && string.IsNullOrWhiteSpace(result.GetValue(reason))) throw new UsageException(Messages.NoReason);
            using var of = session.OpenToView(result.GetValue(register));
            var (output, words) = (session.Terminal.Output, OutputLanguages.Of(result.GetValue(language), session.Terminal));
            if (result.GetValue(list)) ForgettingRenderer.Write(output, of.Forgetting.Tombstones(), words);
            else if (!result.GetValue(yes)) ForgettingRenderer.Write(output, of.Forgetting.Find(asked), words);
            else ForgettingRenderer.Write(output, of.Forgetting.Forget(asked, new Signature(result.GetValue(by) ?? JudgeSigning.UserOf(session.Terminal), result.GetValue(reason)!)), words);
            return ExitCode.Done;
        }));
        return command;
    }
}
