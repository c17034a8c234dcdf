using System.Buffers;
using System.Text.Encodings.Web;
using System.Text.Json;

namespace Entente.Outputs.Tables;

/// <summary>Writes a table as one object of JSON a line; lists are arrays, what is absent is null.</summary>
internal sealed class NdjsonTableWriter : ITableWriter
{
    private const int MostGathered = 1 << 16;

    private readonly Stream to;
    private readonly (JsonEncodedText Name, CellType Type)[] columns;
    private readonly ArrayBufferWriter<byte> lines = new(MostGathered * 2);
    private readonly Utf8JsonWriter json;

    public NdjsonTableWriter(Table table, Stream to)
    {
        this.to = to;
        columns = [.. table.Columns.Select(column => (JsonEncodedText.Encode(column.Name), column.Type))];
        json = new Utf8JsonWriter(lines, new JsonWriterOptions { Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping, SkipValidation = true });
    }

    public void Write(ReadOnlySpan<Cell> row)
    {
        json.WriteStartObject();
        for (var i = 0; i < row.Length; i++) Write(columns[i].Name, columns[i].Type, row[i]);
        json.WriteEndObject();
        json.Flush();
        json.Reset();
        lines.Write("\n"u8);
        if (lines.WrittenCount >= MostGathered) Flush();
    }

    public void End() => Flush();

    public void Dispose() => json.Dispose();

    private void Write(JsonEncodedText name, CellType type, Cell cell)
    {
        if (cell.List is { } list) WriteList(name, list);
        else if (cell.IsAbsent) json.WriteNull(name);
        else if (type == CellType.Boolean) json.WriteBoolean(name, cell.Number != 0);
        else if (type == CellType.Integer) json.WriteNumber(name, cell.Number!.Value);
        else json.WriteString(name, cell.Written(type));
    }

    private void WriteList(JsonEncodedText name, IReadOnlyList<string> list)
    {
        json.WriteStartArray(name);
        foreach (var text in list) json.WriteStringValue(text);
        json.WriteEndArray();
    }

    private void Flush()
    {
        to.Write(lines.WrittenSpan);
        lines.ResetWrittenCount();
    }
}
