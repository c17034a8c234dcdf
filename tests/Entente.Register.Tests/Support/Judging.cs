using Entente.Register.Verdicts;
using NodaTime;

namespace Entente.Register.Tests.Support;

/// <summary>Short ways of judging.</summary>
public static class Judging
{
    public static Signature By(string who, int minute = 0, string because = "") =>
        new(who, because, Instant.FromUtc(2025, 1, 1, 12, 0).Plus(Duration.FromMinutes(minute)));

    /// <summary>The mention of someone, or of a mechanism, on a page.</summary>
    public static MentionAnchor Named(this IRegister register, string page, string name) =>
        register.Verdicts.Find(register.Verdicts.Facts(page).SelectMany(f => f.People).First(p => p.Name == name).Reference);

    /// <summary>The public identifier of someone on a page.</summary>
    public static string Who(this IRegister register, string page, string name) =>
        register.Verdicts.Facts(page).SelectMany(f => f.People).First(p => p.Name == name).Identifier;

    /// <summary>The only fact of a kind on a page.</summary>
    public static JudgedFact Fact(this IRegister register, string page, string kind) =>
        register.Verdicts.Facts(page).Single(f => f.Kind == kind);

    /// <summary>The mention of the engagement that a page tells.</summary>
    public static MentionAnchor Event(this IRegister register, string page) =>
        register.Verdicts.Find(register.Fact(page, "engagement").People.First(p => p.Kind == "engagement").Reference);

    public static Verdict Judge(this IRegister register, VerdictAct act, MentionAnchor one, MentionAnchor other, int minute = 0) =>
        register.Verdicts.Give(Judgement.Pair(act, one, other), By("A. Analyst", minute, "the photographs"));

    public static Verdict Judge(this IRegister register, Judgement judgement, int minute = 0) =>
        register.Verdicts.Give(judgement, By("A. Analyst", minute, "the ministry's list"));
}
