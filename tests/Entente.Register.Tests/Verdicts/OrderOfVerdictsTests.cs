using Entente.Register.Tests.Support;
using Entente.Register.Verdicts;
using Xunit;
using static Entente.Register.Tests.Support.Drawn;

namespace Entente.Register.Tests.Verdicts;

/// <summary>
/// What a register holds depends on its pages and verdicts alone: verdicts, contradicting ones and withdrawals among them, may
/// come before their pages, between them or after them.
/// </summary>
public sealed class OrderOfVerdictsTests
{
    private const int Pages = 16, Verdicts = 14;

    [Theory]
    [InlineData(1)]
    [InlineData(2)]
    [InlineData(3)]
    [InlineData(4)]
    [InlineData(5)]
    [InlineData(6)]
    [InlineData(7)]
    [InlineData(8)]
    [InlineData(9)]
    [InlineData(10)]
    public void Any_order_of_pages_and_verdicts_comes_to_the_same(int seed)
    {
        var random = new Random(seed);
        var pages = Enumerable.Range(0, Pages).Select(i => Page(random, i)).ToArray();
        var verdicts = Draw(random, pages);
        var expected = Run([.. pages.Select(p => (Step)(r => r.AddMany([p]))), .. verdicts], random, shuffled: false);
        for (var run = 0; run < 5; run++)
            Assert.Equal(expected, Run([.. pages.Select(p => (Step)(r => r.AddMany([p]))), .. verdicts], random, shuffled: true));
        Assert.Equal(expected, Run([r => r.AddMany(pages), .. verdicts], random, shuffled: true));
        Assert.Equal(expected, Run([.. verdicts, r => r.AddMany(pages)], random, shuffled: false));
    }

    private delegate void Step(IRegister register);

    private static string Run(Step[] steps, Random random, bool shuffled)
    {
        if (shuffled) random.Shuffle(steps);
        using var folder = new TemporaryRegister();
        foreach (var step in steps) step(folder.Register);
        var digest = folder.Register.Digest();
        folder.Register.Rebuild();
        Assert.Equal(digest, folder.Register.Digest());
        return digest;
    }

    /// <summary>Verdicts on mentions and facts of the pages, at few moments, so that many are of one; and withdrawals of some.</summary>
    private static Step[] Draw(Random random, PageToAdd[] pages)
    {
        using var folder = new TemporaryRegister();
        folder.Register.AddMany(pages);
        var facts = pages.SelectMany(p => folder.Register.Verdicts.Facts(p.Reading.Page)).ToArray();
        var mentions = facts.SelectMany(f => f.People).ToArray();
        var given = new List<(Judgement Judgement, Signature Signature)>();
        for (var i = 0; i < Verdicts; i++) given.Add((Judge(random, folder.Register.Verdicts, facts, mentions), Judging.By("A", random.Next(4))));
        for (var i = 0; i < 4; i++)
        {
            var of = given[random.Next(given.Count)];
            given.Add((Judgement.Withdraw(folder.Register.Verdicts.Give(of.Judgement, of.Signature).Identifier), Judging.By("B", random.Next(4))));
        }

        return [.. given.Select(g => (Step)(r => r.Verdicts.Give(g.Judgement, g.Signature)))];
    }

    private static Judgement Judge(Random random, IVerdicts verdicts, JudgedFact[] facts, JudgedName[] mentions)
    {
        var fact = verdicts.Find(Any(random, facts).Reference);
        switch (random.Next(7))
        {
            case 0: return Judgement.Reject(fact);
            case 1: return Judgement.Confirm(fact);
            case 2 when fact.Kind == "engagement": return Judgement.Correct(fact, new Dictionary<string, string?> { ["when"] = Any(random, Days) });
            case 3: return Judgement.Add(fact with { Kind = "tenure", Name = null }, new Dictionary<string, string?> { ["person"] = Any(random, Names), ["office"] = "governor", ["party"] = Any(random, Parties) });
            default:
                var one = Any(random, mentions);
                var other = Any(random, [.. mentions.Where(m => m.Kind == one.Kind)]);
                return Judgement.Pair((VerdictAct)random.Next(3), verdicts.Find(one.Reference), verdicts.Find(other.Reference));
        }
    }
}
