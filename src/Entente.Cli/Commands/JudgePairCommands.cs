using System.CommandLine;
using Entente.Cli.Options;
using Entente.Register.Verdicts;

namespace Entente.Cli.Commands;

/// <summary><c>entente judge same</c>, <c>different</c>, <c>unsure</c>: whether two are one.</summary>
internal static class JudgePairCommands
{
    public static Command Same(Session session) => Pair(session, VerdictAct.Same, "Judge that two people, engagements or other things are one.");

    public static Command Different(Session session) => Pair(session, VerdictAct.Different, "Judge that two are not one.");

    public static Command Unsure(Session session) => Pair(session, VerdictAct.Unsure, "Judge that it cannot be told; asked again when more is known.");

    private static Command Pair(Session session, VerdictAct act, string description)
    {
        var one = Mention("A", "One: the identifier of an entity (person-…), or a reference as 'judge facts' prints it");
        var other = Mention("B", "The other");
        var signing = new JudgeSigning(session, becauseRequired: act != VerdictAct.Unsure);
        var command = new Command(act.ToString().ToLowerInvariant(), description) { one, other };
        signing.AddTo(command);
        command.SetAction((result, _) => Task.Run(() => signing.Give(result, verdicts =>
            Judgement.Pair(act, verdicts.Find(result.GetValue(one)!), verdicts.Find(result.GetValue(other)!)))));
        return command;
    }

    private static Argument<string> Mention(string name, string description) => new(name) { Description = description };
}
