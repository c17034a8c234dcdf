using System.CommandLine;
using Entente.Cli.Options;
using Entente.Register.Verdicts;

namespace Entente.Cli.Commands;

/// <summary><c>entente judge confirm</c>, <c>reject</c>, <c>correct</c>, <c>add</c>: what of a page's facts is right.</summary>
internal static class JudgeFactCommands
{
    public static Command Confirm(Session session) =>
        OnFact(session, "confirm", "Judge that a fact is right as it was read.", (fact, _) => Judgement.Confirm(fact), becauseRequired: false);

    public static Command Reject(Session session) =>
        OnFact(session, "reject", "Judge that a fact is wrong: it stays among the claims and counts no longer.", (fact, _) => Judgement.Reject(fact));

    public static Command Correct(Session session)
    {
        var fields = Fields("The fields that are wrong, with their right values; nothing after = for none");
        return OnFact(
            session, "correct", "Judge that a fact is right but for some fields.", (fact, result) => Judgement.Correct(fact, FieldValues.Parse(result.GetValue(fields)!)),
            more: fields);
    }

    public static Command Add(Session session)
    {
        var page = new Argument<string>("PAGE") { Description = "The page, by its name in the register" };
        var kind = new Argument<string>("KIND") { Description = "engagement, tenure, instrument, mechanism, commitment, assistance, deployment, appointment or commemoration" };
        var words = new Argument<string>("WORDS") { Description = "The words that tell it, verbatim; they stand in the page once" };
        var fields = Fields("The fact's fields, with their values");
        var signing = new JudgeSigning(session);
        var command = new Command("add", "Add a fact that reading missed.") { page, kind, words, fields };
        signing.AddTo(command);
        command.SetAction((result, _) => Task.Run(() => signing.Give(result, verdicts => Judgement.Add(
            verdicts.Words(result.GetValue(page)!, result.GetValue(words)!, result.GetValue(kind)!), FieldValues.Parse(result.GetValue(fields)!)))));
        return command;
    }

    private static Command OnFact(
        Session session, string name, string description, Func<MentionAnchor, ParseResult, Judgement> judge, bool becauseRequired = true,
        Argument<string[]>? more = null)
    {
        var fact = new Argument<string>("FACT") { Description = "The fact's reference, as 'judge' and 'judge facts' print it" };
        var signing = new JudgeSigning(session, becauseRequired);
        var command = new Command(name, description) { fact };
        if (more is not null) command.Add(more);
        signing.AddTo(command);
        command.SetAction((result, _) => Task.Run(() => signing.Give(result, verdicts => judge(verdicts.Find(result.GetValue(fact)!), result))));
        return command;
    }

    private static Argument<string[]> Fields(string description) =>
        new("FIELD=VALUE") { Description = $"{description} (when=2024-11-05, parties=KH,VN, or JSON)", Arity = ArgumentArity.OneOrMore };
}
