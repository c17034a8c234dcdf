using Entente.Register.Identity;

namespace Entente.Register.Verdicts.Doubts;

/// <summary>Whether two names may be two spellings of one.</summary>
internal static class NameLikeness
{
    /// <summary>Shorter names are apart by as many letters as two people's are.</summary>
    private const int ShortestToCompare = 6;

    /// <summary>The same words in another order, a part of the other, or a slip or two of letters apart.</summary>
    public static bool AreNear(string[] left, string[] right)
    {
        if (PersonName.Agree(left, right) || left.Order(StringComparer.Ordinal).SequenceEqual(right.Order(StringComparer.Ordinal))) return true;
        var (one, other) = (PersonName.Joined(left), PersonName.Joined(right));
        var shorter = Math.Min(one.Length, other.Length);
        return shorter >= ShortestToCompare && Distance(one, other) <= (shorter >= 2 * ShortestToCompare ? 2 : 1);
    }

    /// <summary>How many letters are put in, left out or changed.</summary>
    private static int Distance(string one, string other)
    {
        if (Math.Abs(one.Length - other.Length) > 2) return int.MaxValue;
        var row = Enumerable.Range(0, other.Length + 1).ToArray();
        for (var i = 1; i <= one.Length; i++)
        {
            var diagonal = row[0];
            row[0] = i;
            for (var j = 1; j <= other.Length; j++)
            {
                var changed = diagonal + (one[i - 1] == other[j - 1] ? 0 : 1);
                diagonal = row[j];
                row[j] = Math.Min(changed, Math.Min(row[j], row[j - 1]) + 1);
            }
        }

        return row[^1];
    }
}
