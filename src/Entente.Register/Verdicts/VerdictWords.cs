using System.Globalization;
using Entente.Register.Identity;
using NodaTime;
using NodaTime.Text;

namespace Entente.Register.Verdicts;

/// <summary>Verdicts in words: their acts as they are stored, their identifiers, and the reasons that links carry.</summary>
internal static class VerdictWords
{
    public static string Of(VerdictAct act) => act.ToString().ToLowerInvariant();

    public static VerdictAct Act(string word) => Enum.Parse<VerdictAct>(word, ignoreCase: true);

    /// <summary>Who said so, when, and why: the reason of a link or of its refusal.</summary>
    public static string Reason(Verdict verdict)
    {
        var because = verdict.Because.Length > 0 ? $": {verdict.Because}" : "";
        return $"judged {Of(verdict.Judgement.Act)} by {verdict.By} on {Day(verdict)}{because}";
    }

    /// <summary>The day on which it was given, in UTC.</summary>
    public static string Day(Verdict verdict) => LocalDatePattern.Iso.Format(verdict.At.InUtc().Date);

    /// <summary>A verdict with the identifier that its content gives; what was known when it was given is no part of that.</summary>
    public static Verdict Make(Judgement judgement, string by, string because, Instant at, string? evidence)
    {
        var fields = new List<string?> { Of(judgement.Act), judgement.Fields, judgement.Withdraws, by, because, Number(at.ToUnixTimeTicks()) };
        foreach (var a in judgement.Anchors)
            fields.AddRange([a.Dispatch, Number(a.Span.Start), Number(a.Span.Length), a.Kind, a.Name, a.Page, a.PageSha256, Number(a.PageStart), a.Quote, a.Fact]);
        var content = string.Concat(fields.Select(f => f is null ? "-\n" : $"{f.Length}:{f}\n"));
        return new Verdict(Identifiers.Of("verdict", content), judgement, by, because, at) { Evidence = evidence };
    }

    private static string Number(long number) => number.ToString(CultureInfo.InvariantCulture);
}
