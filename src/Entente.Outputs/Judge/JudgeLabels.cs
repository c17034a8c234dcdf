using System.Collections.Frozen;
using System.Globalization;
using Entente.Outputs.Brief;
using Entente.Register.Verdicts;
using Entente.Register.Verdicts.Doubts;

namespace Entente.Outputs.Judge;

/// <summary>The words around verdicts and doubts in one language. Codes without a word of their own are shown as they are.</summary>
public sealed class JudgeLabels
{
    private readonly FrozenDictionary<string, string> words;

    private readonly Labels labels;

    private JudgeLabels(FrozenDictionary<string, string> words, OutputLanguage language)
    {
        this.words = words;
        labels = Labels.For(language, book: null);
    }

    public static JudgeLabels For(OutputLanguage language) => language == OutputLanguage.French ? French : English;

    private static JudgeLabels English { get; } = new(EnglishJudgeWords.Table, OutputLanguage.English);

    private static JudgeLabels French { get; } = new(FrenchJudgeWords.Table, OutputLanguage.French);

    public string NoDoubts => words["no-doubts"];

    public string NoVerdicts => words["no-verdicts"];

    public string NoFacts => words["no-facts"];

    public string Colon => labels.Colon;

    public string Of(DoubtKind kind) => words[$"doubt-{Code(kind)}"];

    public string Of(FactStanding standing) => labels.Of(standing);

    public string Of(VerdictAct act) => words[$"act-{Code(act)}"];

    public string Of(VerdictState state) => Filled($"force-{Code(state.Force)}", state.OverruledBy ?? "");

    public string Judged(Verdict verdict) =>
        Filled("judged", Of(verdict.Judgement.Act), verdict.By, verdict.At.ToString("uuuu-MM-dd HH:mm", CultureInfo.InvariantCulture));

    /// <summary>Why something is doubtful. Details that are codes are said in words.</summary>
    public string Of(DoubtReason reason) =>
        Filled(reason.Code, [.. reason.Details.Select((detail, i) => IsOffice(reason, i) ? labels.Office(detail) : string.Join(labels.Semicolon, detail.Split("; ").Select(Named)))]);

    /// <summary>Two similar names come with the office that both hold.</summary>
    private static bool IsOffice(DoubtReason reason, int detail) => reason.Code == "similar-names" && detail == 2;

    private string Named(string detail)
    {
        var colon = detail.IndexOf(": ", StringComparison.Ordinal);
        if (colon > 0 && words.TryGetValue($"field-{detail[..colon]}", out var field)) return $"{field}{Colon}{detail[(colon + 2)..]}";
        return words.GetValueOrDefault($"act-{detail}", detail);
    }

    private string Filled(string code, params object[] details) => string.Format(CultureInfo.InvariantCulture, words[code], details);

    private static string Code<T>(T value) where T : struct, Enum => value.ToString().ToLowerInvariant();
}
