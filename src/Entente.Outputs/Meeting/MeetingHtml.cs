using System.Net;
using System.Text;

namespace Entente.Outputs.Meeting;

/// <summary>Writes the document as a page of its own, without a script, that prints on two sheets of A4.</summary>
internal static class MeetingHtml
{
    private const string Style =
        """
        @page { size: A4; margin: 13mm 14mm; }
        :root { color-scheme: light; }
        body { font: 9pt/1.32 "Noto Sans", "Helvetica Neue", Arial, sans-serif; color: #1a1a1a; background: #fff; max-width: 182mm; margin: 0 auto; padding: 6mm 0; }
        h1 { font-size: 14pt; line-height: 1.2; margin: 0 0 1mm; }
        .about { color: #555; margin: 0 0 2mm; }
        h2 { font-size: 10pt; margin: 2.2mm 0 .6mm; padding-bottom: .3mm; border-bottom: .3mm solid #1f4e5f; color: #1f4e5f; break-after: avoid; }
        ul { list-style: none; margin: 0; padding: 0; }
        li { margin: 0 0 .7mm; break-inside: avoid; overflow-wrap: anywhere; }
        .told { display: block; font-size: 8pt; color: #555; }
        q { quotes: none; font-style: italic; }
        a { color: inherit; }
        @media print { body { padding: 0; } a { text-decoration: none; } }
        """;

    /// <param name="language">Its ISO 639-1 code.</param>
    public static string Write(MeetingDocument document, string language)
    {
        var page = new StringBuilder($"<!DOCTYPE html>\n<html lang=\"{language}\">\n<head>\n<meta charset=\"utf-8\">\n<meta name=\"viewport\" content=\"width=device-width, initial-scale=1\">\n");
        page.Append($"<title>{Of(document.Title)}</title>\n<style>\n{Style}\n</style>\n</head>\n<body>\n<h1>{Of(document.Title)}</h1>\n");
        page.Append($"<p class=\"about\">{Of(string.Join(" · ", document.About))}</p>\n");
        if (document.Sections.IsEmpty) page.Append($"<p>{Of(document.Empty)}</p>\n");
        foreach (var section in document.Sections)
        {
            page.Append($"<section id=\"{section.Code}\">\n<h2>{Of(section.Title)}</h2>\n<ul>\n");
            foreach (var line in section.Lines) Append(page, line);
            page.Append("</ul>\n</section>\n");
        }

        return page.Append("</body>\n</html>\n").ToString();
    }

    private static void Append(StringBuilder page, MeetingLine line)
    {
        page.Append($"<li><strong>{Of(line.Lead)}</strong> — {Of(line.Text)}");
        if (line.Quote is not null || line.Source.Length > 0) page.Append($"<span class=\"told\">{Quote(line)}{Source(line)}</span>");
        page.Append("</li>\n");
    }

    /// <summary>Quotes are in the language of the dispatches.</summary>
    private static string Quote(MeetingLine line) => line.Quote is null ? "" : $"« <q lang=\"fr\">{Of(line.Quote)}</q>{(line.QuoteIsCut ? " …" : "")} » ";

    private static string Source(MeetingLine line)
    {
        var address = line.Sources.IsDefaultOrEmpty ? null : line.Sources[0].Url;
        var isWeb = Uri.TryCreate(address, UriKind.Absolute, out var url) && (url.Scheme == Uri.UriSchemeHttps || url.Scheme == Uri.UriSchemeHttp);
        return isWeb ? $"<a href=\"{Of(address!)}\">{Of(line.Source)}</a>" : Of(line.Source);
    }

    private static string Of(string text) => WebUtility.HtmlEncode(text);
}
