namespace Entente.Register.Storage.Sql.Rows;

/// <summary>
/// Hands on the rows of a register as if its internal pages had never come: what leads to them is left out, and so are verdicts
/// on words that only they have, and the marks themselves. It keeps the numbers of what it leaves out, and no more.
/// </summary>
internal sealed class PublicRows : IRowSink
{
    /// <summary>Tables that tell of nothing else.</summary>
    private static readonly HashSet<string> OfInternal = new(StringComparer.Ordinal) { "internal_aliases", "page_marks" };

    private readonly IRowSink sink;
    private readonly Dictionary<string, HashSet<long>> left = new(StringComparer.Ordinal);
    private readonly ILookup<string, StoredLead> leads;
    private string table = "";
    private int number;
    private (int Column, HashSet<long> Gone)[] checks = [];
    private int flag;
    private (int Outcome, int Original) arrival;

    public PublicRows(SqlSession session, IRowSink sink)
    {
        this.sink = sink;
        leads = RegisterTables.Primary(session).SelectMany(t => t.Leads.Where(lead => lead.IsRequired).Select(lead => (t.Name, lead)))
            .Append(("verdicts_withdrawn", new StoredLead("verdict_id", "verdicts", true))).Append(("page_arrivals", new StoredLead("page_id", "pages", true)))
            .Distinct().ToLookup(t => t.Item1, t => t.Item2);
        Gone("verdicts").UnionWith(session.Rows($"SELECT v.id FROM verdicts v WHERE NOT ({HiddenVerdicts.AreNot(session)})", row => row.GetInt64(0)));
    }

    public void Begin(string table, IReadOnlyList<StoredColumn> columns)
    {
        this.table = table;
        if (OfInternal.Contains(table)) return;
        var names = columns.Select(column => column.Name).ToList();
        number = names.IndexOf("id");
        flag = table switch { "pages" => names.IndexOf("internal_reading"), "refused_pages" => names.IndexOf("internal"), _ => -1 };
        checks = [.. leads[table].Select(lead => (names.IndexOf(lead.Column), Gone(lead.To))).Where(check => check.Item1 >= 0)];
        arrival = table == "page_arrivals" ? (names.IndexOf("outcome"), names.IndexOf("original_id")) : (-1, -1);
        sink.Begin(table, columns);
    }

    public void Add(ReadOnlySpan<SqlValue> values)
    {
        if (OfInternal.Contains(table)) return;
        if (IsLeftOut(values))
        {
            if (number >= 0) Gone(table).Add(values[number].Number!.Value);
        }
        else if (arrival.Original >= 0 && values[arrival.Original].Number is { } original && Gone("pages").Contains(original)) AddUnlike(values);
        else sink.Add(values);
    }

    public void End() => sink.End();

    /// <summary>A duplicate of an internal page is none.</summary>
    private void AddUnlike(ReadOnlySpan<SqlValue> values)
    {
        var row = values.ToArray();
        row[arrival.Outcome] = "read";
        row[arrival.Original] = SqlValue.Absent(ColumnKind.Number);
        sink.Add(row);
    }

    private bool IsLeftOut(ReadOnlySpan<SqlValue> values)
    {
        if (flag >= 0 && values[flag].Number is not (null or 0)) return true;
        if (table == "verdicts" && Gone(table).Contains(values[number].Number!.Value)) return true;
        foreach (var (column, gone) in checks)
            if (values[column].Number is { } to && gone.Contains(to))
                return true;
        return false;
    }

    private HashSet<long> Gone(string of) => left.TryGetValue(of, out var gone) ? gone : left[of] = [];
}
