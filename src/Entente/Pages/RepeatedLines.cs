using System.Numerics;

namespace Entente.Pages;

/// <summary>Which lines of a page bear the same words, counted in room that the next page uses again.</summary>
internal sealed class RepeatedLines
{
    /// <summary>By hash the number of the first line with its words, counted from 1; a bucket that is taken leads to the next.</summary>
    private int[] buckets = new int[128];

    /// <summary>For each line the first one with its words; -1 where it is too long to be looked at.</summary>
    private int[] firsts = new int[64];

    /// <summary>What is known of the words, where they stand first.</summary>
    private Repeat[] repeats = new Repeat[64];

    /// <summary>Whether any words come twice.</summary>
    public bool Any { get; private set; }

    /// <param name="longest">Longer lines are left out.</param>
    public void Count(string text, List<Line> lines, int longest)
    {
        MakeRoom(lines.Count);
        Any = false;
        for (var i = 0; i < lines.Count; i++)
        {
            firsts[i] = lines[i].Width > longest ? -1 : First(text, lines, i);
            if (firsts[i] == i) repeats[i] = new Repeat(i, 0, false);
            if (firsts[i] >= 0) Any |= ++repeats[firsts[i]].Times > 1;
        }
    }

    /// <summary>Notes that a line's words stand beside a page's number.</summary>
    public void PutNextToNumber(int line)
    {
        if (firsts[line] >= 0) repeats[firsts[line]].NextToNumber = true;
    }

    /// <summary>What is known of a line's words: that they never come, where it is too long.</summary>
    public Repeat Of(int line) => firsts[line] < 0 ? default : repeats[firsts[line]];

    private void MakeRoom(int lines)
    {
        if (firsts.Length < lines) (firsts, repeats) = (new int[2 * lines], new Repeat[2 * lines]);
        if (buckets.Length < 2 * lines) buckets = new int[BitOperations.RoundUpToPowerOf2((uint)lines) * 4];
        else Array.Clear(buckets);
    }

    /// <summary>The first line with the words of one, which may be itself.</summary>
    private int First(string text, List<Line> lines, int line)
    {
        var words = text.AsSpan(lines[line].Start, lines[line].Width);
        var at = string.GetHashCode(words) & (buckets.Length - 1);
        for (; buckets[at] is > 0 and var number; at = (at + 1) & (buckets.Length - 1))
            if (words.SequenceEqual(text.AsSpan(lines[number - 1].Start, lines[number - 1].Width))) return number - 1;
        buckets[at] = line + 1;
        return line;
    }
}

/// <summary>How often words come as a whole line.</summary>
/// <param name="First">The line where they come first.</param>
/// <param name="NextToNumber">Whether they ever stand beside a page's number.</param>
internal record struct Repeat(int First, int Times, bool NextToNumber);
