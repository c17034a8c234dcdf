using System.Collections.Immutable;
using Entente.Codebook;
using Entente.Evaluating;
using Entente.Reading;
using Entente.Register.Tests.Support;
using Entente.Register.Verdicts;
using Entente.Register.Verdicts.Doubts;
using Xunit;

namespace Entente.Register.Tests.Verdicts;

/// <summary>
/// Verdicts outlive a newer codebook: all samples are read again by readers that move, split and merge the words of facts, and
/// every verdict is then in force or in the queue.
/// </summary>
public sealed class RereadingTests
{
    private const int All = 100_000;

    private static readonly PageReader Reader = new(Book.LoadEmbedded());

    private static readonly ImmutableArray<(string Name, string Text, Hints Hints)> Texts = LoadSamples();

    [Theory]
    [InlineData(0)]
    [InlineData(3)]
    public void After_reading_anew_every_verdict_is_in_force_or_in_the_queue(int seed)
    {
        using var folder = new TemporaryRegister();
        folder.Register.AddMany(Texts.Select(t => Read(Reader, t)));
        var given = JudgeMuch(folder.Register);
        var digest = folder.Register.Digest();
        Assert.All(States(folder.Register, given), s => Assert.NotEqual(VerdictForce.Unplaced, s.Force));

        var altered = new AlteredReader(Reader, seed);
        Assert.Contains(folder.Register.RereadMany(Texts.Select(t => Read(altered, t))), o => o.Changed);
        NoneIsLost(folder.Register, given);
        var after = folder.Register.Digest();
        folder.Register.Rebuild();
        Assert.Equal(after, folder.Register.Digest());
        NoneIsLost(folder.Register, given);

        folder.Register.RereadMany(Texts.Select(t => Read(Reader, t)));
        Assert.Equal(digest, folder.Register.Digest());
        Assert.All(States(folder.Register, given), s => Assert.NotEqual(VerdictForce.Unplaced, s.Force));
    }

    [Fact]
    public void Most_verdicts_find_their_words_again_and_do_what_they_say()
    {
        using var folder = new TemporaryRegister();
        folder.Register.AddMany(Texts.Select(t => Read(Reader, t)));
        var given = JudgeMuch(folder.Register);
        folder.Register.RereadMany(Texts.Select(t => Read(new AlteredReader(Reader, 1), t)));
        var states = States(folder.Register, given);
        Assert.InRange(states.Count(s => s.Force != VerdictForce.Unplaced), given.Count * 8 / 10, given.Count);
        var standing = Texts.SelectMany(t => folder.Register.Verdicts.Facts(t.Name)).SelectMany(f => f.Verdicts.Take(1).Select(v => (Verdict: v, f.Standing))).ToLookup(v => v.Verdict, v => v.Standing);
        foreach (var state in states.Where(s => s.Force == VerdictForce.InForce && s.Verdict.Judgement.Anchors.Length == 1))
            Assert.Contains(Expected(state.Verdict.Judgement.Act), standing[state.Verdict.Identifier]);
    }

    [Fact]
    public void Pages_that_another_reader_has_read_are_told_and_read_again_once()
    {
        using var folder = new TemporaryRegister();
        folder.Register.AddMany(Texts.Take(6).Select(t => Read(Reader, t)));
        var newer = new AlteredReader(Reader, 2);
        Assert.Empty(folder.Register.PagesNotReadBy(Reader.Version, 0, All));
        var first = folder.Register.PagesNotReadBy(newer.Version, 0, 4);
        Assert.Equal(4, first.Count);
        folder.Register.RereadMany(first.Select(p => new PageToAdd(newer.Read(p.Page, p.Text, p.Hints), p.Hints)));
        Assert.Equal(2, folder.Register.PagesNotReadBy(newer.Version, 0, All).Count);
        Assert.Equal((4, 2), (folder.Register.CountByReader()[newer.Version], folder.Register.CountByReader()[Reader.Version]));
        Assert.Equal(6, folder.Register.PagesNotReadBy(null, 0, All).Count);
    }

