using Entente.Outputs.Documents;

namespace Entente.Outputs.Review;

/// <summary>Writes a review as one page of HTML that needs nothing else: to send, to keep and to print.</summary>
internal static class ReviewPage
{
    private static readonly string[] Styles = ["page.css", "review.css"];

    public static string Write(ReviewDocument document)
    {
        var style = $"{string.Concat(Styles.Select(Read))}@page {{ @top-left {{ content: {CssText(document.Title)}; }} }}\n";
        var subtitle = document.Subtitle.Length > 0 ? $"<p class=\"sub\">{HtmlPage.Encode(document.Subtitle)}</p>\n" : "";
        var text = ReviewHtml.Write(document, note => HtmlPage.WebAddress(note.Url));
        return HtmlPage.Write(document.Language, document.Title, style, $"<main>\n<header><h1>{HtmlPage.Encode(document.Title)}</h1>\n{subtitle}</header>\n{text}</main>\n");
    }

    /// <summary>A text as a string of CSS: nothing in it ends the string, or the style.</summary>
    private static string CssText(string text) => $"\"{string.Concat(text.Select(c => c is '"' or '\\' or '<' or '>' or '&' || char.IsControl(c) ? $"\\{(int)c:x} " : $"{c}"))}\"";

    private static string Read(string name)
    {
        using var stream = typeof(ReviewPage).Assembly.GetManifestResourceStream($"review/{name}")!;
        using var reader = new StreamReader(stream);
        return reader.ReadToEnd();
    }
}
