using System.Text.Json;

namespace Entente.Outputs.Tables;

/// <summary>Writes a table as one object of JSON a line; lists are arrays, what is absent is null.</summary>
internal sealed class NdjsonTableWriter(Table table, Stream to) : ITableWriter
{
    private readonly (JsonEncodedText Name, CellType Type)[] columns = [.. table.Columns.Select(column => (JsonEncodedText.Encode(column.Name), column.Type))];
    private readonly JsonLines lines = new(to);

    private Utf8JsonWriter Json => lines.Json;

    public void Write(ReadOnlySpan<Cell> row)
    {
        Json.WriteStartObject();
        for (var i = 0; i < row.Length; i++) Write(columns[i].Name, columns[i].Type, row[i]);
        Json.WriteEndObject();
        lines.EndLine();
    }

    public void End() => lines.Flush();

    public void Dispose() => lines.Dispose();

    private void Write(JsonEncodedText name, CellType type, Cell cell)
    {
        if (cell.List is { } list) WriteList(name, list);
        else if (cell.IsAbsent) Json.WriteNull(name);
        else if (type == CellType.Boolean) Json.WriteBoolean(name, cell.Number != 0);
        else if (type == CellType.Integer) Json.WriteNumber(name, cell.Number!.Value);
        else Json.WriteString(name, cell.Written(type));
    }

    private void WriteList(JsonEncodedText name, IReadOnlyList<string> list)
    {
        Json.WriteStartArray(name);
        foreach (var text in list) Json.WriteStringValue(text);
        Json.WriteEndArray();
    }
}
