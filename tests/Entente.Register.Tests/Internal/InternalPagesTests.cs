using Entente.Register.Tests.Support;
using Entente.Register.Verdicts;
using Xunit;

namespace Entente.Register.Tests.Internal;

/// <summary>
/// Without being asked for them, a register shows nothing of internal pages: every view and the digest are those of one that
/// never had them; asked for them, they are those of one in which no page is internal.
/// </summary>
public sealed class InternalPagesTests
{
    private const int Pages = 14, Hidden = 5, Judged = 8;

    private static readonly Signature Mark = Judging.By("An embassy", 0, "its own note");

    [Theory]
    [InlineData(1)]
    [InlineData(2)]
    [InlineData(3)]
    [InlineData(4)]
    public void Views_without_internal_pages_are_those_of_a_register_that_never_had_them(int seed)
    {
        var random = new Random(seed);
        var pages = Enumerable.Range(0, Pages).Select(i => Drawn.Page(random, i)).ToArray();
        var (hidden, shown) = (pages[..Hidden], pages[Hidden..]);
        var (onAll, onShown) = (Verdicts(random, pages, pages), Verdicts(random, shown, shown));
        using var never = Made(shown, onShown);
        using var register = new TemporaryRegister();
        var verdicts = onAll.Where(v => v.Judgement.Anchors.Any(a => hidden.Any(p => p.Reading.Page == a.Page))).Concat(onShown).ToArray();
        using var whole = Made(pages, verdicts);
        foreach (var step in Steps(random, shown, hidden, verdicts)) step(register.Register);
        AssertSame(never.Register, register, whole.Register, pages);
        register.Register.Rebuild();
        AssertSame(never.Register, register, whole.Register, pages);
        register.Register.Marking.Mark([.. hidden.Select(p => p.Reading.Page)], false, Mark);
        Assert.Equal(whole.Register.Digest(), register.Register.Digest());
        Assert.Equal(AllViews.Of(whole.Register), AllViews.Of(register.Register));
    }

    [Fact]
    public void Views_of_the_samples_without_internal_pages_are_those_of_a_register_that_never_had_them()
    {
        using var samples = new ReadSamples();
        var pages = samples.Pages();
        var (hidden, shown) = (pages.Where((_, i) => i % 3 == 1).ToArray(), pages.Where((_, i) => i % 3 != 1).ToArray());
        using var never = Made(shown, []);
        using var whole = Made([.. shown, .. hidden], []);
        using var register = new TemporaryRegister();
        register.Register.AddMany(shown.Concat(hidden.Take(20)));
        register.Register.AddMany(hidden.Skip(20).Select(p => p with { Internal = Mark }));
        register.Register.Marking.Mark([.. hidden.Take(20).Select(p => p.Reading.Page)], true, Mark);
        AssertSame(never.Register, register, whole.Register, pages);
    }

    private static void AssertSame(IRegister never, TemporaryRegister register, IRegister whole, IEnumerable<PageToAdd> pages)
    {
        using var asked = register.Open(register.Options with { IncludeInternal = true });
        Equal(Views(never, pages), Views(register.Register, pages));
        Assert.Equal(never.Digest(), register.Register.Digest());
        Equal(Views(whole, pages), Views(asked, pages));
    }

    private static void Equal(SortedDictionary<string, string> expected, SortedDictionary<string, string> actual)
    {
        Assert.Equal(expected.Keys, actual.Keys);
        foreach (var (name, view) in expected) Assert.Equal($"{name}: {view}", $"{name}: {actual[name]}");
    }

    private static SortedDictionary<string, string> Views(IRegister register, IEnumerable<PageToAdd> pages)
    {
        var views = AllViews.Of(register);
        AllViews.AddPages(register, pages.Select(p => p.Reading.Page), views);
        return views;
    }

    private static TemporaryRegister Made(PageToAdd[] pages, (Judgement Judgement, Signature Signature)[] verdicts)
    {
        var made = new TemporaryRegister();
        made.Register.AddMany(pages);
        foreach (var (judgement, signature) in verdicts) made.Register.Verdicts.Give(judgement, signature);
        return made;
    }

    /// <summary>Pages and verdicts in some order; each hidden page is internal from the first, or marked so later, or marked, unmarked and marked.</summary>
    private static Action<IRegister>[] Steps(Random random, PageToAdd[] shown, PageToAdd[] hidden, (Judgement, Signature)[] verdicts)
    {
        var steps = new List<(double At, Action<IRegister> Do)>();
        foreach (var page in shown) steps.Add((random.NextDouble(), r => r.AddMany([page])));
        foreach (var page in hidden)
        {
            var (at, name) = (random.NextDouble(), page.Reading.Page);
            var isInternal = random.Next(2) == 0;
            steps.Add((at, r => r.AddMany([page with { Internal = isInternal ? Mark : null }])));
            if (random.Next(2) == 0) steps.Add((at + 0.3, r => r.AddMany([page with { Reading = page.Reading with { Reader = "test+0", Dispatches = [] } }, page])));
            if (isInternal && random.Next(2) == 0) steps.Add((at + 0.5, r => r.Marking.Mark([name], false, Mark)));
            steps.Add((at + 1, r => r.Marking.Mark([name], true, Mark)));
        }

        foreach (var (judgement, signature) in verdicts) steps.Add((random.NextDouble() * 2, r => r.Verdicts.Give(judgement, signature)));
        return [.. steps.OrderBy(s => s.At).Select(s => s.Do)];
    }

    private static (Judgement Judgement, Signature Signature)[] Verdicts(Random random, PageToAdd[] pages, PageToAdd[] on)
    {
        using var made = Made(pages, []);
        var facts = on.SelectMany(p => made.Register.Verdicts.Facts(p.Reading.Page)).ToArray();
        var people = facts.SelectMany(f => f.People).Where(p => p.Kind == "person").ToArray();
        return [.. Enumerable.Range(0, Judged).Select(i => (Judge(random, made.Register.Verdicts, facts, people), Judging.By("A", random.Next(1000))))];
    }

    private static Judgement Judge(Random random, IVerdicts verdicts, JudgedFact[] facts, JudgedName[] people) => random.Next(4) switch
    {
        0 => Judgement.Reject(verdicts.Find(Drawn.Any(random, facts).Reference)),
        1 => Judgement.Confirm(verdicts.Find(Drawn.Any(random, facts).Reference)),
        2 => Judgement.Pair(VerdictAct.Same, verdicts.Find(Drawn.Any(random, people).Reference), verdicts.Find(Drawn.Any(random, people).Reference)),
        _ => Judgement.Pair(VerdictAct.Different, verdicts.Find(Drawn.Any(random, people).Reference), verdicts.Find(Drawn.Any(random, people).Reference)),
    };
}
