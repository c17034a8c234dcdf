using AngleSharp.Dom;
using Entente.Intake.Html.Dates;
using NodaTime;

namespace Entente.Intake.Html.Markup;

/// <summary>Reads what a page's head, structured data and the elements around its title say of it.</summary>
internal sealed class MarkupReader(IDocument page, LocalDate latest)
{
    /// <summary>A shorter heading is a section's name.</summary>
    private const int ShortestTitle = 12;

    /// <summary>What stands further from the title than as many others says nothing of its page.</summary>
    private const int MostDated = 200;

    /// <summary>Among so many headings, the first, the page's own is looked for.</summary>
    private const int MostHeadings = 40;

    private readonly MetaTags metas = new();
    private readonly List<(IElement Element, int Place)> times = [];
    private readonly List<(IElement Element, int Place)> dated = [];
    private readonly List<(IElement Element, int Place)> headings = [];
    private int headingPlace;
    private int place;
    private string? canonical;

    public PageMarkup Read(string? url)
    {
        foreach (var element in page.All) Note(element);
        var data = LinkedData.Read(page);
        var address = url ?? canonical ?? metas["og:url"];
        var stated = Clean(data.Headline) ?? Clean(metas["og:title"]) ?? Clean(page.Title);
        var heading = Heading(stated);
        return new PageMarkup
        {
            Title = Title(stated, Clean(heading?.TextContent)),
            Outlet = Clean(metas["og:site_name"]) ?? Clean(data.Publisher) ?? Clean(metas["dc.publisher"]),
            Language = LanguageOf(page.DocumentElement.GetAttribute("lang")) ?? LanguageOf(data.Language)
                ?? LanguageOf(metas["og:locale"]) ?? LanguageOf(metas["content-language"]) ?? LanguageOf(metas["dc.language"]),
            Url = address,
            Body = data.Body,
            Published = new DateFinder(page, latest, address)
            {
                Data = data, Metas = metas, Times = Nearest(times), Dated = Nearest(dated), Title = heading,
            }.Find(),
        };
    }

    /// <summary>The page's heading where it is what the head says, less the site's name that heads add.</summary>
    private static string? Title(string? stated, string? shown) =>
        stated is null || (shown is { Length: >= ShortestTitle } && stated.Contains(shown, StringComparison.OrdinalIgnoreCase)) ? shown : stated;

    private void Note(IElement element)
    {
        place++;
        switch (element.LocalName)
        {
            case "meta":
                metas.Add(element);
                break;
            case "link" when element.GetAttribute("rel") is "canonical":
                canonical ??= element.GetAttribute("href");
                break;
            case "h1" or "h2":
                if (headings.Count < MostHeadings) headings.Add((element, place));
                break;
            case "time":
                times.Add((element, place));
                break;
            default:
                if (DateFinder.IsDated(element)) dated.Add((element, place));
                break;
        }
    }

    /// <summary>The heading that says what the head states; else the first of the highest level, which may be the site's name.</summary>
    private IElement? Heading(string? stated)
    {
        var own = headings.Find(heading => stated is not null && Clean(heading.Element.TextContent) is { Length: >= ShortestTitle } shown && stated.Contains(shown, StringComparison.OrdinalIgnoreCase));
        if (own.Element is null) own = headings.Find(heading => heading.Element.LocalName == "h1");
        headingPlace = own.Place;
        return own.Element;
    }

    /// <summary>In the order of their distance from the page's title; above it counts double.</summary>
    private List<IElement> Nearest(List<(IElement Element, int Place)> elements)
    {
        if (headingPlace > 0) elements.Sort((left, right) => Distance(left.Place).CompareTo(Distance(right.Place)));
        return [.. elements.Take(MostDated).Select(element => element.Element)];
    }

    private int Distance(int at) => at > headingPlace ? at - headingPlace : 2 * (headingPlace - at);

    /// <summary>The language of a tag such as <c>fr-FR</c>.</summary>
    private static string? LanguageOf(string? tag)
    {
        if (tag is null) return null;
        var end = tag.AsSpan().Trim().IndexOfAny('-', '_', ',');
        var code = (end < 0 ? tag.Trim() : tag.Trim()[..end]).ToLowerInvariant();
        return code.Length == 2 && code.All(char.IsAsciiLetter) ? code : null;
    }

    private static string? Clean(string? text)
    {
        if (text is null) return null;
        var words = string.Join(' ', text.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries));
        return words.Length == 0 ? null : words;
    }
}
