using System.Data.Common;
using System.Globalization;
using System.Text.Json;
using Entente.Register.Storage;
using Entente.Register.Storage.Sql.Rows;
using Entente.Register.Upkeep;

namespace Entente.Register.Exports.Exchange;

/// <summary>
/// Reads the open form of a register, and hands its rows over as they come: whoever takes them keeps them only if this comes to its
/// end. Every row is checked as such; that it leads to rows which are there, the database sees to.
/// </summary>
internal sealed class ExchangeReader : IDisposable
{
    private readonly string name;
    private readonly ByteLines lines;
    private ExchangeRow? row;
    private long rows;

    /// <summary>Reads the head.</summary>
    /// <param name="name">How messages call the file.</param>
    /// <exception cref="RegisterException">It is no such file, or one that a newer version of the program wrote.</exception>
    public ExchangeReader(Stream from, string name)
    {
        this.name = name;
        lines = new ByteLines(from);
        Step = ReadHead();
    }

    /// <summary>The form of its tables: the number of the last step of the register's form that the program knew which wrote it.</summary>
    public long Step { get; }

    /// <summary>Hands all rows over.</summary>
    /// <exception cref="RegisterException">A line cannot be used; the message names it.</exception>
    public void Read(IRowSink sink)
    {
        while (Take(Next(), sink))
        {
            // The line that ends the file ends the loop.
        }

        if (!NextOrEnd().IsEmpty) throw Bad("something stands behind the end");
        sink.End();
    }

    public void Dispose() => lines.Dispose();

    private long ReadHead()
    {
        try
        {
            using var head = JsonDocument.Parse(NextOrEnd().ToArray());
            var version = head.RootElement.GetProperty(ExchangeForm.Head).GetInt32();
            var step = head.RootElement.GetProperty(ExchangeForm.Step).GetInt64();
            if (version > ExchangeForm.Version || step > StepNames.Last)
                throw Fail(RegisterFailure.NewerSchema, $"it was exported by a newer version of the program (form {version}.{step}, this version knows {ExchangeForm.Version}.{StepNames.Last})");
            return step;
        }
        catch (Exception exception) when (exception is JsonException or KeyNotFoundException or InvalidOperationException or FormatException or ArgumentException or InvalidDataException)
        {
            throw Fail(RegisterFailure.BadImport, "this is no exported register (entente export --format register writes one)", exception);
        }
    }

    /// <summary>Takes a line; false when it is the last.</summary>
    private bool Take(ReadOnlySpan<byte> line, IRowSink sink)
    {
        try
        {
            if (line.StartsWith("{\"table\":"u8)) Begin(JsonElement.Parse(line), sink);
            else if (line.StartsWith("{\"end\":"u8)) return End(JsonElement.Parse(line));
            else TakeRow(line, sink);
            return true;
        }
        catch (Exception exception) when (exception is JsonException or KeyNotFoundException or InvalidOperationException or FormatException)
        {
            throw Bad("the line cannot be read", exception);
        }
        catch (DbException exception)
        {
            throw Bad($"the register does not take it: {exception.Message}", exception);
        }
    }

    private void Begin(JsonElement told, IRowSink sink)
    {
        var columns = new List<StoredColumn>();
        foreach (var column in told.GetProperty(ExchangeForm.Columns).EnumerateObject())
            columns.Add(new StoredColumn(column.Name, ColumnKinds.Of(column.Value.GetString()) ?? throw Bad($"the column {column.Name} is of no known kind")));
        row = new ExchangeRow(told.GetProperty(ExchangeForm.Table).GetString()!, columns);
        sink.Begin(row.Table, columns);
    }

    private void TakeRow(ReadOnlySpan<byte> line, IRowSink sink)
    {
        if (row is null) throw Bad("a row stands outside of a table");
        if (row.Read(line) is { } wrong) throw Bad(wrong);
        if (ExchangeCheck.Of(row) is { } fault) throw Bad(fault);
        sink.Add(row.Values);
        rows++;
    }

    private bool End(JsonElement told)
    {
        var count = told.GetProperty(ExchangeForm.End).GetInt64();
        if (count != rows) throw Bad(string.Create(CultureInfo.InvariantCulture, $"{rows} rows stand before it, and {count} were written"));
        return false;
    }

    private ReadOnlySpan<byte> Next()
    {
        var line = NextOrEnd();
        if (line.IsEmpty) throw Bad("the file is cut off: its last line is missing");
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
            throw Bad("what follows cannot be unpacked", exception);
        }
        catch (IOException exception)
        {
            throw Fail(RegisterFailure.BadImport, $"cannot be read: {exception.Message}", exception);
        }
    }

    private RegisterException Bad(string what, Exception? inner = null) =>
        Fail(RegisterFailure.BadImport, $"line {lines.Number.ToString(CultureInfo.InvariantCulture)}{(row is null ? "" : $", table {row.Table}")}: {what}", inner);

    /// <summary>What names a file gives may hold signs that steer a screen, or ends of lines.</summary>
    private RegisterException Fail(RegisterFailure failure, string what, Exception? inner = null) =>
        new(failure, $"{name}: {string.Concat(what.Select(sign => char.IsControl(sign) ? '\uFFFD' : sign))}", inner);
}
