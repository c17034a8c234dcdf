using System.Text;
using Entente.Dates;
using Entente.Intake.Archives;
using Entente.Intake.Files;
using Entente.Intake.Html;
using Entente.Reading;

namespace Entente.Intake.Tables;

/// <summary>The pages of a table of articles, one of each row; a row that cannot be taken costs that row alone.</summary>
internal sealed class TablePages(IntakeOptions options)
{
    private static readonly string[] Endings = [".csv", ".tsv", ".ndjson", ".jsonl", ".parquet"];

    /// <summary>Whether a file is called as tables are.</summary>
    public static bool IsTable(string path) => Endings.Contains(Path.GetExtension(path), StringComparer.OrdinalIgnoreCase);

    /// <summary>The pages of a table; null when the file is none.</summary>
    /// <param name="head">Its first bytes.</param>
    public IEnumerable<Entry>? Open(ReadOnlySpan<byte> head, Stream stream, FoundFile file)
    {
        if (head.StartsWith("PAR1"u8))
            return stream.CanSeek ? Pages(new ParquetTable(options).Rows(stream), file) : [Entry.Refused(file.Shown, IntakeMessages.ParquetNeedsFile)];
        return Path.GetExtension(file.Name).ToLowerInvariant() switch
        {
            ".csv" or ".tsv" => Pages(new CsvTable(options).Rows(stream), file),
            ".ndjson" or ".jsonl" => Pages(new JsonLinesTable(options).Rows(stream), file),
            ".parquet" => [Entry.Refused(file.Shown, IntakeMessages.NoParquet)],
            _ => null,
        };
    }

    private IEnumerable<Entry> Pages(IEnumerable<ArticleRow> rows, FoundFile file)
    {
        foreach (var row in rows)
        {
            var shown = row.Place == 0 ? file.Shown : $"{file.Shown}:{row.Place}";
            yield return row.Problem is { } problem ? Entry.Refused(shown, problem) : Page(row, file, shown);
        }
    }

    private Entry Page(ArticleRow row, FoundFile file, string shown)
    {
        if (row[ArticleColumn.Text] is not { } text) return Entry.PassedOver(shown, IntakeMessages.RowWithoutText, Name(row, file));
        var bytes = Encoding.UTF8.GetBytes(text);
        if (!HtmlSniffer.IsHtml(bytes, "")) bytes = Encoding.UTF8.GetBytes(WithTitle(row[ArticleColumn.Title], text));
        if (bytes.Length > options.MaxBytes) return Entry.Refused(shown, IntakeMessages.TooLarge(options.MaxBytes), Name(row, file));
        var (hints, problem) = Hints(row);
        return Entry.Of(new RawPage(Name(row, file), shown, bytes)
        {
            IsBare = true,
            Beside = hints,
            BesideWarning = problem is null ? null : new Warning(shown, problem),
            Url = row[ArticleColumn.Url],
        });
    }

    /// <summary>Tables keep the title by itself; a dispatch begins with it, and it is read for facts.</summary>
    private static string WithTitle(string? title, string text) =>
        title is null || text.StartsWith(title, StringComparison.OrdinalIgnoreCase) ? text : $"{title}\n\n{text}";

    /// <summary>A page has one name from whatever folder its table is given; rows of two tables may bear one number.</summary>
    private static string Name(ArticleRow row, FoundFile file) =>
        PrintedLine.Of(row[ArticleColumn.Url] ?? (row[ArticleColumn.Name] is { } name ? $"{file.Name}#{name}" : $"{file.Name}:{row.Place}"));

    private static (Hints, string?) Hints(ArticleRow row)
    {
        var hints = new Hints
        {
            Url = row[ArticleColumn.Url], Outlet = row[ArticleColumn.Outlet], Language = row[ArticleColumn.Language], Title = row[ArticleColumn.Title],
        };
        if (row[ArticleColumn.Published] is not { } day) return (hints, null);
        return Published(day) is { } published ? (hints with { Published = published }, null) : (hints, IntakeMessages.RowWithoutDay(day));
    }

    private static Edtf? Published(string day) =>
        Edtf.TryParse(day, out var stated) ? (Reckoning.Holds(stated) ? stated : null) : DateText.Find(day, stated: true) is { } found ? Edtf.Day(found) : null;
}
