using System.Text;
using AngleSharp.Dom;
using Entente.Dates;
using Entente.Intake.Html.Markup;
using NodaTime;

namespace Entente.Intake.Html.Dates;

/// <summary>
/// The day on which a page was first published: the first of its statements, from the surest to the least sure, that is
/// a day of the web's time and not in the future.
/// </summary>
internal sealed class DateFinder(IDocument page, LocalDate latest, string? url)
{
    /// <summary>No page is older.</summary>
    private static readonly LocalDate Earliest = new(1991, 8, 6);

    /// <summary>A longer text is not there to state a date.</summary>
    private const int LongestStatement = 120;

    public required LinkedData Data { get; init; }

    public required MetaTags Metas { get; init; }

    public required IReadOnlyList<IElement> Times { get; init; }

    public required IReadOnlyList<IElement> Dated { get; init; }

    /// <summary>The heading that is the page's title, where there is one.</summary>
    public IElement? Title { get; init; }

    private bool MonthFirst =>
        page.DocumentElement.GetAttribute("lang") is var lang && (lang is "en-US" or "en_US" || (lang is "en" or null && Metas["og:locale"] is "en_US"));

    public LocalDate? Find() => Candidates().FirstOrDefault(date => date is not null);

    /// <summary>Whether an element's class, identifier or property names it as a date.</summary>
    public static bool IsDated(IElement element) =>
        Names(element.ClassName) || Names(element.Id) || element.GetAttribute("itemprop") is { } property && Names(property);

    private IEnumerable<LocalDate?> Candidates()
    {
        foreach (var published in Metas.PublishedTimes) yield return Stated(published);
        yield return Stated(Data.Published);
        foreach (var element in Dated)
            if (element.GetAttribute("itemprop") is "datePublished" or "dateCreated") yield return Of(element);
        foreach (var time in Times)
            if (IsPublication(time)) yield return Of(time);
        yield return InUrl(url);
        foreach (var element in Dated)
            if (element.LocalName is "abbr" || IsPublication(element)) yield return Of(element);
        foreach (var time in Times.Where(IsOwn)) yield return Of(time);
        foreach (var element in Dated.Where(IsOwn)) yield return Of(element);
        foreach (var element in Times.Concat(Dated)) yield return Of(element);
        yield return NearestTitle();
        yield return Stated(Data.Modified);
        foreach (var changed in Metas.ChangedTimes) yield return Stated(changed);
    }

    private LocalDate? Of(IElement element)
    {
        foreach (var attribute in (ReadOnlySpan<string>)["datetime", "content", "title", "data-date", "data-datetime"])
            if (element.GetAttribute(attribute) is { Length: > 0 } value && Stated(value) is { } date) return date;
        return ShortText(element) is { } text ? Stated(text) : null;
    }

    /// <summary>What an element says, where that is short; no more of it is read.</summary>
    private static string? ShortText(IElement element)
    {
        var text = new StringBuilder();
        foreach (var node in element.Descendants<IText>())
        {
            text.Append(node.Data.AsSpan().Trim()).Append(' ');
            if (text.Length > LongestStatement) return null;
        }
        return text.ToString();
    }

    private LocalDate? Stated(string? text) => text is null ? null : Within(DateText.Find(text, MonthFirst, stated: true));

    private LocalDate? Within(LocalDate? date) => date is { } day && day >= Earliest && day <= latest ? day : null;

    /// <summary><c>/2019/10/19/</c>, <c>/2019-10-19-</c>, <c>/20191019/</c>.</summary>
    private LocalDate? InUrl(string? address)
    {
        if (address is null) return null;
        var path = address.AsSpan();
        var scheme = path.IndexOf("://");
        if (scheme >= 0) path = path[(scheme + 3)..];
        var slash = path.IndexOf('/');
        return slash < 0 ? null : Within(DateText.Find(path[slash..]));
    }

    private static bool IsPublication(IElement element) =>
        element.HasAttribute("pubdate") || NamesPublication(element.ClassName) || NamesPublication(element.Id)
        || element.GetAttribute("itemprop") is "datePublished";

    /// <summary>Whether an element may state the page's own publication: not its last change, nor the date of a comment or of another story.</summary>
    private static bool IsOwn(IElement element)
    {
        if (NamesChange(element.ClassName) || NamesChange(element.Id) || NamesChange(element.GetAttribute("itemprop"))) return false;
        for (var outer = element.ParentElement; outer is not null; outer = outer.ParentElement)
            if (outer.LocalName is "aside" or "footer" || MarkupRoles.Of(outer.ClassName) >= MarkupRole.Other || MarkupRoles.Of(outer.Id) >= MarkupRole.Other) return outer.LocalName == "body";
        return true;
    }

    private static bool NamesChange(string? names) =>
        names is not null && (names.Contains("modif", StringComparison.OrdinalIgnoreCase) || names.Contains("updated", StringComparison.OrdinalIgnoreCase));

    private static bool NamesPublication(string? names) =>
        names is not null && (names.Contains("publi", StringComparison.OrdinalIgnoreCase) || names.Contains("posted", StringComparison.OrdinalIgnoreCase)
            || names.Contains("entry-date", StringComparison.OrdinalIgnoreCase) || names.Contains("post-date", StringComparison.OrdinalIgnoreCase));

    private static bool Names(string? names) =>
        names is not null && names.Length < 120
        && (names.Contains("date", StringComparison.OrdinalIgnoreCase) || names.Contains("time", StringComparison.OrdinalIgnoreCase)
            || names.Contains("publi", StringComparison.OrdinalIgnoreCase) || names.Contains("posted", StringComparison.OrdinalIgnoreCase)
            || names.Contains("byline", StringComparison.OrdinalIgnoreCase) || names.Contains("meta", StringComparison.OrdinalIgnoreCase));

    /// <summary>Of the texts that are short enough to state a date the one that stands nearest to the title; above it the distance counts double.</summary>
    private LocalDate? NearestTitle()
    {
        var found = new List<(LocalDate Date, int Place)>();
        var (place, title) = (0, -1);
        foreach (var node in page.Body?.Descendants() ?? [])
        {
            place++;
            if (node == Title) title = place;
            if (node is IText { Data.Length: > 7 and <= LongestStatement, ParentElement.LocalName: not ("script" or "style") } text && Within(DateText.Find(text.Data, MonthFirst)) is { } date) found.Add((date, place));
        }
        if (found.Count == 0) return null;
        return title < 0 ? found[0].Date : found.MinBy(text => text.Place > title ? text.Place - title : 2 * (title - text.Place)).Date;
    }
}
