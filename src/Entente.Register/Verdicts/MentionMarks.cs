using System.Collections.Immutable;
using System.Security.Cryptography;
using System.Text;
using Entente.Register.Identity;
using Entente.Register.Storage;

namespace Entente.Register.Verdicts;

/// <summary>
/// Mentions that say the same share a profile. Where some of them were judged to be different, those of the one side get a
/// mark in their profile's key, and so a profile of their own: all that say it in the dispatch, or, where both sides are in
/// one dispatch, those in the same words.
/// </summary>
internal sealed class MentionMarks(IVerdictStore store)
{
    private const int MarkLength = 12;

    /// <summary>The profile of a mention.</summary>
    public Profile Mark(Profile profile, StoredDispatch dispatch, StoredClaim claim)
    {
        var @base = Candidate.BaseOf(profile);
        var mark = store.MarkOf(@base, Unit(dispatch.Row.Hash, claim.Row.Span.Start, claim.Row.Span.Length)) ?? store.MarkOf(@base, dispatch.Row.Hash);
        return mark is null ? profile : Profiles.Parse(profile.Kind, $"{profile.Key}|apart:{mark}");
    }

    /// <summary>Works out the marks of a profile's mentions; tells the dispatches of which they have changed.</summary>
    public IReadOnlyCollection<string> Update(string @base)
    {
        var before = store.MarksOf(@base);
        var after = Work(@base);
        if (before.SequenceEqual(after)) return [];
        store.SetMarks(@base, after);
        return before.Except(after).Concat(after.Except(before)).Select(m => m.Key.Split(':')[0]).ToHashSet();
    }

    private ImmutableSortedDictionary<string, string> Work(string @base)
    {
        var cells = Cells<string>.Of(Edges(@base));
        var marks = ImmutableSortedDictionary.CreateBuilder<string, string>(StringComparer.Ordinal);
        foreach (var (a, b) in cells.Apart)
        {
            var (left, right) = (Smallest(cells.Of(a)), Smallest(cells.Of(b)));
            var marked = string.CompareOrdinal(left, right) < 0 ? right : left;
            foreach (var unit in cells.Of(marked)) marks[unit] = Hash(marked);
        }

        return marks.ToImmutable();
    }

    private IEnumerable<Edge<string>> Edges(string @base) =>
        from places in store.PlacesOn(@base).GroupBy(p => p.Verdict)
        let verdict = store.Get(places.Key)
        from left in places.Where(p => p.Side == 0)
        from right in places.Where(p => p.Side == 1)
        let inOne = left.Dispatch == right.Dispatch
        select new Edge<string>(Unit(left, inOne), Unit(right, inOne), verdict.Act, verdict.At, verdict.Verdict.Identifier);

    private static string Unit(PlaceRow place, bool inOneDispatch) =>
        inOneDispatch ? Unit(place.Dispatch, place.Start, place.Length) : place.Dispatch;

    private static string Unit(string dispatch, int start, int length) => $"{dispatch}:{start}+{length}";

    private static string Smallest(IEnumerable<string> cell) => cell.Min(StringComparer.Ordinal)!;

    private static string Hash(string unit) => Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes(unit)))[..MarkLength];
}
