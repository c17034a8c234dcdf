namespace Entente.Dates;

/// <summary>What the dates of a range or list say for each other.</summary>
internal static class Siblings
{
    /// <summary>Gives the parts the month, the year and the "prochain" that only one of them carries.</summary>
    public static void Share(DateCluster cluster, Setting setting)
    {
        var atoms = cluster.Atoms;
        if (atoms.Count < 2 || atoms[^1].Make is not Making.Date) return;
        foreach (var atom in atoms) atom.Fields.Shift ??= atoms[^1].Fields.Shift;
        if (atoms[^1].Fields is not { Month: not null } last) return;
        var year = last.Year ?? (atoms[0].Fields.Year is null ? Known(atoms[^1], setting) : null);
        if (year is { } end) Backwards(atoms, end);
        else if (atoms[0].Fields.Year is { } start) Forwards(atoms, start);
    }

    /// <summary>The second of a range, moved on where it would come before the first (weekdays, hours).</summary>
    public static Resolved After(DateExpression first, Resolved second)
    {
        if (first.When?.Earliest is not { } start || second.When is not { IsDay: true, Earliest: { } end } || end >= start) return second;
        if (NodaTime.Period.DaysBetween(end, start) > 7 || second.Type is not TimexType.Date) return second;
        return Resolved.Day(end.PlusWeeks(1));
    }

    public static Edtf? Interval(Edtf? start, Edtf? end)
    {
        if (start is null || end is null) return start ?? end;
        return start.IsInterval || end.IsInterval ? Outer(start, end) : Edtf.Interval(start, end);
    }

    private static Edtf Outer(Edtf start, Edtf end) => Edtf.Parse(start.Text.Split('/')[0] + "/" + end.Text.Split('/')[^1]);

    private static int? Known(DateAtom atom, Setting setting) => DateResolver.Resolve(atom, setting)?.When?.Earliest?.Year;

    private static void Backwards(List<DateAtom> atoms, int year)
    {
        for (var i = atoms.Count - 1; i >= 0; i--)
        {
            if (i + 1 < atoms.Count && atoms[i].Fields.Month > atoms[i + 1].Fields.Month) year--;
            year = atoms[i].Fields.Year ??= year;
        }
    }

    private static void Forwards(List<DateAtom> atoms, int year)
    {
        for (var i = 0; i < atoms.Count; i++)
        {
            if (i > 0 && atoms[i].Fields.Month < atoms[i - 1].Fields.Month) year++;
            year = atoms[i].Fields.Year ??= year;
        }
    }
}
