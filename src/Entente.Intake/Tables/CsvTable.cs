using System.Globalization;
using System.Text;
using CsvHelper;
using CsvHelper.Configuration;
using Entente.Intake.Files;

namespace Entente.Intake.Tables;

/// <summary>Rows of a CSV or TSV file (RFC 4180) whose first row names the columns, whichever sign stands between them.</summary>
internal sealed class CsvTable(IntakeOptions options)
{
    private static readonly Encoding Lenient = Encoding.GetEncoding("utf-8", EncoderFallback.ReplacementFallback, new WesternByteFallback());

    public IEnumerable<ArticleRow> Rows(Stream stream)
    {
        using var text = new StreamReader(stream, Lenient, detectEncodingFromByteOrderMarks: true, bufferSize: -1, leaveOpen: true);
        using var parser = new CsvParser(text, Configuration());
        if (!Read(parser, out var broken)) yield return ArticleRow.Wrong(0, broken ?? IntakeMessages.Empty);
        if (broken is not null || parser.Record is not { } names) yield break;
        var (header, problem) = ArticleHeader.Of(names, options.Columns);
        if (header is null)
        {
            yield return ArticleRow.Wrong(0, problem!);
            yield break;
        }
        for (var start = parser.RawRow + 1; Read(parser, out broken); start = parser.RawRow + 1)
        {
            var cells = parser.Record!;
            yield return ArticleRow.Of(start, header, place => place < cells.Length ? cells[place] : null);
        }
        if (broken is not null) yield return ArticleRow.Wrong(parser.RawRow, broken);
    }

    /// <summary>Whether there is a next row; what cannot be read ends the table, as nothing tells where the next row begins.</summary>
    private bool Read(CsvParser parser, out string? broken)
    {
        broken = null;
        try
        {
            return parser.Read();
        }
        catch (MaxFieldSizeException)
        {
            broken = IntakeMessages.OpenField(options.MaxBytes);
        }
        catch (CsvHelperException e)
        {
            broken = IntakeMessages.CannotRead(e.Message);
        }
        return false;
    }

    private CsvConfiguration Configuration() => new(CultureInfo.InvariantCulture)
    {
        DetectDelimiter = true,
        DetectDelimiterValues = [",", ";", "\t", "|"],
        MaxFieldSize = options.MaxBytes,
        BadDataFound = null,
    };
}
