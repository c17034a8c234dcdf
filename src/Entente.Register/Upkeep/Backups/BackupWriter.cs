using System.IO.Compression;
using System.Security.Cryptography;
using System.Text.Encodings.Web;
using System.Text.Json;
using Entente.Register.Storage.Sql;
using Entente.Register.Storage.Sql.Rows;
using NodaTime.Text;

namespace Entente.Register.Upkeep.Backups;

/// <summary>Writes the rows of a register as a backup, as they come.</summary>
internal sealed class BackupWriter : IRowSink, IDisposable
{
    /// <summary>What is gathered before it is packed.</summary>
    private const int BufferSize = 1 << 16;

    private readonly BufferedStream packed;
    private readonly MemoryStream line = new();
    private readonly Utf8JsonWriter json;
    private readonly IncrementalHash piece = IncrementalHash.CreateHash(HashAlgorithmName.SHA256);
    private readonly IncrementalHash frame = IncrementalHash.CreateHash(HashAlgorithmName.SHA256);
    private IReadOnlyList<StoredColumn> columns = [];
    private long rowsInPiece;
    private long rows;

    public BackupWriter(Stream to, BackupHead head)
    {
        packed = new BufferedStream(new GZipStream(to, CompressionLevel.Optimal, leaveOpen: true), BufferSize);
        json = new Utf8JsonWriter(line, new JsonWriterOptions { Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping, SkipValidation = true });
        Frame(j =>
        {
            j.WriteNumber(BackupForm.Head, BackupForm.Version);
            j.WriteString(BackupForm.Program, head.Program);
            j.WriteNumber(BackupForm.Step, head.Step);
            j.WriteString(BackupForm.Written, InstantPattern.ExtendedIso.Format(head.Written));
        });
    }

    public void Begin(string table, IReadOnlyList<StoredColumn> columns)
    {
        EndPiece();
        this.columns = columns;
        Frame(j =>
        {
            j.WriteString(BackupForm.Table, table);
            j.WriteStartObject(BackupForm.Columns);
            foreach (var column in columns) j.WriteString(column.Name, ColumnKinds.Word(column.Kind));
            j.WriteEndObject();
        });
    }

    public void Add(ReadOnlySpan<SqlValue> values)
    {
        json.WriteStartArray();
        for (var i = 0; i < values.Length; i++) Write(values[i], columns[i].Kind);
        json.WriteEndArray();
        EndLine(piece);
        if (++rowsInPiece == BackupForm.RowsInPiece) EndPiece();
    }

    public void End()
    {
        EndPiece();
        Frame(j =>
        {
            j.WriteNumber(BackupForm.End, rows);
            j.WriteString(BackupForm.Sha256, Convert.ToHexStringLower(frame.GetCurrentHash()));
        });
        packed.Dispose();
    }

    public void Dispose()
    {
        json.Dispose();
        line.Dispose();
        piece.Dispose();
        frame.Dispose();
    }

    private void EndPiece()
    {
        if (rowsInPiece == 0) return;
        var sha256 = Convert.ToHexStringLower(piece.GetHashAndReset());
        Frame(j =>
        {
            j.WriteNumber(BackupForm.Rows, rowsInPiece);
            j.WriteString(BackupForm.Sha256, sha256);
        });
        rows += rowsInPiece;
        rowsInPiece = 0;
    }

    private void Write(in SqlValue value, ColumnKind kind)
    {
        if (value.Text is { } text) json.WriteStringValue(text);
        else if (value.Number is { } number) json.WriteNumberValue(number);
        else if (value.Bytes is { } bytes && kind == ColumnKind.Bytes) json.WriteBase64StringValue(bytes);
        else json.WriteNullValue();
    }

    /// <summary>Writes a line that is no row.</summary>
    private void Frame(Action<Utf8JsonWriter> write)
    {
        json.WriteStartObject();
        write(json);
        json.WriteEndObject();
        EndLine(frame);
    }

    private void EndLine(IncrementalHash hash)
    {
        json.Flush();
        line.WriteByte((byte)'\n');
        var written = line.GetBuffer().AsSpan(0, (int)line.Length);
        hash.AppendData(written);
        packed.Write(written);
        json.Reset();
        line.SetLength(0);
    }
}
