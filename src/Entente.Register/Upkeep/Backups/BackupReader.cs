using System.IO.Compression;
using System.Security.Cryptography;
using System.Text.Json;
using Entente.Register.Storage.Sql.Rows;
using NodaTime.Text;

namespace Entente.Register.Upkeep.Backups;

/// <summary>
/// Reads a backup, and hands its rows over as they come: whoever takes them keeps them only if this comes to its end. Each
/// piece of rows is checked against its checksum, and the lines that are no rows at the end.
/// </summary>
internal sealed class BackupReader : IDisposable
{
    private readonly string name;
    private readonly ByteLines lines;
    private readonly IncrementalHash piece = IncrementalHash.CreateHash(HashAlgorithmName.SHA256);
    private readonly IncrementalHash frame = IncrementalHash.CreateHash(HashAlgorithmName.SHA256);
    private readonly BackupRow row = new();
    private string table = "";
    private long rowsInPiece;
    private long rowsInTable;
    private long rows;

    /// <summary>Reads the head.</summary>
    /// <param name="name">How messages call the file.</param>
    /// <exception cref="RegisterException">It is no backup, or one that a newer version of the program wrote.</exception>
    public BackupReader(Stream from, string name)
    {
        this.name = name;
        lines = new ByteLines(new GZipStream(from, CompressionMode.Decompress, leaveOpen: true));
        Head = ReadHead();
    }

    public BackupHead Head { get; }

    /// <summary>Hands all rows over.</summary>
    /// <exception cref="RegisterException">The file is not as it was written; the message names the place.</exception>
    public void Read(IRowSink sink)
    {
        for (var line = Next(); ; line = Next())
        {
            if (line is [(byte)'[', ..]) Take(line, sink);
            else if (TakeFrame(line, sink)) break;
        }

        if (!NextOrEnd().IsEmpty) throw Bad("something stands behind its end");
        sink.End();
    }

    public void Dispose()
    {
        lines.Dispose();
        piece.Dispose();
        frame.Dispose();
    }

    private BackupHead ReadHead()
    {
        try
        {
            using var head = JsonDocument.Parse(Hashed(NextOrEnd()));
            var told = head.RootElement;
            var version = told.GetProperty(BackupForm.Head).GetInt32();
            if (version > BackupForm.Version)
                throw Fail(RegisterFailure.NewerSchema, $"the backup was written by a newer version of the program (form {version}, this version knows {BackupForm.Version})");
            return new BackupHead(
                told.GetProperty(BackupForm.Program).GetString()!, told.GetProperty(BackupForm.Step).GetInt64(),
                InstantPattern.ExtendedIso.Parse(told.GetProperty(BackupForm.Written).GetString()!).Value);
        }
        catch (Exception exception) when (exception is JsonException or KeyNotFoundException or InvalidOperationException or FormatException or ArgumentException or InvalidDataException)
        {
            throw Fail(RegisterFailure.BadBackup, "this is no backup of a register", exception);
        }
    }

    private byte[] Hashed(ReadOnlySpan<byte> line)
    {
        frame.AppendData(line);
        return line.ToArray();
    }

    private void Take(ReadOnlySpan<byte> line, IRowSink sink)
    {
        if (table.Length == 0) throw Bad("a row stands outside of a table");
        piece.AppendData(line);
        rowsInPiece++;
        if (!row.TryRead(line)) throw Bad("the row cannot be read");
        sink.Add(row.Values);
    }

    /// <summary>Takes a line that is no row; tells whether it is the last.</summary>
    private bool TakeFrame(ReadOnlySpan<byte> line, IRowSink sink)
    {
        var before = Convert.ToHexStringLower(frame.GetCurrentHash());
        frame.AppendData(line);
        try
        {
            return TakeFrame(JsonElement.Parse(line), before, sink);
        }
        catch (Exception exception) when (exception is JsonException or KeyNotFoundException or InvalidOperationException or FormatException)
        {
            throw Bad("the line cannot be read", exception);
        }
    }

    private bool TakeFrame(JsonElement told, string before, IRowSink sink)
    {
        if (told.TryGetProperty(BackupForm.Rows, out var count)) EndPiece(told, count);
        else if (rowsInPiece > 0) throw Bad($"the last {rowsInPiece} rows have no checksum");
        else if (told.TryGetProperty(BackupForm.Table, out _)) BeginTable(told, sink);
        else if (told.TryGetProperty(BackupForm.End, out var all)) return End(told, all, before);
        else throw Bad("the line is of no known sort");
        return false;
    }

    private void BeginTable(JsonElement told, IRowSink sink)
    {
        var columns = new List<StoredColumn>();
        foreach (var column in told.GetProperty(BackupForm.Columns).EnumerateObject())
            columns.Add(new StoredColumn(column.Name, ColumnKinds.Of(column.Value.GetString()) ?? throw Bad($"the column {column.Name} is of no known kind")));
        table = told.GetProperty(BackupForm.Table).GetString()!;
        rowsInTable = 0;
        row.Columns = columns;
        sink.Begin(table, columns);
    }

    private void EndPiece(JsonElement told, JsonElement count)
    {
        var sha256 = Convert.ToHexStringLower(piece.GetHashAndReset());
        if (count.GetInt64() != rowsInPiece || told.GetProperty(BackupForm.Sha256).GetString() != sha256)
            throw Bad($"rows {rowsInTable + 1} to {rowsInTable + Math.Max(rowsInPiece, count.GetInt64())} of the table are not those that were written");
        (rows, rowsInTable, rowsInPiece) = (rows + rowsInPiece, rowsInTable + rowsInPiece, 0);
    }

    private bool End(JsonElement told, JsonElement all, string sha256)
    {
        if (all.GetInt64() != rows || told.GetProperty(BackupForm.Sha256).GetString() != sha256)
            throw Bad("what was read before is not all that was written");
        return true;
    }

    private ReadOnlySpan<byte> Next()
    {
        var line = NextOrEnd();
        if (line is not [.., (byte)'\n']) throw Bad("the file is cut off");
        return line;
    }

    private ReadOnlySpan<byte> NextOrEnd()
    {
        try
        {
            return lines.Next();
        }
        catch (InvalidDataException exception) when (lines.Number > 0)
        {
            throw Bad("what follows cannot be unpacked: the file is altered or cut off", exception);
        }
        catch (IOException exception)
        {
            throw Fail(RegisterFailure.BadBackup, $"the backup cannot be read: {exception.Message}", exception);
        }
    }

    private RegisterException Bad(string what, Exception? inner = null) =>
        Fail(RegisterFailure.BadBackup, $"the backup cannot be used: line {lines.Number}{(table.Length > 0 ? $", table {table}" : "")}: {what}", inner);

    /// <summary>What names a file gives may hold signs that steer a screen, or ends of lines.</summary>
    private RegisterException Fail(RegisterFailure failure, string what, Exception? inner = null) =>
        new(failure, $"{name}: {string.Concat(what.Select(sign => char.IsControl(sign) ? '\uFFFD' : sign))}", inner);
}
