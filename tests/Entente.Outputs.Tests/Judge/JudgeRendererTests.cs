using Entente.Outputs.Judge;
using Entente.Register.Verdicts;
using Entente.Register.Verdicts.Doubts;
using Entente.Text;
using NodaTime;
using Xunit;

namespace Entente.Outputs.Tests.Judge;

/// <summary>Each language has words for every code.</summary>
public sealed class JudgeRendererTests
{
    public static TheoryData<OutputLanguage> Languages => [.. Enum.GetValues<OutputLanguage>()];

    [Theory]
    [MemberData(nameof(Languages))]
    public void Every_reason_and_kind_of_doubt_has_words(OutputLanguage language)
    {
        foreach (var code in DoubtReason.Codes)
        {
            Doubt[] doubts = [.. Enum.GetValues<DoubtKind>().Select(k => new Doubt(k, 1, code, new DoubtReason(code, ["reject", "A", "2025-01-02", "KH"]), [Item]))];
            Assert.Equal(doubts.Length, Text(w => JudgeRenderer.Write(w, doubts, json: false, language)).Split("→").Length - 1);
        }
    }

    [Theory]
    [MemberData(nameof(Languages))]
    public void Every_standing_of_a_fact_has_words(OutputLanguage language)
    {
        JudgedFact[] facts = [.. Enum.GetValues<FactStanding>().Select(s => new JudgedFact("ab12:0+4:tenure", "a.txt", "tenure", "{}", "word", "rule", s, null, [], []))];
        Assert.Equal(facts.Length, Text(w => JudgeRenderer.Write(w, facts, json: false, language)).Split("ab12").Length - 1);
    }

    [Theory]
    [MemberData(nameof(Languages))]
    public void Every_act_and_force_of_a_verdict_has_words(OutputLanguage language)
    {
        var anchor = new MentionAnchor { Dispatch = "ab12", Span = new TextSpan(0, 4), Kind = "tenure", Quote = "word" };
        Judgement[] judgements =
        [
            Judgement.Pair(VerdictAct.Same, anchor, anchor), Judgement.Pair(VerdictAct.Different, anchor, anchor), Judgement.Pair(VerdictAct.Unsure, anchor, anchor),
            Judgement.Confirm(anchor), Judgement.Reject(anchor), Judgement.Correct(anchor, new Dictionary<string, string?> { ["rank"] = "general" }),
            Judgement.Add(anchor, new Dictionary<string, string?> { ["person"] = "A B", ["office"] = "governor" }), Judgement.Withdraw("verdict-1"),
        ];
        Assert.Equal(Enum.GetValues<VerdictAct>(), judgements.Select(j => j.Act));
        VerdictState[] states =
        [
            .. from judgement in judgements
               from force in Enum.GetValues<VerdictForce>()
               select new VerdictState(new Verdict("verdict-9", judgement, "A", "so", Instant.FromUtc(2025, 1, 2, 3, 4)), force, [1], "verdict-8"),
        ];
        Assert.Equal(states.Length, Text(w => JudgeRenderer.Write(w, states, json: false, language)).Split("verdict-9").Length - 1);
    }

    [Fact]
    public void An_empty_queue_says_so() =>
        Assert.Equal("Rien n’est en doute.\n", Text(w => JudgeRenderer.Write(w, (Doubt[])[], json: false, OutputLanguage.French)));

    [Fact]
    public void Facts_stand_in_json_as_json()
    {
        Doubt[] doubts = [new Doubt(DoubtKind.Pair, 1, "no date", new DoubtReason("no-date", []), [Item])];
        Assert.Contains("\"kind\": \"meeting\"", Text(w => JudgeRenderer.Write(w, doubts, json: true, OutputLanguage.English)));
    }

    private static DoubtItem Item => new("ab12:0+4:person:A B", "person", "person-1", "A B", "a.txt", "word", """{"kind":"meeting"}""");

    private static string Text(Action<StringWriter> write)
    {
        using var writer = new StringWriter { NewLine = "\n" };
        write(writer);
        return writer.ToString();
    }
}
