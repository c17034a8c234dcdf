using Entente.Register.Verdicts;

namespace Entente.Register.Tests.Support;

/// <summary>A register with something of all that registers keep.</summary>
internal static class Judged
{
    /// <summary>The samples, some of them read twice, a page without a day, entities that have become others, verdicts, a page that was forgotten and one that is internal.</summary>
    public static void Fill(IRegister register)
    {
        register.AddMany(Samples.Own);
        register.AddMany([Page.Of("a", "2024-01-01", Page.Tenure("Tea Banh", "commander", "KH")), Page.Of("undated", null, Page.Tenure("Nguyen Van Hai", "commander", "VN"))]);
        register.AddMany([Page.Of("b", "2024-01-01", Page.Tenure("Sena Tea Banh", "commander", "KH"))]);
        register.RereadMany(Samples.Own.Take(3).Select(page => page with { Reading = page.Reading with { Reader = "test+2" } }));
        var facts = register.Verdicts.Facts(Samples.Own[0].Reading.Page);
        register.Judge(Judgement.Confirm(Place(register, facts[0])), 1);
        var rejected = register.Judge(Judgement.Reject(Place(register, facts[1])), 2);
        register.Judge(Judgement.Correct(register.Verdicts.Find(register.Fact("a", "tenure").Reference), new Dictionary<string, string?> { ["rank"] = "general" }), 3);
        register.Judge(VerdictAct.Different, register.Named("a", "Tea Banh"), register.Named("b", "Sena Tea Banh"), 4);
        register.Judge(Judgement.Withdraw(rejected.Identifier), 5);
        register.AddMany([Page.Of("gone", "2024-02-01", Page.Tenure("Tea Banh", "commander", "KH")), Page.Of("note", "2024-03-01", Page.Tenure("Sok Dara", "commander", "KH"))]);
        register.Forgetting.Forget(["gone"], Judging.By("A. Analyst", 6, "asked for"));
        register.Marking.Mark(["note"], isInternal: true, Judging.By("A. Analyst", 7, "our own"));
        register.Rebuild(); // What identifiers have become when the page was marked is told to the layer of all pages now.
    }

    private static MentionAnchor Place(IRegister register, JudgedFact fact) => register.Verdicts.Find(fact.Reference);
}
