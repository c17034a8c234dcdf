using Entente.Facts;
using Entente.Prints;
using Entente.Register.Storage;

namespace Entente.Register.Views.Prints;

/// <summary>
/// Tells which of the dispatches that tell one thing are prints of one text: an agency's text on five sites, an article that
/// quotes it whole. Only such are compared, by their sketches; nothing that came beside them, before or after, has a part in it.
/// </summary>
internal sealed class PrintGroups(IViewStore store)
{
    /// <summary>So many dispatches that tell one thing are compared, the earliest; each of the others stands for itself.</summary>
    private const int MostCompared = 60;

    private readonly Dictionary<string, TextSketch?> sketches = new(StringComparer.Ordinal);
    private readonly Dictionary<string, long> expected = new(StringComparer.Ordinal);

    /// <summary>Claims that tell one thing, of which it is going to be asked: what is asked for is then read at once.</summary>
    public void Expect(IReadOnlyList<ToldClaim> claims)
    {
        if (!AreSeveral(claims)) return;
        foreach (var claim in claims.Take(MostCompared))
            if (!sketches.ContainsKey(claim.DispatchHash)) expected.TryAdd(claim.DispatchHash, claim.Origin.Dispatch);
    }

    /// <summary>Evidence of one thing, each piece with the text of which its dispatch is a print; nothing is compared until that is asked for.</summary>
    public IReadOnlyList<Evidence<T>> Of<T>(IReadOnlyList<Evidence<T>> evidence) where T : Fact
    {
        ToldClaim[] claims = [.. evidence.Select(e => e.Claim)];
        if (!AreSeveral(claims)) return evidence;
        var printed = new PrintedTexts(this, claims);
        return [.. evidence.Select(e => e with { Printed = printed })];
    }

    /// <summary>For each dispatch that is a print of an earlier one's text that text, by the hash of the first of its prints.</summary>
    public IReadOnlyDictionary<string, string> TextsOf(IReadOnlyList<ToldClaim> claims)
    {
        if (!AreSeveral(claims)) return NoTexts;
        Expect(claims);
        Read();
        string[] hashes = [.. claims.Select(claim => claim.DispatchHash).Distinct(StringComparer.Ordinal).Take(MostCompared)];
        return Joined(hashes, [.. hashes.Select(hash => sketches.GetValueOrDefault(hash))]);
    }

    private static IReadOnlyDictionary<string, string> NoTexts { get; } = new Dictionary<string, string>();

    private static bool AreSeveral(IReadOnlyList<ToldClaim> claims)
    {
        for (var i = 1; i < claims.Count; i++)
            if (claims[i].DispatchHash != claims[0].DispatchHash) return true;
        return false;
    }

    private void Read()
    {
        if (expected.Count == 0) return;
        var read = store.SketchesOf(expected.Values).ToDictionary(row => row.Dispatch, row => row.Sketch);
        foreach (var (hash, dispatch) in expected) sketches[hash] = read.GetValueOrDefault(dispatch);
        expected.Clear();
    }

    /// <summary>The groups that likeness makes, under their first members.</summary>
    private static Dictionary<string, string> Joined(string[] hashes, TextSketch?[] sketches)
    {
        var first = Enumerable.Range(0, hashes.Length).ToArray();
        for (var i = 1; i < hashes.Length; i++)
            for (var j = 0; j < i; j++)
                if (First(first, i) != First(first, j) && AreOne(sketches[i], sketches[j])) Join(first, i, j);
        return Enumerable.Range(0, hashes.Length).Where(i => First(first, i) != i).ToDictionary(i => hashes[i], i => hashes[First(first, i)], StringComparer.Ordinal);
    }

    /// <summary>Texts without a word are nothing that anybody prints again.</summary>
    private static bool AreOne(TextSketch? one, TextSketch? other) =>
        one is { Words: > 0 } && other is not null && TextLikeness.Of(one, other) != TextRelation.None;

    private static void Join(int[] first, int one, int other)
    {
        var (a, b) = (First(first, one), First(first, other));
        first[Math.Max(a, b)] = Math.Min(a, b);
    }

    private static int First(int[] first, int of)
    {
        while (first[of] != of) of = first[of] = first[first[of]];
        return of;
    }
}
