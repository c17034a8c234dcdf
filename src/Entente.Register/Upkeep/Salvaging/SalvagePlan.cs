using System.Text.Json;
using Entente.Register.Claims;
using Entente.Register.Storage;
using Entente.Register.Storage.Sql;
using Entente.Register.Storage.Sqlite.Salvage;
using Entente.Register.Verdicts;
using Entente.Text;

namespace Entente.Register.Upkeep.Salvaging;

/// <summary>
/// Says which of the rows that were found go into the new register: those that are what their checksums say, and whose page,
/// dispatch or verdict goes there too. Of a page that is there, a reading that is lost is made up, so that what it made
/// of the page stays.
/// </summary>
internal sealed class SalvagePlan
{
    private readonly RowFinder rows;
    private readonly Dictionary<string, HashSet<long>> kept = new(StringComparer.Ordinal);
    private readonly Dictionary<string, HashSet<long>> homeless = new(StringComparer.Ordinal);
    private readonly SortedDictionary<long, long> madeUp = [];
    private readonly Dictionary<long, int> anchors = [];

    public SalvagePlan(RegisterShape shape, RowFinder rows)
    {
        this.rows = rows;
        foreach (var table in shape.Tables) (kept[table.Table.Name], homeless[table.Table.Name]) = ([], []);
        if (kept.ContainsKey("verdict_anchors")) CountAnchors();
        foreach (var table in shape.Tables)
        {
            if (table.Table.Name == "readings") MakeUpReadings();
            foreach (var number in rows[table.Table.Name].Numbers) Plan(table, number);
            if (table.Table.Name == "readings") madeUp.Keys.Where(kept["readings"].Contains).ToList().ForEach(number => madeUp.Remove(number));
            kept[table.Table.Name].UnionWith(table.Table.Name == "readings" ? madeUp.Keys : []);
        }
    }

    /// <summary>The numbers of readings that are made up, each with its page.</summary>
    public IReadOnlyDictionary<long, long> MadeUp => madeUp;

    public IReadOnlySet<long> Kept(string table) => kept[table];

    /// <summary>The rows that are whole, and belong to what is lost.</summary>
    public IReadOnlySet<long> Homeless(string table) => homeless[table];

    /// <summary>The verdicts that go there and are withdrawn.</summary>
    public IReadOnlySet<long> Withdrawn()
    {
        var shape = rows["verdicts"].Shape;
        return Withdrawals.Of([.. kept["verdicts"].Select(number => (number, Row: rows["verdicts"].Read(number)!))
            .Select(v => (v.number, v.Row[shape.PlaceOf("identifier")].Text!, v.Row[shape.PlaceOf("withdraws")].Text))]);
    }

    private void Plan(TableShape table, long number)
    {
        var name = table.Table.Name;
        if (rows[name].Read(number) is not { } row || !IsSound(table, row))
        {
            if (table.HasNumbers) rows[name].NoteMissing(number, []);
            return;
        }

        var isAtHome = table.Table.Leads.All(lead => !lead.IsRequired || kept[lead.To].Contains(row[table.PlaceOf(lead.Column)].Number!.Value));
        (isAtHome ? kept : homeless)[name].Add(number);
    }

    /// <summary>Readings that pages lead to, or that an index has with their pages.</summary>
    private void MakeUpReadings()
    {
        var shape = rows["pages"].Shape;
        foreach (var page in kept["pages"])
            foreach (var column in (string[])["current_reading", "internal_reading"])
                if (shape.PlaceOf(column) is >= 0 and var place && rows["pages"].Read(page)![place].Number is { } reading)
                    madeUp[reading] = page;
        foreach (var (reading, known) in rows["readings"].Missing)
            if (known.TryGetValue("page_id", out var text) && long.TryParse(text, out var page) && kept["pages"].Contains(page))
                madeUp[reading] = page;
    }

    /// <summary>Whether a row is one that the program can have written.</summary>
    private bool IsSound(TableShape table, SqlValue[] row)
    {
        string Text(string column) => row[table.PlaceOf(column)].Text!;
        int Number(string column) => (int)row[table.PlaceOf(column)].Number!.Value;
        return table.Table.Name switch
        {
            "pages" => PageWriter.Sha256(Text("text")) == Text("sha256"),
            "readings" => IsJson(Text("hints")),
            "claims" => FactJson.CanBeRead(new ClaimRow(0, Text("kind"), Text("fact"), Text("quote"), new TextSpan(Math.Max(0, Number("start")), Math.Max(0, Number("length"))), Text("rule"))),
            "verdicts" => Enum.TryParse<VerdictAct>(Text("act"), ignoreCase: true, out var act) && anchors.GetValueOrDefault(row[table.PlaceOf("id")].Number!.Value) == AnchorsOf(act),
            _ => true,
        };
    }

    private void CountAnchors()
    {
        var shape = rows["verdict_anchors"].Shape;
        foreach (var number in rows["verdict_anchors"].Numbers)
            if (rows["verdict_anchors"].Read(number) is { } row && row[shape.PlaceOf("verdict_id")].Number is { } verdict)
                anchors[verdict] = anchors.GetValueOrDefault(verdict) + 1;
    }

    private static int AnchorsOf(VerdictAct act) => act switch
    {
        VerdictAct.Same or VerdictAct.Different or VerdictAct.Unsure => 2,
        VerdictAct.Withdraw => 0,
        _ => 1,
    };

    private static bool IsJson(string text)
    {
        try
        {
            return HintsJson.Read(text) is not null;
        }
        catch (Exception exception) when (exception is JsonException or FormatException or ArgumentException or NullReferenceException)
        {
            return false;
        }
    }
}
