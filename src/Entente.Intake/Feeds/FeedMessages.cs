namespace Entente.Intake.Feeds;

/// <summary>Every message about feeds, in one place; each is a clause that follows an address and a colon.</summary>
public static class FeedMessages
{
    public const string IsFeed = "is a feed; 'entente watch' takes the pages that it names";
    public const string IsWebPage = "is a web page and no feed";
    public const string NoFeed = "is no feed of a known form (RSS, Atom, JSON Feed, sitemap)";
    public const string HasTypes = "declares a document type (DTD), by which entities do harm; it is not read";
    public const string BadJson = "is no valid JSON";
    public const string IndexInIndex = "is an index of sitemaps inside another";
    public const string RobotsUnknown = "is not asked: its robots.txt cannot be had, which means that nothing may be (RFC 9309)";
    public const string Disallowed = "is not asked: the site's robots.txt forbids it";

    public static string TooDeep(int deepest) => $"is nested deeper than {deepest}";

    public static string BadXml(int line, int column) => $"is no well-formed XML at line {line}, column {column}";

    public static string BadFeed(string why) => $"cannot be read as a feed: {Files.PrintedLine.First(why)}";

    public static string Watched(string folder) => $"{folder}: another program watches with this state";
}
