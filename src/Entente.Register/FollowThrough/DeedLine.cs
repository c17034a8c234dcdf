using Entente.Register.Storage;

namespace Entente.Register.FollowThrough;

/// <summary>
/// What stands at one place under one act, by day. It is read a little at a time, from the first day that was asked for on
/// either way, as far as it is looked at, and once: the threads of one view weigh the same deeds again and again.
/// </summary>
/// <param name="knownBy">What became known later is left out.</param>
/// <param name="deed">What a row tells; null for one that does not count.</param>
internal sealed class DeedLine(IDeedStore store, string place, string act, string knownBy, Func<DeedRow, Deed?> deed)
{
    private Side? earlier, later;
    private string start = "";

    /// <summary>What stands there from one day to another, the earliest first.</summary>
    public IEnumerable<(DeedRow Row, Deed Deed)> Ahead(string first, string last)
    {
        Begin(first);
        if (string.CompareOrdinal(first, start) < 0)
            foreach (var one in earlier!.Up(first).Reverse())
                if (string.CompareOrdinal(one.Row.Day, last) <= 0)
                    yield return one;
        foreach (var one in later!.Up(last))
            if (string.CompareOrdinal(one.Row.Day, first) >= 0)
                yield return one;
    }

    /// <summary>What stands there before one day, back to another, the latest first.</summary>
    public IEnumerable<(DeedRow Row, Deed Deed)> Back(string before, string first)
    {
        Begin(before);
        if (string.CompareOrdinal(before, start) > 0)
            foreach (var one in later!.Up(before).Reverse())
                if (string.CompareOrdinal(one.Row.Day, before) < 0 && string.CompareOrdinal(one.Row.Day, first) >= 0)
                    yield return one;
        foreach (var one in earlier!.Up(first))
            if (string.CompareOrdinal(one.Row.Day, before) < 0)
                yield return one;
    }

    private void Begin(string day)
    {
        if (later is not null) return;
        start = day;
        var edge = new DeedEdge(day, 0);
        later = new Side(edge, 1, (beyond, to, most) => store.After(place, act, beyond, to, knownBy, most), deed);
        earlier = new Side(edge, -1, (beyond, from, most) => store.Before(place, act, beyond, from, knownBy, most), deed);
    }

    /// <summary>The one way from the first day.</summary>
    /// <param name="way">1 to later days, -1 to earlier ones.</param>
    /// <param name="next">The rows beyond an edge up to a day, at most so many.</param>
    private sealed class Side(DeedEdge start, int way, Func<DeedEdge, string, int, IReadOnlyList<DeedRow>> next, Func<DeedRow, Deed?> deed)
    {
        private const int FirstRows = 32, MostRows = 512;

        private readonly List<(DeedRow Row, Deed Deed)> read = [];
        private DeedEdge edge = start;
        private int rows = FirstRows;

        /// <summary>All up to a day.</summary>
        public IEnumerable<(DeedRow Row, Deed Deed)> Up(string to)
        {
            for (var i = 0; Has(i, to) && !IsBeyond(read[i].Row.Day, to); i++) yield return read[i];
        }

        private bool Has(int index, string to)
        {
            while (index >= read.Count && !IsRead(to)) Read(to);
            return index < read.Count;
        }

        /// <summary>Whether all up to a day has been read.</summary>
        private bool IsRead(string to) => IsBeyond(edge.Day, to) || (edge.Day == to && edge.Claim == End);

        private long End => way > 0 ? long.MaxValue : 0;

        private void Read(string to)
        {
            var found = next(edge, to, rows);
            foreach (var row in found)
                if (deed(row) is { } told)
                    read.Add((row, told));
            edge = found.Count < rows ? new DeedEdge(to, End) : new DeedEdge(found[^1].Day, found[^1].Claim);
            rows = Math.Min(rows * 2, MostRows);
        }

        private bool IsBeyond(string day, string than) => string.CompareOrdinal(day, than) * way > 0;
    }
}
