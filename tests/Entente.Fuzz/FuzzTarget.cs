using Entente.Fuzz.Targets;

namespace Entente.Fuzz;

/// <summary>A parser of our own, and what must hold whatever it is given.</summary>
/// <param name="Name">As it is called on the command line; its corpus lies in <c>Corpus/NAME</c>.</param>
/// <param name="What">What of the program it stands for.</param>
/// <param name="Run">Gives it some bytes. Throws where the parser throws what it should not, or says what cannot be.</param>
public sealed record FuzzTarget(string Name, string What, Action<byte[]> Run)
{
    /// <summary>All targets, in the order of the way that a page goes.</summary>
    public static IReadOnlyList<FuzzTarget> All { get; } =
    [
        new("encodings", "bytes to text: UTF-8, UTF-16, old and mixed encodings, text that was encoded twice", EncodingsTarget.Run),
        new("html", "a web page: elements, main text, layout", HtmlTarget.Run),
        new("markup", "the head of a page: meta, JSON-LD, days in markup and in lines", MarkupTarget.Run),
        new("document", "mails, documents and plain files as pages", DocumentTarget.Run),
        new("warc", "records of a web archive and the answers of servers in them", WarcTarget.Run),
        new("archive", "ZIP, TAR and gzip, from a file and from a pipe", ArchiveTarget.Run),
        new("table", "CSV and NDJSON of articles", TableTarget.Run),
        new("hints", "hints beside a page, EDTF dates, kept layouts", HintsTarget.Run),
        new("feed", "feeds of every form", FeedTarget.Run),
        new("feedlist", "FEEDS.yaml", FeedListTarget.Run),
        new("robots", "robots.txt", RobotsTarget.Run),
        new("reading", "a page's text: its stories, sentences, dates and facts", ReadingTarget.Run),
        new("codebook", "the codebook's loader", CodebookTarget.Run),
        new("query", "what is typed to search", QueryTarget.Run),
        new("judge", "references of mentions, fields of facts", JudgeTarget.Run),
        new("backup", "a register in a file", BackupTarget.Run),
        new("salvage", "the pages and the log of a damaged SQLite file", SalvageTarget.Run),
    ];

    /// <summary>The target of a name; null when there is none.</summary>
    public static FuzzTarget? Find(string name) => All.FirstOrDefault(target => target.Name == name);
}
