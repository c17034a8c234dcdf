using Entente.Register.Forgetting;
using Entente.Register.Verdicts;

namespace Entente.Register.Tests.Support;

/// <summary>Pages with a word that nothing else has, so that one can look for what is left of it.</summary>
internal static class Marked
{
    /// <summary>A name, folded, that stands in texts, hints, facts, keys, tokens and verdicts.</summary>
    public const string Word = "xyzzyvong";

    /// <summary>Puts pages with the word in, reads one anew, judges it, and forgets them.</summary>
    public static ForgettingOutcome AddJudgeAndForget(IRegister register)
    {
        PageToAdd[] pages =
        [
            .. Enumerable.Range(0, 40).Select(i => Page.Of(
                $"{Word}/{i}", "2024-01-01", Page.Tenure($"Xyzzyvong {i}", "commander", "KH"), Page.Commemoration($"{Word} {i}", 3, "2024-01-01"),
                Page.Engagement("meeting", $"2024-01-{1 + (i % 28):D2}", "KH VN", $"KH:Xyzzyvong {i}"))),
        ];
        register.AddMany(pages);
        register.AddMany(Samples.Own);
        register.RereadMany(pages.Select(p => p with { Reading = p.Reading with { Reader = "test+2" } }));
        var fact = register.Verdicts.Find(register.Fact(pages[0].Reading.Page, "tenure").Reference);
        register.Judge(Judgement.Correct(fact, new Dictionary<string, string?> { ["person"] = "Xyzzyvong Sena" }));
        var names = pages.Select(p => p.Reading.Page).ToArray();
        register.Forgetting.Forget(names[20..], Judging.By("A. Analyst"));
        return register.Forgetting.Forget(names[..20], Judging.By("A. Analyst"));
    }
}
