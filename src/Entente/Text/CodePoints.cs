using System.Buffers;

namespace Entente.Text;

/// <summary>
/// Places of one text counted in Unicode code points, as other programs count them, where ours count UTF-16 units. A
/// pair of surrogates counts once, and a place inside a pair counts as the one before it.
/// </summary>
public sealed class CodePoints
{
    private static readonly SearchValues<char> LowSurrogates =
        SearchValues.Create([.. Enumerable.Range(0xDC00, 0x400).Select(code => (char)code)]);

    /// <summary>The second units of all pairs, in order; mostly empty, since press texts hold few signs beyond the BMP.</summary>
    private readonly List<int> seconds = [];

    public CodePoints(string text)
    {
        for (var i = Next(text, 0); i >= 0; i = Next(text, i + 1))
            if (i > 0 && char.IsHighSurrogate(text[i - 1])) seconds.Add(i);
    }

    /// <summary>The number of code points before a place given in UTF-16 units.</summary>
    public int At(int unit)
    {
        var before = seconds.BinarySearch(unit);
        return unit - (before < 0 ? ~before : before + 1);
    }

    private static int Next(string text, int from)
    {
        var found = text.AsSpan(from).IndexOfAny(LowSurrogates);
        return found < 0 ? -1 : from + found;
    }
}
