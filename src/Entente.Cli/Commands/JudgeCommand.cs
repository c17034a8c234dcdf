using System.CommandLine;
using Entente.Cli.Options;
using Entente.Outputs.Judge;

namespace Entente.Cli.Commands;

/// <summary><c>entente judge</c>: what is in doubt; its subcommands judge it.</summary>
internal static class JudgeCommand
{
    private const int Shown = 20;

    public static Command Build(Session session)
    {
        var limit = Common.Limit($"How many doubts to list (default: {Shown})");
        var view = new JudgeView();
        var command = new Command("judge", "List the doubts worth a minute, the most valuable first; subcommands judge them.") { limit };
        view.AddTo(command);
        command.SetAction((result, _) => Task.Run(() => view.Show(session, result, (verdicts, target, json, language) =>
            JudgeRenderer.Write(target, verdicts.Queue(result.GetValue(limit) ?? Shown), json, language))));
        command.Add(JudgePairCommands.Same(session));
        command.Add(JudgePairCommands.Different(session));
        command.Add(JudgePairCommands.Unsure(session));
        command.Add(JudgeFactCommands.Confirm(session));
        command.Add(JudgeFactCommands.Reject(session));
        command.Add(JudgeFactCommands.Correct(session));
        command.Add(JudgeFactCommands.Add(session));
        command.Add(JudgeListCommands.Withdraw(session));
        command.Add(JudgeListCommands.Facts(session));
        command.Add(JudgeListCommands.List(session));
        return command;
    }
}
