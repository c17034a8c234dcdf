using System.Text;
using Entente.Outputs.Documents;
using static Entente.Outputs.Documents.HtmlPage;

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

    public static string Write(MeetingDocument document, OutputLanguage language)
    {
        var body = new StringBuilder($"<h1>{Encode(document.Title)}</h1>\n<p class=\"about\">{Encode(string.Join(" · ", document.About))}</p>\n");
        if (document.Sections.IsEmpty) body.Append($"<p>{Encode(document.Empty)}</p>\n");
        foreach (var section in document.Sections)
        {
            body.Append($"<section id=\"{section.Code}\">\n<h2>{Encode(section.Title)}</h2>\n<ul>\n");
            foreach (var line in section.Lines) Append(body, line);
            body.Append("</ul>\n</section>\n");
        }

        return HtmlPage.Write(language, document.Title, Style + "\n", body.ToString());
    }

    private static void Append(StringBuilder page, MeetingLine line)
    {
        page.Append($"<li><strong>{Encode(line.Lead)}</strong> — {Encode(line.Text)}");
        if (line.Quote is not null || line.Source.Length > 0) page.Append($"<span class=\"told\">{Quote(line)}{Source(line)}</span>");
        page.Append("</li>\n");
    }

    /// <summary>Quotes are in the language of the dispatches.</summary>
    private static string Quote(MeetingLine line) => line.Quote is null ? "" : $"« <q lang=\"fr\">{Encode(line.Quote)}</q>{(line.QuoteIsCut ? " …" : "")} » ";

    private static string Source(MeetingLine line) =>
        !line.Sources.IsDefaultOrEmpty && WebAddress(line.Sources[0].Url) is { } address ? $"<a href=\"{Encode(address)}\">{Encode(line.Source)}</a>" : Encode(line.Source);
}
