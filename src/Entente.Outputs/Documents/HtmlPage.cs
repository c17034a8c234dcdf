using System.Text;
using System.Text.Encodings.Web;
using System.Text.Unicode;

namespace Entente.Outputs.Documents;

/// <summary>A page of HTML that needs nothing else: to send, to keep and to print. All words are encoded: those of dispatches may have been written by anybody.</summary>
internal static class HtmlPage
{
    private static readonly HtmlEncoder Encoder = HtmlEncoder.Create(UnicodeRanges.All);

    /// <param name="style">In CSS.</param>
    /// <param name="body">In HTML.</param>
    public static string Write(OutputLanguage language, string title, string style, string body) =>
        new StringBuilder($"<!DOCTYPE html>\n<html lang=\"{language.Code()}\">\n<head>\n<meta charset=\"utf-8\">\n<meta name=\"viewport\" content=\"width=device-width, initial-scale=1\">\n")
            .Append($"<title>{Encode(title)}</title>\n<style>\n{style}</style>\n</head>\n<body>\n{body}</body>\n</html>\n").ToString();

    /// <summary>Words as they stand in HTML.</summary>
    public static string Encode(string words) => Encoder.Encode(words).Replace("&#xA0;", "\u00a0", StringComparison.Ordinal).Replace("&#x202F;", "\u202f", StringComparison.Ordinal);

    /// <summary>Where something stands on the web, as far as that is known; null for other addresses: none of them is followed.</summary>
    public static string? WebAddress(string? url) => Uri.TryCreate(url, UriKind.Absolute, out var address) && address.Scheme is "https" or "http" ? url : null;
}
