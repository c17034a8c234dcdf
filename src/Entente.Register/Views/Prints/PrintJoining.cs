using Entente.Prints;

namespace Entente.Register.Views.Prints;

/// <summary>Joins texts that are prints of one: what is alike, and what is alike to that.</summary>
internal static class PrintJoining
{
    /// <summary>For each text the place of the first with which it is one; its own where it is alike to none before it.</summary>
    /// <param name="sketches">Null for a text of which nothing is known; it stands for itself.</param>
    /// <param name="within">Whether a text is one with the longer one that quotes it whole: as who tells something they are one, to those who read they are two.</param>
    public static int[] Join(IReadOnlyList<TextSketch?> sketches, bool within)
    {
        var first = Enumerable.Range(0, sketches.Count).ToArray();
        for (var i = 1; i < first.Length; i++)
            for (var j = 0; j < i; j++)
                if (First(first, i) != First(first, j) && AreOne(sketches[i], sketches[j], within)) Together(first, i, j);
        for (var i = 0; i < first.Length; i++) first[i] = First(first, i);
        return first;
    }

    /// <summary>Texts without a word are nothing that anybody prints again.</summary>
    private static bool AreOne(TextSketch? one, TextSketch? other, bool within) =>
        one is { Words: > 0 } && other is not null
        && TextLikeness.Of(one, other) switch { TextRelation.None => false, TextRelation.Within => within, _ => true };

    private static void Together(int[] first, int one, int other)
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
