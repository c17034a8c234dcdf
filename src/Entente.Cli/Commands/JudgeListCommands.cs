using System.CommandLine;
using Entente.Cli.Options;
using Entente.Outputs.Judge;
using Entente.Register.Verdicts;

namespace Entente.Cli.Commands;

/// <summary><c>entente judge facts</c>, <c>list</c> and <c>withdraw</c>: what can be judged, what was, and taking it back.</summary>
internal static class JudgeListCommands
{
    private const int Shown = 100;

    public static Command Facts(Session session)
    {
        var what = new Argument<string>("WHAT") { Description = "A page, by its name in the register, or the identifier of an entity" };
        var view = new JudgeView();
        var command = new Command("facts", "Print facts as they stand, with the references by which they are judged.") { what };
        view.AddTo(command);
        command.SetAction((result, _) => Task.Run(() => view.Show(session, result, (verdicts, target, json, language) =>
            JudgeRenderer.Write(target, verdicts.Facts(result.GetValue(what)!), json, language))));
        return command;
    }

    public static Command List(Session session)
    {
        var limit = Common.Limit($"How many verdicts to list (default: {Shown})");
        var view = new JudgeView();
        var command = new Command("list", "Print the verdicts, the latest first, with what each has come to.") { limit };
        view.AddTo(command);
        command.SetAction((result, _) => Task.Run(() => view.Show(session, result, (verdicts, target, json, language) =>
            JudgeRenderer.Write(target, verdicts.List(result.GetValue(limit) ?? Shown), json, language))));
        return command;
    }

    public static Command Withdraw(Session session)
    {
        var verdict = new Argument<string>("VERDICT") { Description = "The identifier of a verdict, or of a withdrawal" };
        var signing = new JudgeSigning(session);
        var command = new Command("withdraw", "Take a verdict back; a withdrawal can be withdrawn too.") { verdict };
        signing.AddTo(command);
        command.SetAction((result, _) => Task.Run(() => signing.Give(result, _ => Judgement.Withdraw(result.GetValue(verdict)!))));
        return command;
    }
}
