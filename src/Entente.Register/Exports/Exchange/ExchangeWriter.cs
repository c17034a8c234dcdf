using System.Buffers;
using System.Text.Encodings.Web;
using System.Text.Json;
using Entente.Register.Storage.Sql;
using Entente.Register.Storage.Sql.Rows;

namespace Entente.Register.Exports.Exchange;

/// <summary>Writes the rows of a register in open form, as they come.</summary>
internal sealed class ExchangeWriter : IRowSink, IDisposable
{
    /// <summary>What is gathered before it is written.</summary>
    private const int MostGathered = 1 << 16;

    private readonly Stream to;
    private readonly ArrayBufferWriter<byte> lines = new(MostGathered * 2);
    private readonly Utf8JsonWriter json;
    private JsonEncodedText[] names = [];

    public ExchangeWriter(Stream to, string program, long step)
    {
        this.to = to;
        json = new Utf8JsonWriter(lines, new JsonWriterOptions { Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping, SkipValidation = true });
        json.WriteStartObject();
        json.WriteNumber(ExchangeForm.Head, ExchangeForm.Version);
        json.WriteString(ExchangeForm.Program, program);
        json.WriteNumber(ExchangeForm.Step, step);
        EndLine();
    }

    /// <summary>How many rows were written.</summary>
    public long Rows { get; private set; }

    public void Begin(string table, IReadOnlyList<StoredColumn> columns)
    {
        names = [.. columns.Select(column => JsonEncodedText.Encode(column.Name))];
        json.WriteStartObject();
        json.WriteString(ExchangeForm.Table, table);
        json.WriteStartObject(ExchangeForm.Columns);
        foreach (var column in columns) json.WriteString(column.Name, ColumnKinds.Word(column.Kind));
        json.WriteEndObject();
        EndLine();
    }

    public void Add(ReadOnlySpan<SqlValue> values)
    {
        json.WriteStartObject();
        for (var i = 0; i < values.Length; i++) Write(names[i], values[i]);
        EndLine();
        Rows++;
    }

    public void End()
    {
        json.WriteStartObject();
        json.WriteNumber(ExchangeForm.End, Rows);
        EndLine();
        Flush();
    }

    public void Dispose() => json.Dispose();

    private void Write(JsonEncodedText name, in SqlValue value)
    {
        if (value.Text is { } text) json.WriteString(name, text);
        else if (value.Number is { } number) json.WriteNumber(name, number);
        else if (value.Bytes is { } bytes) json.WriteBase64String(name, bytes);
        else json.WriteNull(name);
    }

    private void EndLine()
    {
        json.WriteEndObject();
        json.Flush();
        json.Reset();
        lines.Write("\n"u8);
        if (lines.WrittenCount >= MostGathered) Flush();
    }

    private void Flush()
    {
        to.Write(lines.WrittenSpan);
        lines.ResetWrittenCount();
    }
}
