using Entente.Register.Identity;

namespace Entente.Register.Verdicts.Doubts;

/// <summary>A name that is compared with many others for being another spelling of it.</summary>
internal sealed class NameLikeness(string[] words)
{
    /// <summary>Shorter names are apart by as many letters as two people's are.</summary>
    private const int ShortestToCompare = 6;

    private const int MostOnStack = 128;

    private readonly string joined = PersonName.Joined(words);
    private readonly string ordered = string.Join(' ', words.Order(StringComparer.Ordinal));

    public string[] Words => words;

    /// <summary>The same words in another order, a part of the other, or a slip or two of letters apart.</summary>
    public bool IsNear(NameLikeness other)
    {
        if (ordered == other.ordered || PersonName.Agree(words, other.Words)) return true;
        var shorter = Math.Min(joined.Length, other.joined.Length);
        return shorter >= ShortestToCompare && AreApartBy(shorter >= 2 * ShortestToCompare ? 2 : 1, joined, other.joined);
    }

    /// <summary>Whether no more letters than so many are put in, left out or changed.</summary>
    private static bool AreApartBy(int most, string one, string other)
    {
        if (Math.Abs(one.Length - other.Length) > most) return false;
        Span<int> row = other.Length < MostOnStack ? stackalloc int[other.Length + 1] : new int[other.Length + 1];
        for (var j = 0; j < row.Length; j++) row[j] = j;
        for (var i = 1; i <= one.Length; i++)
            if (Next(row, i, one[i - 1], other) > most)
                return false;
        return row[^1] <= most;
    }

    /// <summary>The next row of distances between the beginnings of two names; the least of them.</summary>
    private static int Next(Span<int> row, int i, char letter, string other)
    {
        var (diagonal, least) = (row[0], i);
        row[0] = i;
        for (var j = 1; j < row.Length; j++)
        {
            var changed = diagonal + (letter == other[j - 1] ? 0 : 1);
            diagonal = row[j];
            row[j] = Math.Min(changed, Math.Min(row[j], row[j - 1]) + 1);
            least = Math.Min(least, row[j]);
        }

        return least;
    }
}
