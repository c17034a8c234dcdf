using System.Text;
using AngleSharp.Dom;
using AngleSharp.Html.Parser;
using Entente.Dates;
using Entente.Intake.Html.Markup;
using Entente.Pages;
using Entente.Reading;
using NodaTime;

namespace Entente.Intake.Html;

/// <summary>Reads web pages: bytes to text in blocks, with the hints of the markup. Safe to share between threads.</summary>
/// <param name="latest">The last day on which a page may have been published.</param>
internal sealed class HtmlReader(LocalDate latest)
{
    /// <summary>Changes whenever the same bytes may give another text.</summary>
    public const string Extractor = "html/2";

    /// <summary>The page; null when its elements are so many or so deep that it cannot have been meant to be read.</summary>
    /// <param name="url">Where the page comes from, where that is known.</param>
    /// <param name="encoding">The encoding that came with it, from HTTP.</param>
    public HtmlPage? Read(ReadOnlySpan<byte> bytes, string? url = null, string? encoding = null)
    {
        var (html, readAs) = HtmlDecoder.Decode(bytes, encoding);
        if (Nesting.IsTooMuch(html)) return null;
        using var document = new HtmlParser().ParseDocument(html);
        var markup = new MarkupReader(document, latest).Read(url);
        var (text, layout) = Text(document, markup);
        return new HtmlPage(text, Hints(markup, layout), readAs);
    }

    private static (string Text, PageLayout Layout) Text(IDocument document, PageMarkup markup)
    {
        var title = markup.Title;
        var text = new StringBuilder();
        var blocks = new List<MarkedBlock>();
        var main = document.Body is { } body ? MainText.Find(BoxBuilder.Build(body), title, markup.Body) : [];
        if (main.Count > 0 && title is not null) Append(text, blocks, MarkedKind.Title, title);
        foreach (var leaf in main)
            if (!IsTitle(leaf, title)) Append(text, blocks, KindOf(leaf), leaf.Words!);
        return (text.ToString(), PageLayout.Of(Extractor, blocks));
    }

    private static void Append(StringBuilder text, List<MarkedBlock> blocks, MarkedKind kind, string words)
    {
        if (text.Length > 0) text.Append("\n\n");
        blocks.Add(new MarkedBlock(kind, text.Length));
        text.Append(words);
    }

    private static bool IsTitle(Box leaf, string? title) => leaf.Kind == BoxKind.Heading && leaf.Words == title;

    private static MarkedKind KindOf(Box leaf) => leaf.Kind switch
    {
        BoxKind.Heading => MarkedKind.Heading,
        BoxKind.ListItem => MarkedKind.ListItem,
        BoxKind.Caption => MarkedKind.Caption,
        _ => MarkedKind.Paragraph,
    };

    private static Hints Hints(PageMarkup markup, PageLayout layout) => new()
    {
        Published = markup.Published is { } day ? Edtf.Day(day) : null,
        Url = markup.Url,
        Outlet = markup.Outlet,
        Language = markup.Language,
        Title = markup.Title,
        Layout = layout,
    };
}
