using System.Collections.Immutable;
using Entente.Register.Storage.Sqlite.Salvage;

namespace Entente.Register.Upkeep.Salvaging;

/// <summary>Says in words what is lost, as far as that is known: by what belongs to it, leads to it, or stands in an index.</summary>
internal sealed class LossList(RegisterShape shape, RowFinder rows, SalvagePlan plan)
{
    /// <summary>Follows from the verdicts, and is made anew.</summary>
    public const string Withdrawn = "verdicts_withdrawn";

    /// <summary>Are made anew of what there is.</summary>
    private const string Seals = "reading_seals";

    private const int LongestText = 120;

    public ImmutableArray<LostRow> Rows() =>
    [
        .. shape.Tables.Where(table => table.Table.Name is not (Withdrawn or Seals)).SelectMany(table => Numbers(table.Table.Name)
            .Select(number => new LostRow(table.Table.Name, number, What(table.Table.Name, number), plan.Homeless(table.Table.Name).Contains(number)))),
    ];

    /// <summary>Where neither the table nor an index tells what there was, numbers that are missing among the others may have been rows.</summary>
    public ImmutableSortedDictionary<string, long> Unknown() =>
        shape.Tables.Where(table => table.HasNumbers && table.Table.Key is ["id"] && rows[table.Table.Name] is { IsWhole: false, IsIndexWhole: false })
            .Select(table => KeyValuePair.Create(table.Table.Name, Gaps(table.Table.Name))).Where(gaps => gaps.Value > 0)
            .ToImmutableSortedDictionary(StringComparer.Ordinal);

    /// <summary>The readings of which something is lost.</summary>
    public IReadOnlySet<long> Readings()
    {
        var readings = plan.MadeUp.Keys.ToHashSet();
        foreach (var dispatch in Numbers("dispatches"))
            if (Value("dispatches", dispatch, "reading_id") is { } reading) readings.Add(reading);
        foreach (var claim in Numbers("claims"))
            if (Value("claims", claim, "dispatch_id") is { } dispatch && Value("dispatches", dispatch, "reading_id") is { } reading) readings.Add(reading);
        readings.IntersectWith(plan.Kept("readings"));
        return readings;
    }

    private IEnumerable<long> Numbers(string table) =>
        rows[table].Missing.Keys.Concat(plan.Homeless(table)).Concat(table == "readings" ? plan.MadeUp.Keys : [])
            .Where(number => table == "readings" && plan.MadeUp.ContainsKey(number) || !plan.Kept(table).Contains(number)).Distinct().Order();

    private long Gaps(string table)
    {
        var known = rows[table].Numbers.Concat(rows[table].Missing.Keys).Distinct().ToArray();
        return known.Length == 0 ? 0 : known.Max() - known.Length;
    }

    private string What(string table, long number)
    {
        string?[] parts = table switch
        {
            "pages" => [Text(table, number, "name")],
            "readings" => [PageOf(number)],
            "dispatches" => [Text(table, number, "title"), Text(table, number, "published_day"), PageOf(Value(table, number, "reading_id"))],
            "claims" => [Text(table, number, "kind"), Text(table, number, "quote"), .. OfDispatch(Value(table, number, "dispatch_id"))],
            "verdicts" => [Text(table, number, "identifier"), Text(table, number, "act"), Text(table, number, "signed_by"), Text(table, number, "because")],
            _ => [.. shape.Tables.Single(t => t.Table.Name == table).Table.Columns.Where(c => c.Name != "id").Select(c => Text(table, number, c.Name) is { } value ? $"{c.Name} {value}" : null)],
        };
        return string.Join(" · ", parts.Where(part => !string.IsNullOrEmpty(part)));
    }

    private IEnumerable<string?> OfDispatch(long? dispatch) =>
        dispatch is { } number ? [Text("dispatches", number, "title"), Text("dispatches", number, "published_day"), PageOf(Value("dispatches", number, "reading_id"))] : [];

    private string? PageOf(long? reading)
    {
        if (reading is not { } number) return null;
        var page = plan.MadeUp.TryGetValue(number, out var known) ? known : Value("readings", number, "page_id");
        return page is { } of ? Text("pages", of, "name") : null;
    }

    private long? Value(string table, long number, string column) =>
        rows[table].Read(number) is { } row ? row[rows[table].Shape.PlaceOf(column)].Number
            : long.TryParse(rows[table].Missing.GetValueOrDefault(number)?.GetValueOrDefault(column), out var value) ? value : null;

    private string? Text(string table, long number, string column)
    {
        var text = rows[table].Read(number) is { } row
            ? row[rows[table].Shape.PlaceOf(column)] is var value ? value.Text ?? value.Number?.ToString() : null
            : rows[table].Missing.GetValueOrDefault(number)?.GetValueOrDefault(column);
        return text?.Length > LongestText ? text[..LongestText] + "…" : text;
    }
}
