using Entente.Register.Tests.Support;
using Entente.Register.Verdicts;
using Xunit;

namespace Entente.Register.Tests.Forgetting;

/// <summary>
/// A register that has forgotten pages holds what one holds that never had them, whenever they were forgotten: between the
/// pages that came before and after them, among verdicts, after other readings.
/// </summary>
public sealed class AsIfNeverThereTests
{
    private const int Pages = 16, Leaving = 6, Judged = 8;

    [Theory]
    [InlineData(1)]
    [InlineData(2)]
    [InlineData(3)]
    [InlineData(4)]
    [InlineData(5)]
    [InlineData(6)]
    public void Forgotten_pages_leave_nothing_in_what_a_register_holds(int seed)
    {
        var random = new Random(seed);
        var pages = Enumerable.Range(0, Pages).Select(i => Drawn.Page(random, i)).ToArray();
        var (leaving, staying) = (pages[..Leaving], pages[Leaving..]);
        var verdicts = Verdicts(random, pages, staying);
        using var never = new TemporaryRegister();
        never.Register.AddMany(staying);
        foreach (var (judgement, signature) in verdicts) never.Register.Verdicts.Give(judgement, signature);

        for (var run = 0; run < 3; run++)
        {
            using var register = new TemporaryRegister();
            foreach (var step in Steps(random, pages, leaving, verdicts)) step(register.Register);
            Assert.Equal(never.Register.Digest(), register.Register.Digest());
            register.Register.Rebuild();
            Assert.Equal(never.Register.Digest(), register.Register.Digest());
        }
    }

    /// <summary>All pages and verdicts in some order, with each page that leaves forgotten some time after it came.</summary>
    private static Action<IRegister>[] Steps(Random random, PageToAdd[] pages, PageToAdd[] leaving, (Judgement, Signature)[] verdicts)
    {
        var steps = new List<(double At, Action<IRegister> Do)>();
        foreach (var page in pages)
        {
            var at = random.NextDouble();
            steps.Add((at, r => r.AddMany([page])));
            var anew = page with { Reading = page.Reading with { Reader = "test+2", Dispatches = random.Next(2) == 0 ? [] : page.Reading.Dispatches } };
            if (!leaving.Contains(page)) continue;
            steps.Add((Later(random, at), r => r.AddMany([anew with { Again = true }])));
            steps.Add((2 - random.NextDouble(), r => r.Forgetting.Forget([page.Reading.Page], Judging.By("A"))));
        }

        foreach (var (judgement, signature) in verdicts) steps.Add((random.NextDouble() * 2, r => r.Verdicts.Give(judgement, signature)));
        return [.. steps.OrderBy(s => s.At).Select(s => s.Do)];
    }

    private static double Later(Random random, double at) => at + (random.NextDouble() * (1 - at));

    /// <summary>Verdicts on facts of any page, and on pairs of people or engagements that stay.</summary>
    private static (Judgement, Signature)[] Verdicts(Random random, PageToAdd[] pages, PageToAdd[] staying)
    {
        using var all = new TemporaryRegister();
        all.Register.AddMany(pages);
        var facts = pages.SelectMany(p => all.Register.Verdicts.Facts(p.Reading.Page)).ToArray();
        var people = staying.SelectMany(p => all.Register.Verdicts.Facts(p.Reading.Page)).SelectMany(f => f.People).Where(p => p.Kind == "person").ToArray();
        return [.. Enumerable.Range(0, Judged).Select(i => (Judge(random, all.Register.Verdicts, facts, people), Judging.By("A", i)))];
    }

    private static Judgement Judge(Random random, IVerdicts verdicts, JudgedFact[] facts, JudgedName[] people) => random.Next(4) switch
    {
        0 => Judgement.Reject(verdicts.Find(Drawn.Any(random, facts).Reference)),
        1 => Judgement.Confirm(verdicts.Find(Drawn.Any(random, facts).Reference)),
        2 => Judgement.Pair(VerdictAct.Same, verdicts.Find(Drawn.Any(random, people).Reference), verdicts.Find(Drawn.Any(random, people).Reference)),
        _ => Judgement.Pair(VerdictAct.Different, verdicts.Find(Drawn.Any(random, people).Reference), verdicts.Find(Drawn.Any(random, people).Reference)),
    };
}
