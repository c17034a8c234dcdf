using System.Text.Json;
using Entente.Register.Storage.Sql;
using Entente.Register.Storage.Sql.Rows;

namespace Entente.Register.Exports.Exchange;

/// <summary>Reads a row of a table from its line.</summary>
internal sealed class ExchangeRow(string table, IReadOnlyList<StoredColumn> columns)
{
    private readonly SqlValue[] values = new SqlValue[columns.Count];
    private readonly bool[] given = new bool[columns.Count];

    public string Table => table;

    public ReadOnlySpan<SqlValue> Values => values;

    /// <summary>The text of a column; null where it has none.</summary>
    public string? Text(string column) => At(column) is >= 0 and var at ? values[at].Text : null;

    /// <summary>The number of a column; null where it has none.</summary>
    public long? Number(string column) => At(column) is >= 0 and var at ? values[at].Number : null;

    /// <summary>Reads a line; tells what is wrong with it, or null.</summary>
    public string? Read(ReadOnlySpan<byte> line)
    {
        Array.Clear(given);
        var json = new Utf8JsonReader(line);
        if (!json.Read() || json.TokenType != JsonTokenType.StartObject) return "this is no JSON object";
        var next = 0;
        while (json.Read() && json.TokenType == JsonTokenType.PropertyName)
        {
            var at = Find(ref json, next);
            if (at < 0) return $"the table {table} has no column {json.GetString()}";
            if (given[at]) return $"the column {columns[at].Name} is given twice";
            json.Read();
            if (!TryRead(ref json, columns[at].Kind, out values[at])) return $"{columns[at].Name} is not {Wanted(columns[at].Kind)}";
            (given[at], next) = (true, at + 1);
        }

        if (json.TokenType != JsonTokenType.EndObject || json.Read()) return "this is no JSON object";
        return Array.IndexOf(given, false) is >= 0 and var missing ? $"the column {columns[missing].Name} is missing" : null;
    }

    private int At(string column)
    {
        for (var i = 0; i < columns.Count; i++)
            if (columns[i].Name == column)
                return i;
        return -1;
    }

    /// <summary>Columns mostly come in their order.</summary>
    private int Find(ref Utf8JsonReader json, int next)
    {
        if (next < columns.Count && json.ValueTextEquals(columns[next].Name)) return next;
        for (var i = 0; i < columns.Count; i++)
            if (json.ValueTextEquals(columns[i].Name))
                return i;
        return -1;
    }

    private static string Wanted(ColumnKind kind) => kind switch
    {
        ColumnKind.Number => "a whole number",
        ColumnKind.Bytes => "text of bytes in Base64",
        _ => "a text",
    };

    private static bool TryRead(ref Utf8JsonReader json, ColumnKind kind, out SqlValue value)
    {
        value = SqlValue.Absent(kind);
        switch (json.TokenType, kind)
        {
            case (JsonTokenType.Null, _):
                return true;
            case (JsonTokenType.Number, ColumnKind.Number):
                if (!json.TryGetInt64(out var number)) return false;
                value = number;
                return true;
            case (JsonTokenType.String, ColumnKind.Text):
                value = json.GetString();
                return true;
            case (JsonTokenType.String, ColumnKind.Bytes):
                if (!json.TryGetBytesFromBase64(out var bytes)) return false;
                value = bytes;
                return true;
            default:
                return false;
        }
    }
}