    [Fact]
    public void A_page_that_its_own_reader_reads_again_as_before_is_left_alone()
    {
        using var folder = new TemporaryRegister();
        folder.Register.AddMany(Texts.Take(2).Select(t => Read(Reader, t)));
        var digest = folder.Register.Digest();
        var outcomes = folder.Register.RereadMany(Texts.Take(2).Select(t => Read(Reader, t)));
        Assert.All(outcomes, o => Assert.Equal((AddStatus.Known, false), (o.Status, o.Changed)));
        Assert.Equal(digest, folder.Register.Digest());
    }

    private static FactStanding Expected(VerdictAct act) => act switch
    {
        VerdictAct.Confirm => FactStanding.Confirmed,
        VerdictAct.Reject => FactStanding.Rejected,
        VerdictAct.Correct => FactStanding.Corrected,
        _ => FactStanding.Added,
    };

    private static void NoneIsLost(IRegister register, List<Verdict> given)
    {
        var queue = register.Verdicts.Queue(All);
        var waiting = queue.Where(d => d.Kind == DoubtKind.Unplaced).Select(d => d.Verdict).ToHashSet();
        foreach (var state in States(register, given))
            Assert.True(
                state.Force is VerdictForce.InForce or VerdictForce.Overruled || waiting.Contains(state.Verdict.Identifier),
                $"lost: {state.Verdict.Judgement} {state.Force}");
    }

    private static VerdictState[] States(IRegister register, List<Verdict> given) => [.. given.Select(v => register.Verdicts.Get(v.Identifier)!)];

    /// <summary>Verdicts of every sort on the facts of every page, and on people and engagements of neighbouring ones.</summary>
    private static List<Verdict> JudgeMuch(IRegister register)
    {
        var given = new List<Verdict>();
        JudgedName? last = null;
        var facts = Texts.SelectMany(t => register.Verdicts.Facts(t.Name)).ToArray();
        for (var i = 0; i < facts.Length; i += 7)
        {
            var anchor = register.Verdicts.Find(facts[i].Reference);
            given.Add(register.Judge(OnFact(i / 7, anchor), i));
            if (facts[i].People.LastOrDefault() is not { } one || i / 7 % 4 == 1) continue;
            if (last is not null && last.Kind == one.Kind && last.Identifier != one.Identifier)
                given.Add(register.Judge((VerdictAct)(i / 7 % 3), register.Verdicts.Find(last.Reference), register.Verdicts.Find(one.Reference), i));
            last = one;
        }

        Assert.InRange(given.Count, 100, int.MaxValue);
        return [.. given.DistinctBy(v => v.Identifier)];
    }

    private static Judgement OnFact(int number, MentionAnchor anchor) => (number % 4) switch
    {
        0 => Judgement.Confirm(anchor),
        1 => Judgement.Reject(anchor),
        2 when anchor.Kind == "engagement" => Judgement.Correct(anchor, new Dictionary<string, string?> { ["place"] = "Hanoï", ["when"] = "2024-01-02" }),
        2 when anchor.Kind == "tenure" => Judgement.Correct(anchor, new Dictionary<string, string?> { ["rank"] = "general" }),
        _ => Judgement.Add(anchor with { Kind = "mechanism", Name = null }, new Dictionary<string, string?> { ["name"] = $"comité {number}", ["parties"] = "KH, VN" }),
    };

    private static PageToAdd Read(IReader reader, (string Name, string Text, Hints Hints) page) =>
        new(reader.Read(page.Name, page.Text, page.Hints), page.Hints);

    private static ImmutableArray<(string, string, Hints)> LoadSamples() =>
    [
        .. Directory.GetFiles(Repository.PathOf("samples"), "*.txt").Order(StringComparer.Ordinal).Select(file =>
        {
            var meta = Path.ChangeExtension(file, ".meta.json");
            var hints = File.Exists(meta) ? GoldReading.Hints($"{{\"hints\":{File.ReadAllText(meta)}}}") : Hints.None;
            return (Path.GetFileName(file), File.ReadAllText(file), hints);
        }),
    ];
}
