using Entente.Register.Storage;

namespace Entente.Register.FollowThrough;

/// <summary>
/// What stands at one place under one act, by day. It is read a little at a time, from the first day that was asked for on
/// either way, as far as it is looked at, and once: the threads of one view weigh the same deeds again and again.
/// </summary>
/// <param name="knownBy">What became known later is left out.</param>
/// <param name="counted">Those of some that count.</param>
internal sealed class DeedLine(IDeedStore store, string place, string act, string knownBy, Func<IReadOnlyList<DeedLead>, IEnumerable<DeedLead>> counted)
{
    private Side? earlier, later;
    private string start = "";

    /// <summary>What is wanted of what stands there from one day to another, the earliest first.</summary>
    /// <param name="most">So much is looked at.</param>
    public IEnumerable<DeedLead> Ahead(string first, string last, int most, Func<DeedMarks, bool> wanted)
    {
        Begin(first);
        for (var i = FirstFrom(first); most > 0 && (i < 0 || later!.Has(i, last)); i++, most--)
        {
            var lead = At(i);
            if (string.CompareOrdinal(lead.Day, last) > 0) yield break;
            if (wanted(new DeedMarks(lead.Marks))) yield return lead;
        }
    }

    /// <summary>What is wanted of what stands there before one day, back to another, the latest first.</summary>
    /// <param name="most">So much is looked at.</param>
    public IEnumerable<DeedLead> Back(string before, string first, int most, Func<DeedMarks, bool> wanted)
    {
        Begin(before);
        for (var i = FirstFrom(before) - 1; most > 0 && (i >= 0 || earlier!.Has(~i, first)); i--, most--)
        {
            var lead = At(i);
            if (string.CompareOrdinal(lead.Day, first) < 0) yield break;
            if (wanted(new DeedMarks(lead.Marks))) yield return lead;
        }
    }

    private void Begin(string day)
    {
        if (later is not null) return;
        start = day;
        var edge = new DeedEdge(day, 0);
        later = new Side(edge, 1, (beyond, to, most) => store.After(place, act, beyond, to, knownBy, most), counted);
        earlier = new Side(edge, -1, (beyond, from, most) => store.Before(place, act, beyond, from, knownBy, most), counted);
    }

    /// <summary>By its place in the line: from 0 on what stands on the first day that was asked for and after it, below what stands before.</summary>
    private DeedLead At(int index) => index >= 0 ? later!.Leads[index] : earlier!.Leads[~index];

    /// <summary>The place of the first that does not stand before a day. All between the day and the first one asked for is read.</summary>
    private int FirstFrom(string day)
    {
        var order = string.CompareOrdinal(day, start);
        return order == 0 ? 0 : order > 0 ? later!.CountBefore(day) : -earlier!.CountFrom(day);
    }

    /// <summary>The one way from the first day.</summary>
    /// <param name="way">1 to later days, -1 to earlier ones.</param>
    /// <param name="next">The rows beyond an edge up to a day, at most so many.</param>
    private sealed class Side(DeedEdge start, int way, Func<DeedEdge, string, int, IReadOnlyList<DeedLead>> next, Func<IReadOnlyList<DeedLead>, IEnumerable<DeedLead>> counted)
    {
        private const int FirstRows = 32, MostRows = 512;

        private DeedEdge edge = start;
        private int rows = FirstRows;

        /// <summary>What was read, in the order of the way.</summary>
        public List<DeedLead> Leads { get; } = [];

        /// <summary>Whether so many and one more stand there; looked for up to a day.</summary>
        public bool Has(int index, string to)
        {
            while (index >= Leads.Count && !IsRead(to)) Read(to);
            return index < Leads.Count;
        }

        /// <summary>How many stand before a day, on the way to later ones.</summary>
        public int CountBefore(string day)
        {
            while (!IsRead(day)) Read(day);
            return Count(lead => string.CompareOrdinal(lead.Day, day) < 0);
        }

        /// <summary>How many stand on a day or after it, on the way to earlier ones.</summary>
        public int CountFrom(string day)
        {
            while (!IsRead(day)) Read(day);
            return Count(lead => string.CompareOrdinal(lead.Day, day) >= 0);
        }

        /// <summary>How many are so, where all that are so come first.</summary>
        private int Count(Predicate<DeedLead> isSo)
        {
            var (from, to) = (0, Leads.Count);
            while (from < to)
            {
                var middle = (from + to) / 2;
                if (isSo(Leads[middle])) from = middle + 1;
                else to = middle;
            }

            return from;
        }

        /// <summary>Whether all up to a day has been read.</summary>
        private bool IsRead(string to) => string.CompareOrdinal(edge.Day, to) * way > 0 || (edge.Day == to && edge.Claim == End);

        private long End => way > 0 ? long.MaxValue : 0;

        private void Read(string to)
        {
            var found = next(edge, to, rows);
            Leads.AddRange(counted(found));
            edge = found.Count < rows ? new DeedEdge(to, End) : new DeedEdge(found[^1].Day, found[^1].Claim);
            rows = Math.Min(rows * 2, MostRows);
        }
    }
}
