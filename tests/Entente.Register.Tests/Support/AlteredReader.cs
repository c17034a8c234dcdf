using System.Collections.Immutable;
using Entente.Facts;
using Entente.Reading;
using Entente.Text;

namespace Entente.Register.Tests.Support;

/// <summary>
/// What another codebook might make of a page: of every few facts one is told in fewer words, one in more, one is split in
/// two, one is not found, one has other fields; neighbours are told as one; some stories are cut in two. The words are always
/// the page's own.
/// </summary>
public sealed class AlteredReader(IReader inner, int seed) : IReader
{
    private const int Ways = 8;

    public string Version => $"{inner.Version}-altered-{seed}";

    public PageReading Read(string page, string text, Hints hints)
    {
        var reading = inner.Read(page, text, hints);
        return reading with { Reader = Version, Dispatches = [.. reading.Dispatches.SelectMany((d, i) => Cut(Alter(d, text), text, i))] };
    }

    private Dispatch Alter(Dispatch dispatch, string text) => dispatch with
    {
        Engagements = Alter(dispatch.Engagements, text, e => e with { When = null }),
        Tenures = Alter(dispatch.Tenures, text, t => t with { Rank = null, Title = "autre" }),
        Instruments = Alter(dispatch.Instruments, text, i => i with { Title = "texte" }),
        Mechanisms = Alter(dispatch.Mechanisms, text, m => m with { Edition = null }),
        Commitments = Alter(dispatch.Commitments, text, c => c with { Themes = [] }),
        Assistance = Alter(dispatch.Assistance, text, a => a with { When = null }),
        Deployments = Alter(dispatch.Deployments, text, d => d with { Count = null }),
        Appointments = Alter(dispatch.Appointments, text, a => a with { Organisation = null }),
        Commemorations = Alter(dispatch.Commemorations, text, c => c with { Nth = null }),
    };

    private ImmutableArray<T> Alter<T>(ImmutableArray<T> facts, string text, Func<T, T> otherwise) where T : Fact
    {
        var altered = new List<T>();
        foreach (var fact in facts) altered.AddRange(Alter(fact, text, otherwise, altered));
        return [.. altered.OrderBy(f => f.Span)];
    }

    private T[] Alter<T>(T fact, string text, Func<T, T> otherwise, List<T> before) where T : Fact
    {
        var half = Math.Max(1, fact.Span.Length / 2);
        var third = fact.Span.Length / 3;
        switch ((fact.Span.Start + (fact.Span.Length * 7) + seed) % Ways)
        {
            case 0: return [On(fact, fact.Span.Start + third, fact.Span.Length - third, text)];
            case 1: return [On(fact, Math.Max(0, fact.Span.Start - 20), fact.Span.Length + 20, text)];
            case 2: return [On(fact, fact.Span.Start, half, text), On(fact, fact.Span.Start + half, fact.Span.Length - half, text)];
            case 3: return [];
            case 4: return [otherwise(fact)];
            case 5 when before.Count > 0:
                var last = before[^1];
                before.RemoveAt(before.Count - 1);
                var both = last.Span.Union(fact.Span);
                return [On(last, both.Start, both.Length, text)];
            default: return [fact];
        }
    }

    private static T On<T>(T fact, int start, int length, string text) where T : Fact
    {
        var span = TextSpan.FromBounds(start, Math.Min(text.Length, start + Math.Max(1, length)));
        return fact with { Span = span, Quote = span.In(text).ToString() };
    }

    /// <summary>Some stories are taken for two: their text, and so its hash, is another.</summary>
    private IEnumerable<Dispatch> Cut(Dispatch dispatch, string text, int number)
    {
        if ((dispatch.Span.Length + number + seed) % 3 != 0 || dispatch.Span.Length < 400) return [dispatch];
        var middle = dispatch.Span.Start + (dispatch.Span.Length / 2);
        var (first, second) = (TextSpan.FromBounds(dispatch.Span.Start, middle), TextSpan.FromBounds(middle, dispatch.Span.End));
        return [Within(dispatch, first, text), Within(dispatch, second, text) with { Title = null, Published = null }];
    }

    /// <summary>The facts that begin in a part, told by its words alone.</summary>
    private static Dispatch Within(Dispatch dispatch, TextSpan part, string text) => dispatch with
    {
        Span = part,
        Engagements = In(dispatch.Engagements, part, text), Tenures = In(dispatch.Tenures, part, text),
        Instruments = In(dispatch.Instruments, part, text), Mechanisms = In(dispatch.Mechanisms, part, text),
        Commitments = In(dispatch.Commitments, part, text), Assistance = In(dispatch.Assistance, part, text),
        Deployments = In(dispatch.Deployments, part, text), Appointments = In(dispatch.Appointments, part, text),
        Commemorations = In(dispatch.Commemorations, part, text),
    };

    private static ImmutableArray<T> In<T>(ImmutableArray<T> facts, TextSpan part, string text) where T : Fact =>
        [.. facts.Where(f => f.Span.Start >= part.Start && f.Span.Start < part.End).Select(f => On(f, f.Span.Start, Math.Min(f.Span.End, part.End) - f.Span.Start, text))];
}
