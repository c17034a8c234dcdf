using System.Collections.Frozen;
using AngleSharp.Dom;

namespace Entente.Intake.Html.Markup;

/// <summary>The <c>meta</c> elements of a page, by their name, property, itemprop or http-equiv in small letters; the first of a name counts.</summary>
internal sealed class MetaTags
{
    /// <summary>Names under which pages say when they were first published, in no order.</summary>
    private static readonly FrozenSet<string> Published = FrozenSet.Create(
        "article:published_time", "article:published", "article.published", "article:post_date", "og:article:published_time", "og:published_time",
        "og:pubdate", "datepublished", "rnews:datepublished", "pubdate", "publishdate", "publish-date", "publish_date", "published",
        "publication_date", "publication-date", "publicationdate", "published-date", "published_date", "published_time", "dc.date.issued",
        "dcterms.issued", "dc.date.created", "dcterms.created", "dc.date", "dcterms.date", "dc.issued", "dc.created", "dcterms:created",
        "date_published", "datecreated", "created", "creation_date", "date.created", "article_date_original", "article.created",
        "citation_publication_date", "citation_online_date", "citation_date", "sailthru.date", "parsely-pub-date", "cxenseparse:recs:publishtime",
        "cxenseparse:publishtime", "bt:pubdate", "shareaholic:article_published_time", "analyticsattributes.articledate", "originalpublicationdate",
        "date", "pdate", "release_date", "vr:published_time", "displaydate", "mediator_published_time", "prism.publicationdate", "page:published");

    private static readonly FrozenSet<string> Changed = FrozenSet.Create(
        "article:modified_time", "article:modified", "og:updated_time", "og:article:modified_time", "datemodified", "dc.date.modified",
        "dcterms.modified", "dc.modified", "last-modified", "lastmod", "modified", "modified_time", "revised", "updated_time", "utime", "dateupdate");

    private readonly Dictionary<string, string> byName = [];
    private readonly List<string> published = [];
    private readonly List<string> changed = [];

    /// <summary>Statements of the first publication, in the order of the page.</summary>
    public IReadOnlyList<string> PublishedTimes => published;

    /// <summary>Statements of the last change.</summary>
    public IReadOnlyList<string> ChangedTimes => changed;

    public string? this[string name] => byName.GetValueOrDefault(name);

    public void Add(IElement meta)
    {
        if (meta.GetAttribute("content")?.Trim() is not { Length: > 0 } content) return;
        foreach (var kind in (ReadOnlySpan<string>)["property", "name", "itemprop", "http-equiv"])
            if (meta.GetAttribute(kind)?.Trim().ToLowerInvariant() is { Length: > 0 } name) Add(name, content);
    }

    private void Add(string name, string content)
    {
        byName.TryAdd(name, content);
        if (Published.Contains(name)) published.Add(content);
        if (Changed.Contains(name)) changed.Add(content);
    }
}
