namespace Entente.Dates;

/// <summary>Joins atoms into ranges and lists, and gives each what the others say for it ("du 3 au 5 avril").</summary>
internal readonly ref struct AtomJoiner(DateRoles roles, SenseTable senses)
{
    /// <summary>The most dates of a range or list: what is longer is a table, and no way of telling a time.</summary>
    private const int Most = 40;

    private readonly SenseTable senses = senses;

    /// <summary>The clusters, in the memory of the senses.</summary>
    public List<DateCluster> Join(List<DateAtom> atoms)
    {
        var clusters = senses.Memory.Clusters;
        foreach (var atom in atoms)
        {
            var here = WithBareNumbers(atom, clusters.Count == 0 ? senses.First : clusters[^1].End);
            if (clusters.Count > 0 && Between(clusters[^1], here) is { } joining) Merge(joining, clusters[^1], here);
            else clusters.Add(here);
        }
        return clusters;
    }

    /// <summary>Takes the right one into the left.</summary>
    private static void Merge(Joining joining, DateCluster left, DateCluster right)
    {
        left.Joining = left.Joining is Joining.Range || right.Joining is Joining.Range || joining is Joining.Range ? Joining.Range : Joining.List;
        left.Atoms.AddRange(right.Atoms);
    }

    /// <summary>How two neighbours belong together; null when they do not.</summary>
    private Joining? Between(DateCluster left, DateCluster right)
    {
        var grain = left.Atoms[^1].Grain;
        var opened = senses.FindBefore(left.First, roles.RangeOpen) is not null;
        if (left.Atoms.Count + right.Atoms.Count > Most) return null;
        if (grain == 0 || grain != right.Atoms[0].Grain || right.First < left.End || senses.Tokens[right.First].LinesBefore > 1) return null;
        if (Dashed(left.End, right.First) && grain is 1 or 2 or 3 or 4 or 5) return Joining.Range;
        if (Links(roles.RangeLink, left.End, right.First) && (opened || grain is 1)) return Joining.Range;
        if (Links(roles.BetweenLink, left.End, right.First) && senses.FindBefore(left.First, roles.BetweenOpen) is not null) return Joining.Range;
        return Links(roles.ListLink, left.End, right.First) && grain is 1 or 2 && Incomplete(left.Atoms[^1]) ? Joining.List : null;
    }

    /// <summary>Whether a date takes something from the one it is listed with.</summary>
    private static bool Incomplete(DateAtom atom) => atom.Fields is { Year: null, Shift: null };

    /// <summary>Whether the tokens between two places are one link of a class.</summary>
    private bool Links(int cls, int from, int to) =>
        senses.Find(from, cls) is { } link && from + link.Length == to;

    private bool Dashed(int from, int to) =>
        from == to ? senses.Tokens[to].HyphenBefore : Links(roles.Dash, from, to);

    /// <summary>Takes the bare numbers before a date, a duration or an hour that share its month or unit.</summary>
    private DateCluster WithBareNumbers(DateAtom atom, int from)
    {
        var cls = atom switch
        {
            { Make: Making.Date, Fields: { Day: not null, Month: not null } } => roles.Day,
            { Make: Making.Duration, Fields.Count: > 0, Fields.Unit: not null } => roles.Count,
            { Make: Making.Time, Fields.Hour: not null } => roles.Hour,
            _ => -1,
        };
        var cluster = senses.Memory.Cluster(atom);
        if (cls < 0) return cluster;
        var joining = Joining.Single;
        while (cluster.Atoms.Count < Most && BareBefore(cluster.Atoms[0], cls, from) is var (bare, link) && bare is not null)
        {
            cluster.Atoms.Insert(0, bare);
            joining = link;
            if (link is Joining.Range) break;
        }
        if (Opened(cluster.Atoms, joining, cls) is not { } opened) return cluster.Begin(atom);
        cluster.Joining = opened;
        return cluster;
    }

    /// <summary>The bare number before an atom, and how it is linked.</summary>
    private (DateAtom? Bare, Joining Link) BareBefore(DateAtom atom, int cls, int from)
    {
        var (at, joining) = (atom.First, Joining.Range);
        if (senses.FindBefore(at, roles.RangeLink) is { } range) at -= range.Length;
        else if (senses.FindBefore(at, roles.Dash) is { } dash) at -= dash.Length;
        else if (senses.FindBefore(at, cls == roles.Day ? roles.ListLink : roles.Or) is { } list) (at, joining) = (at - list.Length, Joining.List);
        else return (null, joining);
        if (senses.FindBefore(at, cls) is not { } number) return (null, joining);
        var first = at - number.Length;
        if (first < from || (senses.Tokens[first].IsNumber && first > 0 && Decimal(first))) return (null, joining);
        var bare = senses.Memory.Atom(WithWeekday(first, cls, from), at, atom.Make);
        Share(atom.Fields, number, cls, bare.Fields);
        return (bare, joining);
    }

    private bool Decimal(int first) =>
        !senses.Tokens[first].SpaceBefore && senses.Tokens[first - 1] is { SpaceBefore: false } sign && (sign.Is('.') || sign.Is(',')) && first > 1 && senses.Tokens[first - 2].IsNumber;

    /// <summary>The weekday and the article that a bare day may have before it.</summary>
    private int WithWeekday(int first, int cls, int from)
    {
        if (cls != roles.Day) return first;
        if (senses.FindBefore(first, roles.Weekday) is { } weekday && first - weekday.Length >= from) first -= weekday.Length;
        if (senses.FindBefore(first, roles.Article) is { } article && first - article.Length >= from) first -= article.Length;
        return first;
    }

    /// <summary>Gives a bare number its field, and what it shares with the whole date.</summary>
    private void Share(DateFields whole, in Sense number, int cls, DateFields bare)
    {
        if (cls == roles.Day) (bare.Day, bare.Month, bare.Year, bare.Shift) = (number.Number, whole.Month, whole.Year, whole.Shift);
        else if (cls == roles.Hour) bare.Hour = number.Number;
        else (bare.Count, bare.Unit) = (number.Number, whole.Unit);
    }

    /// <summary>What the words before a row of numbers make of it; null when the row is none.</summary>
    private Joining? Opened(List<DateAtom> atoms, Joining joining, int cls)
    {
        if (atoms.Count == 1) return null;
        var first = atoms[0].First;
        if (cls != roles.Day) return joining is Joining.Range || senses.FindBefore(first, roles.BetweenOpen) is not null ? Joining.Range : Joining.List;
        if (!Ascending(atoms)) return null;
        if (senses.FindBefore(first, roles.BetweenOpen) is not null) return Joining.Range;
        if (joining is Joining.Range) return Joining.Range;
        var open = senses.FindBefore(first, roles.ListOpen) is not null || senses.Find(first, roles.ListOpen) is not null;
        return open ? Joining.List : null;
    }

    private static bool Ascending(List<DateAtom> atoms)
    {
        for (var i = 1; i < atoms.Count; i++)
            if (atoms[i - 1].Fields.Day >= atoms[i].Fields.Day) return false;
        return true;
    }
}
