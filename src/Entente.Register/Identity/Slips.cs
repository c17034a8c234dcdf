namespace Entente.Register.Identity;

/// <summary>Counts slips of the pen between two words: letters wrong, missing, too many, or changed places with a neighbour.</summary>
internal static class Slips
{
    /// <summary>How many slips make one of the other; more than <paramref name="most"/> are counted as one more.</summary>
    public static int Count(string left, string right, int most)
    {
        if (Math.Abs(left.Length - right.Length) > most) return most + 1;
        Span<int> before = stackalloc int[right.Length + 1];
        Span<int> last = stackalloc int[right.Length + 1];
        Span<int> row = stackalloc int[right.Length + 1];
        for (var j = 0; j <= right.Length; j++) last[j] = j;
        for (var i = 1; i <= left.Length; i++)
        {
            if (Fill(left, right, i, before, last, row) > most) return most + 1;
            var free = before;
            before = last;
            last = row;
            row = free;
        }

        return Math.Min(last[right.Length], most + 1);
    }

    /// <summary>Fills a row of the table, and gives its least number.</summary>
    private static int Fill(string left, string right, int i, Span<int> before, Span<int> last, Span<int> row)
    {
        row[0] = i;
        var least = i;
        for (var j = 1; j <= right.Length; j++)
        {
            var cost = left[i - 1] == right[j - 1] ? 0 : 1;
            var count = Math.Min(Math.Min(last[j] + 1, row[j - 1] + 1), last[j - 1] + cost);
            if (i > 1 && j > 1 && left[i - 1] == right[j - 2] && left[i - 2] == right[j - 1]) count = Math.Min(count, before[j - 2] + 1);
            row[j] = count;
            least = Math.Min(least, count);
        }

        return least;
    }
}
