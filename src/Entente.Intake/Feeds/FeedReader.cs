using System.Text;
using Entente.Intake.Html;
using Entente.Intake.Web;

namespace Entente.Intake.Feeds;

/// <summary>Reads feeds of every form, known by their content; what a server calls them does not matter.</summary>
internal static class FeedReader
{
    /// <summary>Of a longer feed the rest is not looked at: feeds name what is new first.</summary>
    public const int MostItems = 5000;

    private static readonly string[] Openers = ["<rss", "<feed", "<urlset", "<sitemapindex", "<rdf:RDF"];

    /// <param name="address">Where it was fetched: what addresses in it are relative to.</param>
    /// <param name="limit">The most bytes when it is unpacked.</param>
    /// <exception cref="FeedException">It cannot be read.</exception>
    public static FeedDocument Read(ReadOnlyMemory<byte> body, string? charset, Uri address, long limit)
    {
        var bytes = body.Span is [0x1F, 0x8B, ..] ? Unpacked(body, limit) : body.Span;
        if (FirstSign(bytes) == '{') return JsonFeedItems.Read(bytes, address);
        if (!IsFeed(bytes) && HtmlSniffer.IsHtml(bytes, "")) throw new FeedException(FeedMessages.IsWebPage);
        if (FirstSign(bytes) != '<') throw new FeedException(FeedMessages.NoFeed);
        var root = FeedXml.Root(bytes, charset);
        return root.Name.LocalName switch
        {
            "rss" or "feed" => SyndicationItems.Read(root, address),
            "RDF" => RdfItems.Read(root, address),
            "urlset" => SitemapItems.Read(root, address),
            "sitemapindex" => SitemapItems.ReadIndex(root, address),
            _ => throw new FeedException(FeedMessages.NoFeed),
        };
    }

    /// <summary>Whether a page is a feed in XML, by the element that it opens with.</summary>
    public static bool IsFeed(ReadOnlySpan<byte> bytes)
    {
        if (FirstSign(bytes) != '<') return false;
        // Without its NULs UTF-16 reads as ASCII, as far as elements go.
        var head = Encoding.Latin1.GetString(bytes[..Math.Min(bytes.Length, 2048)]).Replace("\0", "");
        var opened = Openers.Select(opener => head.IndexOf(opener, StringComparison.Ordinal)).Where(at => at >= 0).DefaultIfEmpty(-1).Min();
        return opened >= 0 && !head.AsSpan(0, opened).Contains("<html", StringComparison.OrdinalIgnoreCase) && !head.AsSpan(0, opened).Contains("<!doctype html", StringComparison.OrdinalIgnoreCase);
    }

    /// <summary>An address in a feed; null where there is none that could be fetched.</summary>
    public static Uri? Address(string? text, Uri feed) =>
        !string.IsNullOrWhiteSpace(text) && Uri.TryCreate(feed, text.Trim(), out var address) && WebFetcher.Fault(address) is null ? WebFetcher.WithoutFragment(address) : null;

    /// <summary>Words on one line; null where there are none.</summary>
    public static string? Words(string? text)
    {
        var words = string.Join(' ', (text ?? "").Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries));
        return words.Length == 0 ? null : words;
    }

    /// <summary>The language of a tag such as <c>fr-FR</c>.</summary>
    public static string? Language(string? tag) =>
        tag?.Trim().Split('-', '_')[0].ToLowerInvariant() is { Length: 2 } code && code.All(char.IsAsciiLetter) ? code : null;

    private static ReadOnlySpan<byte> Unpacked(ReadOnlyMemory<byte> body, long limit)
    {
        try
        {
            return BodyPacking.Gzip(body.ToArray(), limit);
        }
        catch (Exception e) when (e is InvalidDataException or TooLargeException)
        {
            throw new FeedException(e is TooLargeException ? e.Message : WebMessages.BadPacking);
        }
    }

    private static char FirstSign(ReadOnlySpan<byte> bytes)
    {
        foreach (var sign in bytes)
            if (sign is not (0xEF or 0xBB or 0xBF or 0xFE or 0xFF or 0) && !char.IsWhiteSpace((char)sign)) return (char)sign;
        return '\0';
    }
}
