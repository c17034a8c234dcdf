using System.ComponentModel;
using Entente.Assistants.Answers;
using Entente.Register.Verdicts;
using Entente.Web;
using ModelContextProtocol.Protocol;
using ModelContextProtocol.Server;

namespace Entente.Assistants.Judging;

/// <summary>Verdicts, signed by whom the server was started for; there only where it was allowed.</summary>
internal sealed class JudgeTools(AssistantContext context, string author)
{
    [McpServerTool(Name = "confirm", Title = "Confirm a fact", ReadOnly = false, Idempotent = true, OpenWorld = false, Destructive = false, UseStructuredContent = true, OutputSchemaType = typeof(VerdictAnswer))]
    [Description("Says that a fact is right as it was read. Signed by the user: ask the user first.")]
    public Task<CallToolResult> Confirm(
        [Description("The reference of the fact, from the tool dispatch")] string fact, [Description("Why")] string because, CancellationToken stop = default) =>
        Give(verdicts => Judgement.Confirm(verdicts.Find(fact)), because, stop);

    [McpServerTool(Name = "reject", Title = "Reject a fact", ReadOnly = false, Idempotent = true, OpenWorld = false, Destructive = true, UseStructuredContent = true, OutputSchemaType = typeof(VerdictAnswer))]
    [Description("Says that a fact is wrong; it then counts no longer. Signed by the user: ask the user first. It can be withdrawn.")]
    public Task<CallToolResult> Reject(
        [Description("The reference of the fact, from the tool dispatch")] string fact, [Description("Why")] string because, CancellationToken stop = default) =>
        Give(verdicts => Judgement.Reject(verdicts.Find(fact)), because, stop);

    [McpServerTool(Name = "judge", Title = "Judge whether two are one", ReadOnly = false, Idempotent = true, OpenWorld = false, Destructive = true, UseStructuredContent = true, OutputSchemaType = typeof(VerdictAnswer))]
    [Description("Says that two people, engagements, mechanisms or instruments are the same, are different, or that it cannot be told. Signed by the user: ask the user first. It can be withdrawn.")]
    public Task<CallToolResult> Judge(
        PairJudgement verdict,
        [Description("One: an identifier, or a reference from the tool dispatch")] string one, [Description("The other")] string other,
        [Description("Why")] string because, CancellationToken stop = default) =>
        Give(verdicts => Judgement.Pair(Act(verdict), verdicts.Find(one), verdicts.Find(other)), because, stop);

    [McpServerTool(Name = "withdraw", Title = "Withdraw a verdict", ReadOnly = false, Idempotent = true, OpenWorld = false, Destructive = true, UseStructuredContent = true, OutputSchemaType = typeof(VerdictAnswer))]
    [Description("Takes a verdict back, by the identifier that giving it answered. Signed by the user: ask the user first.")]
    public Task<CallToolResult> Withdraw([Description("The identifier of the verdict")] string verdict, [Description("Why")] string because, CancellationToken stop = default) =>
        Give(_ => Judgement.Withdraw(verdict), because, stop);

    private async Task<CallToolResult> Give(Func<IVerdicts, Judgement> judge, string because, CancellationToken stop)
    {
        if (string.IsNullOrWhiteSpace(because)) throw new VerdictException("a verdict needs a reason: because");
        var (given, state) = await context.Registers.Write(r =>
        {
            var verdict = r.Verdicts.Give(judge(r.Verdicts), new Signature(author, because));
            return (verdict, r.Verdicts.Get(verdict.Identifier));
        }, stop);
        var answer = new VerdictAnswer(given.Identifier, Codes.Of(given.Judgement.Act), given.By, given.Because, state is null ? "" : Codes.Of(state.Force));
        return Results.Of(answer, $"{answer.Verdict}: {answer.Act} ({answer.Force}), signed {answer.By}: {answer.Because}\n");
    }

    private static VerdictAct Act(PairJudgement verdict) => verdict switch
    {
        PairJudgement.Same => VerdictAct.Same,
        PairJudgement.Different => VerdictAct.Different,
        _ => VerdictAct.Unsure,
    };
}

/// <summary>What may be judged of two.</summary>
internal enum PairJudgement
{
    Same,
    Different,
    Unsure,
}
