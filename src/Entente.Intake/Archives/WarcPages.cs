using Entente.Intake.Files;
using NodaTime;
using NodaTime.Text;

namespace Entente.Intake.Archives;

/// <summary>The pages of a web archive: what servers answered, and what was stored as a page or as its text. A page is called by its address.</summary>
internal sealed class WarcPages(IntakeOptions options)
{
    private const string NoAddress = "a record without an address";

    /// <summary>What records say of a crawl and not of a page.</summary>
    private static readonly string[] Told = ["response", "resource", "conversion"];

    public IEnumerable<Entry> Read(Stream stream, string shown)
    {
        foreach (var record in new WarcReader(stream, options.MaxBytes).Records(IsPage))
            if (record.Problem is { } problem) yield return Entry.Refused($"{shown}!{record.Field("WARC-Target-URI") ?? record.Offset.ToString()}", problem);
            else if (record.Content is { } content) yield return Page(record, content, shown);
    }

    private static bool IsPage(IReadOnlyDictionary<string, string> fields) =>
        fields.GetValueOrDefault("WARC-Type") is { } type && Told.Contains(type, StringComparer.OrdinalIgnoreCase)
        && fields.GetValueOrDefault("WARC-Target-URI")?.Trim('<', '>').StartsWith("http", StringComparison.OrdinalIgnoreCase) == true;

    private Entry Page(WarcRecord record, ReadOnlyMemory<byte> content, string shown)
    {
        var address = PrintedLine.Of(record.Field("WARC-Target-URI")?.Trim('<', '>') ?? NoAddress);
        var place = $"{shown}!{address}";
        var (type, charset, body) = (record.Field("Content-Type"), (string?)null, content);
        if (content.Span.StartsWith("HTTP/"u8))
        {
            if (HttpResponse.Parse(content, options.MaxBytes) is not { } response) return Entry.Refused(place, "is no answer of a server: its header does not end", address);
            if (response.Status != 200) return Entry.PassedOver(place, $"the server answered {response.Status}", address);
            (type, charset, body) = (response.MediaType, response.Charset, response.Body);
        }
        if (!IsText(type)) return Entry.PassedOver(place, $"is {type}, no page", address);
        if (body.IsEmpty) return Entry.Refused(place, IntakeMessages.Empty, address);
        return Entry.Of(new RawPage(address, place, body) { Url = address, Encoding = charset, Fetched = Day(record.Field("WARC-Date")) });
    }

    private static bool IsText(string? type) =>
        type is null || type.StartsWith("text/html", StringComparison.OrdinalIgnoreCase) || type.StartsWith("text/plain", StringComparison.OrdinalIgnoreCase)
        || type.StartsWith("application/xhtml", StringComparison.OrdinalIgnoreCase);

    /// <summary>The day on which a page was fetched, as it was furthest east.</summary>
    private static LocalDate? Day(string? moment) =>
        moment is not null && OffsetDateTimePattern.ExtendedIso.Parse(moment) is { Success: true } parsed
            ? parsed.Value.WithOffset(Offset.FromHours(14)).Date
            : null;
}
