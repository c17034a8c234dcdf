using System.Collections.Immutable;
using Entente.Register.Verdicts;
using Entente.Register.Verdicts.Doubts;
using Entente.Text;
using NodaTime;

namespace Entente.Cli.Tests.Running;

/// <summary>Verdicts in memory, on mentions that are whatever they are called.</summary>
internal sealed class StubVerdicts : IVerdicts
{
    public List<Verdict> Given { get; } = [];

    public Verdict Give(Judgement judgement, Signature signature)
    {
        var verdict = new Verdict($"verdict-{Given.Count + 1}", judgement, signature.By, signature.Because, Instant.FromUtc(2025, 1, 2, 3, 4));
        Given.Add(verdict);
        return verdict;
    }

    public MentionAnchor Find(string reference) => reference == "nobody"
        ? throw new VerdictException("nobody is no reference and no identifier of an entity")
        : new MentionAnchor { Dispatch = reference, Span = new TextSpan(0, 1), Kind = "engagement", Quote = "“meeting”", Page = "a.txt" };

    public MentionAnchor Words(string page, string words, string kind) =>
        new() { Dispatch = page, Span = new TextSpan(0, words.Length), Kind = kind, Quote = words, Page = page };

    public ImmutableArray<JudgedFact> Facts(string pageOrEntity) =>
    [
        new JudgedFact(
            "ab12:0+7:engagement", "a.txt", "engagement", """{"kind":"meeting"}""", "meeting KH VN", "stub.meeting", FactStanding.Confirmed,
            "engagement-1", [new JudgedName("ab12:0+7:person:Tea Banh", "person", "Tea Banh", "person-1")], ["verdict-1"]),
    ];

    public ImmutableArray<VerdictState> List(int limit) => [.. Given.Select(v => new VerdictState(v, VerdictForce.InForce, [1]))];

    public ImmutableArray<Doubt> Queue(int limit) =>
    [
        new Doubt(
            DoubtKind.Pair, 42.5, "similar names Tea Banh and Dea Pagne, both commander of KH",
            new DoubtReason("similar-names", ["Tea Banh", "Dea Pagne", "commander", "KH"]),
            [Item("ab12:0+7:person:Tea Banh", "Tea Banh", "person-1"), Item("cd34:5+9:person:Dea Pagne", "Dea Pagne", "person-2")]),
        new Doubt(
            DoubtKind.Unplaced, 30, "judged reject by A. Analyst on 2025-01-02; nothing is read any more in the words that were judged",
            new DoubtReason("nothing-read", ["reject", "A. Analyst", "2025-01-02"]), [Item("ef56:0+4:tenure:Sar Thet", "Sar Thet", null)], "verdict-9"),
    ];

    public VerdictState? Get(string identifier) => List(100).FirstOrDefault(v => v.Verdict.Identifier == identifier);

    private static DoubtItem Item(string reference, string name, string? identifier) =>
        new(reference, "person", identifier, name, "a.txt", $"le général {name}", "{}");
}
