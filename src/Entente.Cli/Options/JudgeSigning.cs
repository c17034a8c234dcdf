using System.CommandLine;
using Entente.Cli.Printing;
using Entente.Outputs.Judge;
using Entente.Register.Verdicts;

namespace Entente.Cli.Options;

/// <summary>Who judges and why, and the giving of the verdict.</summary>
internal sealed class JudgeSigning(Session session, bool becauseRequired = true)
{
    public const string UserVariable = "ENTENTE_USER";

    private readonly Option<string?> by = new("--by")
    {
        Description = $"Who judges (default: {UserVariable}, else the system's user name)",
        HelpName = "NAME",
    };

    private readonly Option<string?> because = new("--because") { Description = "Why", HelpName = "TEXT", Required = becauseRequired };

    private readonly Option<string?> language = OutputLanguages.Option();

    private readonly Option<bool> internalToo = Common.Internal();

    private readonly Option<string?> register = Common.Register();

    /// <summary>Who judges where nobody else is named.</summary>
    public static string UserOf(Terminal terminal) => terminal.Variable(UserVariable) ?? Environment.UserName;

    public void AddTo(Command command)
    {
        command.Add(because);
        command.Add(by);
        command.Add(language);
        command.Add(internalToo);
        command.Add(register);
    }

    /// <summary>Gives a verdict and prints it with what it has come to.</summary>
    public int Give(ParseResult result, Func<IVerdicts, Judgement> judge)
    {
        using var of = session.OpenToView(result.GetValue(register), result.GetValue(internalToo));
        var who = result.GetValue(by) ?? UserOf(session.Terminal);
        var verdict = of.Verdicts.Give(judge(of.Verdicts), new Signature(who, result.GetValue(because) ?? ""));
        using var target = Target.Open(session.Terminal, null);
        VerdictState[] states = of.Verdicts.Get(verdict.Identifier) is { } state ? [state] : [];
        JudgeRenderer.Write(target.Writer, states, json: false, OutputLanguages.Of(result.GetValue(language), session.Terminal));
        return ExitCode.Done;
    }
}
