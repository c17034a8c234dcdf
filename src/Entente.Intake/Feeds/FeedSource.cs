using Entente.Intake.Archives;
using Entente.Intake.Web;

namespace Entente.Intake.Feeds;

/// <summary>Fetches a feed, with the sitemaps that it is an index of, if it has changed.</summary>
internal sealed class FeedSource(FeedEntry feed, WatchParts parts, FeedState state)
{
    /// <summary>The sitemaps of an index that are looked into, those that changed last.</summary>
    private const int MostParts = 10;

    /// <summary>Servers err; after so long a feed is asked for in full.</summary>
    private static readonly TimeSpan LongestTrust = TimeSpan.FromDays(1);

    private readonly Dictionary<string, Mark> marks = [];

    /// <summary>Why it could not be had or read.</summary>
    public string? Problem { get; private set; }

    /// <summary>Whether that is for us, so that nobody need be spared.</summary>
    public bool NotAsked { get; private set; }

    /// <summary>How many of its items give no address that can be fetched.</summary>
    public int Unaddressed { get; private set; }

    /// <summary>How long its server asks to be left alone.</summary>
    public TimeSpan? Wait { get; private set; }

    /// <summary>The pages that it names; null where it has not changed or could not be had.</summary>
    public async Task<IReadOnlyList<FeedItem>?> Items(CancellationToken stop)
    {
        if (await Document(feed.Address, stop) is not { } document) return null;
        if (document.Parts.Count == 0) return Once(document.Items);
        // Of an index no mark is kept: what it names may have changed when it has not.
        marks.Clear();
        var items = new List<FeedItem>();
        var any = false;
        foreach (var part in document.Parts.Take(MostParts))
        {
            if (await Document(part, stop) is not { } inner)
            {
                if (Problem is null) continue;
                Problem = WebMessages.Part(part.ToString(), Problem);
                return null;
            }
            any = true;
            if (inner.Parts.Count > 0) Problem = WebMessages.Part(part.ToString(), FeedMessages.IndexInIndex);
            items.AddRange(inner.Items);
        }
        return any ? Once(items) : null;
    }

    /// <summary>Once all that it names is dealt with: next time only what has changed is asked for.</summary>
    public void KeepMarks()
    {
        foreach (var (address, mark) in marks) state.Marks[address] = mark;
    }

    private async Task<FeedDocument?> Document(Uri address, CancellationToken stop)
    {
        var since = Since(address);
        var fetched = await parts.Fetcher.Fetch(new WebRequest(address) { Since = since, Forbids = parts.Robots.Forbids }, stop);
        if (fetched.Answer is not { } answer)
        {
            NotAsked = fetched.NotAsked;
            return Failed(fetched.Problem!);
        }
        if (answer.Status == 304) return since == Validators.None ? Failed(WebMessages.NotModifiedUnasked) : null;
        if (answer.Status != 200)
        {
            Wait = answer.RetryAfter;
            return Failed(answer.RetryAfter is { } wait ? WebMessages.Later(answer.Status, wait) : WebMessages.Answered(answer.Status));
        }
        return Read(answer, address);
    }

    private FeedDocument? Read(WebAnswer answer, Uri address)
    {
        try
        {
            var document = FeedReader.Read(answer.Body, HttpResponse.CharsetOf(answer.ContentType), answer.Address, parts.Options.MaxBytes);
            marks[address.AbsoluteUri] = new Mark(answer.Validators.ETag, answer.Validators.LastModified, parts.Clock.GetUtcNow());
            Unaddressed += document.Unaddressed;
            return document;
        }
        catch (FeedException e)
        {
            return Failed(e.Message);
        }
    }

    private Validators Since(Uri address) =>
        state.Marks.TryGetValue(address.AbsoluteUri, out var mark) && mark.Full + LongestTrust > parts.Clock.GetUtcNow()
            ? new Validators(mark.ETag, mark.LastModified)
            : Validators.None;

    private FeedDocument? Failed(string problem)
    {
        Problem = problem;
        return null;
    }

    private static List<FeedItem> Once(IEnumerable<FeedItem> items) => [.. items.DistinctBy(item => item.Address.AbsoluteUri)];
}
