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
    /// <summary>So many dispatches that tell one thing are compared, half of them the first and half the last; each of the others stands for itself.</summary>
    private const int MostCompared = 60;

    private readonly Dictionary<string, TextSketch?> sketches = new(StringComparer.Ordinal);
    private readonly Dictionary<string, long> expected = new(StringComparer.Ordinal);

    /// <summary>Claims that tell one thing, of which it is going to be asked: what is asked for is then read at once.</summary>
    public void Expect(IReadOnlyList<ToldClaim> claims)
    {
        if (!AreSeveral(claims)) return;
        foreach (var claim in Compared(claims))
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
        string[] hashes = [.. Compared(claims).Select(claim => claim.DispatchHash).Distinct(StringComparer.Ordinal)];
        var first = PrintJoining.Join([.. hashes.Select(hash => sketches.GetValueOrDefault(hash))], within: true);
        return Enumerable.Range(0, hashes.Length).Where(i => first[i] != i).ToDictionary(i => hashes[i], i => hashes[first[i]], StringComparer.Ordinal);
    }

    /// <summary>Of each dispatch that is compared a claim.</summary>
    private static IReadOnlyList<ToldClaim> Compared(IReadOnlyList<ToldClaim> claims)
    {
        if (claims.Count <= MostCompared) return claims;
        ToldClaim[] texts = [.. claims.DistinctBy(claim => claim.DispatchHash, StringComparer.Ordinal)];
        return texts.Length <= MostCompared ? texts : [.. texts[..(MostCompared / 2)], .. texts[^(MostCompared / 2)..]];
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
}
