using System.Text;

namespace Entente.Outputs.Review;

/// <summary>Writes a review as one page of HTML that needs nothing else: to send, to keep and to print.</summary>
internal static class ReviewPage
{
    private static readonly string[] Styles = ["page.css", "review.css"];

    public static string Write(ReviewDocument document)
    {
        var title = ReviewHtml.Encode(document.Title);
        var html = new StringBuilder();
        html.Append($"<!DOCTYPE html>\n<html lang=\"{(document.Language == OutputLanguage.French ? "fr" : "en")}\">\n<head>\n<meta charset=\"utf-8\">\n");
        html.Append($"<meta name=\"viewport\" content=\"width=device-width, initial-scale=1\">\n<title>{title}</title>\n<style>\n");
        foreach (var style in Styles) html.Append(Read(style));
        html.Append($"@page {{ @top-left {{ content: {CssText(document.Title)}; }} }}\n</style>\n</head>\n<body>\n<main>\n<header><h1>{title}</h1>\n");
        if (document.Subtitle.Length > 0) html.Append($"<p class=\"sub\">{ReviewHtml.Encode(document.Subtitle)}</p>\n");
        html.Append("</header>\n").Append(ReviewHtml.Write(document, WebAddress)).Append("</main>\n</body>\n</html>\n");
        return html.ToString();
    }

    /// <summary>Where the dispatch stands on the web, as far as that is known: no other address is followed.</summary>
    private static string? WebAddress(ReviewNote note) => Uri.TryCreate(note.Url, UriKind.Absolute, out var address) && address.Scheme is "https" or "http" ? note.Url : null;

    /// <summary>A text as a string of CSS: nothing in it ends the string, or the style.</summary>
    private static string CssText(string text) => $"\"{string.Concat(text.Select(c => c is '"' or '\\' or '<' or '>' or '&' || char.IsControl(c) ? $"\\{(int)c:x} " : $"{c}"))}\"";

    private static string Read(string name)
    {
        using var stream = typeof(ReviewPage).Assembly.GetManifestResourceStream($"review/{name}")!;
        using var reader = new StreamReader(stream);
        return reader.ReadToEnd();
    }
}
