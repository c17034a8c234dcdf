using System.Globalization;
using System.Net;
using System.Text;
using Entente.World;

namespace Entente.Warc;

/// <summary>
/// Dresses the dispatches of a simulated world as a news site does: menus, markup for machines, teasers of other pages, 10 kB
/// of HTML each. A page is a function of its number, of how many there are, and of the seed.
/// </summary>
public sealed class GeneratedSite(int seed, int pages)
{
    private const int Length = 10_000;

    private const int Sections = 20;

    private readonly Press press = new(World.World.Create(seed, pages));

    /// <summary>So many pages there are: a world has about as many dispatches as it is asked for.</summary>
    public int Count => Math.Min(press.Count, pages);

    /// <summary>Where a page stands.</summary>
    public static string AddressOf(int number) => string.Create(CultureInfo.InvariantCulture, $"https://example.org/news/{number:D6}.html");

    /// <summary>The bytes of a page, in UTF-8.</summary>
    public byte[] Page(int number)
    {
        var dispatch = press.Write(number);
        var page = new StringBuilder(Length + 1000);
        Head(page, dispatch);
        page.Append("<article class=\"article\">");
        foreach (var (paragraph, place) in dispatch.Reading.Text.Split('\n', StringSplitOptions.RemoveEmptyEntries).Select((p, i) => (p, i)))
            page.Append(place == 0 ? $"<h1>{Escaped(paragraph)}</h1>\n" : $"<p>{Escaped(paragraph)}</p>\n");
        page.Append("</article>\n<aside class=\"related\">\n");
        for (var other = number + 1; page.Length < Length - 200; other++) Card(page, other);
        return Encoding.UTF8.GetBytes(page.Append("</aside><footer><p><a href=\"/contact\">Contact</a> <a href=\"/legal\">© Example</a></p></footer></body></html>\n").ToString());
    }

    private static void Head(StringBuilder page, Page dispatch)
    {
        var (title, outlet) = (Escaped(dispatch.Hints.Title ?? ""), Escaped(dispatch.Hints.Outlet ?? ""));
        page.Append(CultureInfo.InvariantCulture, $"""
            <!doctype html><html lang="fr"><head><meta charset="utf-8"><title>{title} | {outlet}</title>
            <meta property="og:title" content="{title}"><meta property="og:site_name" content="{outlet}"><link rel="stylesheet" href="/style.css">

            """);
        if (dispatch.Hints.Published is { } day) page.Append(CultureInfo.InvariantCulture, $"<meta property=\"article:published_time\" content=\"{day.Text}\">\n");
        page.Append("</head><body><nav class=\"menu\"><ul>");
        for (var i = 0; i < Sections; i++) page.Append(CultureInfo.InvariantCulture, $"<li><a class=\"menu-item\" href=\"/section/{i}\">Section {i}</a></li>");
        page.Append("</ul></nav>\n");
    }

    /// <summary>What leads to another page.</summary>
    private static void Card(StringBuilder page, int number) => page.Append(
        CultureInfo.InvariantCulture, $"""<div class="card"><a href="{AddressOf(number)}"><img src="/images/{number}.jpg" alt=""><h3>Page {number}</h3></a><span class="meta">Example</span></div>{"\n"}""");

    private static string Escaped(string text) => WebUtility.HtmlEncode(text);
}
