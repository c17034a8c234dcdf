using System.Text.Json;
using Entente.Register.Storage.Sql;
using Entente.Register.Storage.Sql.Rows;

namespace Entente.Register.Upkeep.Backups;

/// <summary>Reads a row from its line.</summary>
internal sealed class BackupRow
{
    private IReadOnlyList<StoredColumn> columns = [];
    private SqlValue[] values = [];

    /// <summary>The columns of the rows that follow.</summary>
    public IReadOnlyList<StoredColumn> Columns
    {
        set => (columns, values) = (value, new SqlValue[value.Count]);
    }

    public ReadOnlySpan<SqlValue> Values => values;

    /// <summary>False where the line is no row of these columns.</summary>
    public bool TryRead(ReadOnlySpan<byte> line)
    {
        try
        {
            var json = new Utf8JsonReader(line);
            if (!json.Read() || json.TokenType != JsonTokenType.StartArray) return false;
            for (var i = 0; i < values.Length; i++)
                if (!json.Read() || !TryRead(ref json, columns[i].Kind, out values[i])) return false;
            return json.Read() && json.TokenType == JsonTokenType.EndArray && !json.Read();
        }
        catch (Exception exception) when (exception is JsonException or FormatException or InvalidOperationException)
        {
            return false;
        }
    }

    private static bool TryRead(ref Utf8JsonReader json, ColumnKind kind, out SqlValue value)
    {
        value = SqlValue.Absent(kind);
        switch (json.TokenType, kind)
        {
            case (JsonTokenType.Null, _):
                return true;
            case (JsonTokenType.Number, ColumnKind.Number):
                value = json.GetInt64();
                return true;
            case (JsonTokenType.String, ColumnKind.Text):
                value = json.GetString();
                return true;
            case (JsonTokenType.String, ColumnKind.Bytes):
                value = json.GetBytesFromBase64();
                return true;
            default:
                return false;
        }
    }
}
