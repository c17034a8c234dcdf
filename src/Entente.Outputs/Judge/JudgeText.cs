using System.Globalization;
using Entente.Register.Verdicts;
using Entente.Register.Verdicts.Doubts;
using Entente.Text;

namespace Entente.Outputs.Judge;

/// <summary>Doubts, facts and verdicts for people, with what one types to judge them.</summary>
internal sealed class JudgeText(TextWriter writer, JudgeLabels labels)
{
    private const string Indent = "   ";

    public void Write(IReadOnlyList<Doubt> doubts)
    {
        if (doubts.Count == 0) writer.WriteLine(labels.NoDoubts);
        for (var i = 0; i < doubts.Count; i++) Write(i + 1, doubts[i]);
    }

    public void Write(IReadOnlyList<JudgedFact> facts)
    {
        if (facts.Count == 0) writer.WriteLine(labels.NoFacts);
        foreach (var fact in facts) Write(fact);
    }

    public void Write(IReadOnlyList<VerdictState> verdicts)
    {
        if (verdicts.Count == 0) writer.WriteLine(labels.NoVerdicts);
        foreach (var verdict in verdicts) Write(verdict);
    }

    /// <summary>A verdict with what it has come to.</summary>
    public void Write(VerdictState state)
    {
        var verdict = state.Verdict;
        var because = verdict.Because.Length > 0 ? $"{labels.Colon}{verdict.Because}" : "";
        writer.WriteLine($"{verdict.Identifier}  {labels.Judged(verdict)}{because}");
        writer.WriteLine($"{Indent}{labels.Of(state)}");
        foreach (var anchor in verdict.Judgement.Anchors) Item(anchor.Reference, anchor.Page, anchor.Quote);
        if (verdict.Judgement.Fields is { } fields) writer.WriteLine($"{Indent}{fields}");
        if (verdict.Judgement.Withdraws is { } withdrawn) writer.WriteLine($"{Indent}{withdrawn}");
    }

    private void Write(int number, Doubt doubt)
    {
        writer.WriteLine(string.Create(CultureInfo.InvariantCulture, $"{number,2} {labels.Of(doubt.Kind)}{labels.Colon}{labels.Of(doubt.Because)}"));
        foreach (var item in doubt.Items) Item(item.Identifier is null ? item.Reference : $"{item.Name} ({item.Identifier})", item.Page, item.Quote);
        writer.WriteLine($"{Indent}→ {Command(doubt)}");
    }

    /// <summary>What answers the doubt.</summary>
    private static string Command(Doubt doubt) => doubt switch
    {
        { Verdict: { } verdict } => $"entente judge withdraw {verdict}",
        { Kind: DoubtKind.Pair } => $"entente judge same|different|unsure {string.Join(' ', doubt.Items.Select(Handle))}",
        { Kind: DoubtKind.Conflict } => $"entente judge facts {doubt.Items[0].Identifier}",
        _ => $"entente judge confirm|reject|correct {MentionText.Quoted(doubt.Items[0].Reference)}",
    };

    private static string Handle(DoubtItem item) => item.Identifier ?? MentionText.Quoted(item.Reference);

    private void Write(JudgedFact fact)
    {
        writer.WriteLine($"{fact.Reference}  {labels.Of(fact.Standing)}{(fact.Verdicts.IsEmpty ? "" : $" ({string.Join(", ", fact.Verdicts)})")}");
        writer.WriteLine($"{Indent}{fact.Fact}");
        writer.WriteLine($"{Indent}« {PlainText.Of(fact.Quote)} » {fact.Page}");
        foreach (var name in fact.People) writer.WriteLine($"{Indent}{name.Kind} {name.Name} → {name.Identifier}  {name.Reference}");
    }

    private void Item(string what, string page, string quote)
    {
        writer.WriteLine($"{Indent}{what}");
        writer.WriteLine($"{Indent}« {PlainText.Of(quote)} » {page}");
    }
}
