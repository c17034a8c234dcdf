using Entente.Dates;
using Entente.Intake.Html;

namespace Entente.Intake.Files;

/// <summary>Every message of the intake of files, in one place; each is a clause that follows a path and a colon.</summary>
public static class IntakeMessages
{
    public const string NotFound = "no such file or folder";
    public const string NoAccess = "cannot be opened: permission denied";
    public const string NoMatch = "matches no page (*.txt, *.html, documents, tables and archives)";
    public const string NoPageInside = "holds no page (*.txt, *.html, documents, tables and archives)";
    public const string NoMainText = "is a web page without a text to read";
    public const string NoTextInside = "holds no text (a picture of a page must be read by a program for that first)";
    public const string Changed = "was written to while it was read; take it again when it is finished";
    public const string LeadsOut = "bears a name that leads out of its archive";
    public const string ZipNeedsFile = "a ZIP archive cannot be read from a pipe; give it as a file";
    public const string ParquetNeedsFile = "a Parquet table cannot be read from a pipe or a packed file; give it as a file";
    public const string NoParquet = "is called a Parquet table and is none";
    public const string BrokenParquet = "is a Parquet table that breaks off, or whose footer is wrong";
    public const string BrokenXml = "holds XML that is broken, or that declares a document type, which no such document has";
    public const string RowWithoutText = "a row without a text";
    public const string RowNotObject = "is not a JSON object";
    public const string RowNotText = "holds a text with half of a surrogate pair, which no register keeps";
    public const string Empty = "is empty";
    public const string Binary = "is not text: it holds a NUL byte (UTF-16 needs a byte-order mark)";
    public const string ReadAsWindows1252 = "is not valid UTF-8; read as Windows-1252";
    public static readonly string TooMuchMarkup = $"is a web page of more than {Nesting.MostElements} elements, or nested deeper than {Nesting.Deepest}";
    public const string Mended = "is declared to be UTF-8 and is not throughout; the rest was read as Windows-1252";
    public const string LongName = "has a name that is longer than 2,000 bytes";
    public const string NoHints = "; the page is read without hints";

    public static string Holds(string fault) => $"holds {fault}, which no register keeps";

    public static string CannotRead(string why) => $"cannot be read: {PrintedLine.First(why)}";

    public static string TooLarge(long limit) => $"is larger than the limit of {Size(limit)}";

    public static string TooManyEntries(int limit) => $"has more than {limit} entries";

    public static string NotUtf8(long offset) => $"is neither valid UTF-8 nor plausible Windows-1252: bad byte at offset {offset}";

    public static string NotUtf16(long offset) => $"is not valid UTF-16: bad code unit at byte offset {offset}";

    public static string HintsNotJson(long line, long column) => $"is not valid JSON at line {line}, column {column}{NoHints}";

    public static string HintsNotObject() => $"is not a JSON object{NoHints}";

    public static string HintNotText(string key) => $"\"{key}\" is not a text{NoHints}";

    public static string HintNotDate(string value) =>
        $"\"published\" is no EDTF date of the years {Reckoning.FirstYear} to {Reckoning.LastYear}: \"{Short(value)}\" (2024-11-05, 2024-11 and 2024 are){NoHints}";

    public static string NoTextColumn(IReadOnlyList<string> names) =>
        $"has no column of texts among {Listed(names)}; name it with --columns text=NAME";

    public static string NoSuchColumn(string name, IReadOnlyList<string> names) => $"has no column \"{name}\"; there are {Listed(names)}";

    public static string RowNotJson(long column) => $"is not valid JSON at column {column}";

    public static string RowWithoutDay(string day) => $"\"{Short(day)}\" is no date that can be read; the page is read without";

    public static string OpenField(long limit) => $"holds a field larger than the limit of {Size(limit)} (a quotation mark that is never closed?); what follows is not read";

    public static string GroupTooLarge(long rows, long limit) =>
        $"the group of {rows} rows that begins here holds more than {Size(limit)} in one column; write the table with smaller groups";

    public static string GroupBroken(long rows, string why) => $"the group of {rows} rows that begins here cannot be read: {PrintedLine.First(why)}";

    /// <summary>As many names as a line can hold.</summary>
    private static string Listed(IReadOnlyList<string> names) =>
        string.Join(", ", names.Take(12).Select(name => $"\"{Short(name)}\"")) + (names.Count > 12 ? ", …" : "");

    private static string Short(string text) => PrintedLine.Of(text.Length <= 40 ? text : text[..40] + "…");

    private static string Size(long bytes) =>
        bytes % (1024 * 1024) == 0 ? $"{bytes / (1024 * 1024)} MB" : $"{bytes} bytes";
}
