using System.Buffers;
using System.Globalization;
using System.Text;
using CsvHelper;
using CsvHelper.Configuration;

namespace Entente.Outputs.Tables;

/// <summary>
/// Writes a table as CSV by RFC 4180: commas, CRLF, fields in quotation marks where they hold any of these; UTF-8 without a mark.
/// Values stand as they are: no sign is put before one that a spreadsheet would take for a formula.
/// </summary>
internal sealed class CsvTableWriter : ITableWriter
{
    private const int BufferSize = 1 << 16;

    private static readonly SearchValues<char> Special = SearchValues.Create(",\"\r\n");

    private readonly CsvWriter csv;
    private readonly CellType[] types;

    public CsvTableWriter(Table table, Stream to)
    {
        types = [.. table.Columns.Select(column => column.Type)];
        var text = new StreamWriter(to, new UTF8Encoding(encoderShouldEmitUTF8Identifier: false), BufferSize, leaveOpen: true);
        csv = new CsvWriter(text, new CsvConfiguration(CultureInfo.InvariantCulture) { NewLine = "\r\n", BufferSize = BufferSize, ShouldQuote = NeedsQuotes });
        foreach (var column in table.Columns) csv.WriteField(column.Name);
        csv.NextRecord();
    }

    public void Write(ReadOnlySpan<Cell> row)
    {
        for (var i = 0; i < row.Length; i++) csv.WriteField(row[i].Written(types[i]));
        csv.NextRecord();
    }

    public void End() => csv.Flush();

    /// <summary>The library itself passes over a line feed that is not the end of its lines.</summary>
    private static bool NeedsQuotes(ShouldQuoteArgs args) => args.Field is { Length: > 0 } field && (field[0] == ' ' || field[^1] == ' ' || field.AsSpan().ContainsAny(Special));

    public void Dispose() => csv.Dispose();
}
