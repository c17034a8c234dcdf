using System.Collections.Immutable;
using Entente.Intake.Files;

namespace Entente.Intake.Tables;

/// <summary>
/// Which column of a table tells what. A column is known by the names that the corpora and exports in use give it
/// (GDELT, MediaCloud, Common Crawl, news-please, Europresse, Factiva), or by what the user says.
/// </summary>
internal sealed class ArticleHeader
{
    /// <summary>Names without letters' case and signs; the first that a table has counts.</summary>
    private static readonly ImmutableArray<(ArticleColumn Column, ImmutableArray<string> Names)> Known =
    [
        (ArticleColumn.Text, ["text", "maintext", "fulltext", "articletext", "body", "bodytext", "content", "article", "texte", "textecomplet", "contenu", "corps", "plaintext", "rawtext", "story", "html", "rawcontent"]),
        (ArticleColumn.Title, ["title", "headline", "titre", "articletitle", "pagetitle"]),
        (ArticleColumn.Published,
        [
            "published", "publishedat", "publisheddate", "publicationdate", "publishdate", "datepublished", "datepublish", "pubdate",
            "date", "datedepublication", "datepublication", "articledate", "seendate", "sqldate", "timestamp", "day", "jour",
        ]),
        (ArticleColumn.Outlet, ["outlet", "source", "sourcename", "publisher", "publication", "media", "medianame", "newspaper", "journal", "sitename", "site", "domain", "sourcedomain", "host", "sourcecommonname"]),
        (ArticleColumn.Url, ["url", "link", "sourceurl", "articleurl", "documentidentifier", "permalink", "uri", "adresse", "lien", "href"]),
        (ArticleColumn.Language, ["language", "lang", "langue", "languagecode", "sourcelanguage"]),
        (ArticleColumn.Name, ["name", "id", "articleid", "documentid", "docid", "guid", "uuid", "nom", "filename", "key"]),
    ];

    private readonly int[] places;

    private ArticleHeader(int[] places) => this.places = places;

    /// <summary>The header of a table, or why the table cannot be taken.</summary>
    /// <param name="names">Of the table's columns, in their order.</param>
    /// <param name="said">What the user says of columns: it wins.</param>
    public static (ArticleHeader? Header, string? Problem) Of(IReadOnlyList<string> names, IReadOnlyDictionary<ArticleColumn, string> said)
    {
        var places = new int[Known.Length];
        foreach (var (column, known) in Known)
        {
            places[(int)column] = said.TryGetValue(column, out var name) ? Place(names, name) : Place(names, known);
            if (places[(int)column] < 0 && name is not null) return (null, IntakeMessages.NoSuchColumn(name, names));
        }
        return places[(int)ArticleColumn.Text] < 0 ? (null, IntakeMessages.NoTextColumn(names)) : (new ArticleHeader(places), null);
    }

    /// <summary>Where a column stands; negative when the table has none.</summary>
    public int this[ArticleColumn column] => places[(int)column];

    private static int Place(IReadOnlyList<string> names, string name)
    {
        for (var i = 0; i < names.Count; i++)
            if (names[i].Trim().Equals(name, StringComparison.OrdinalIgnoreCase)) return i;
        return -1;
    }

    private static int Place(IReadOnlyList<string> names, ImmutableArray<string> known)
    {
        var plain = names.Select(Plain).ToList();
        foreach (var name in known)
            if (plain.IndexOf(name) is >= 0 and var place) return place;
        return -1;
    }

    private static string Plain(string name) => string.Concat(name.Where(char.IsLetterOrDigit).Select(char.ToLowerInvariant));
}
