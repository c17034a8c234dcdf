using Entente.Evaluating;
using Entente.Intake.Feeds;
using Entente.Intake.Files;
using Entente.Intake.Tests.Web;
using Xunit;

namespace Entente.Intake.Tests.Feeds;

/// <summary>A server with feeds, a register in memory, and a clock that is set by hand.</summary>
public abstract class WatchTests : WebTests
{
    private readonly TemporaryFolder folder = new();

    private protected WatchTests()
    {
        On("/robots.txt", LoopbackServer.Reply.Of(404));
    }

    private protected SetClock Clock { get; } = new();

    private protected StubTaker Taker { get; } = new();

    /// <summary>Where it is remembered what was seen.</summary>
    protected string State => Path.Combine(folder.FullPath, "state");

    public override async ValueTask DisposeAsync()
    {
        await base.DisposeAsync();
        folder.Dispose();
        GC.SuppressFinalize(this);
    }

    /// <summary>A feed of pages, which are there.</summary>
    protected void Feed(params string[] pages)
    {
        On("/feed", LoopbackServer.Reply.Of(200, Rss(pages)));
        Pages(pages);
    }

    protected void Pages(params string[] pages)
    {
        foreach (var page in pages) On(page, LoopbackServer.Reply.Html(Html($"{Words} {page}")));
    }

    protected static string Rss(params string[] pages) =>
        $"<rss version=\"2.0\"><channel><title>Agence</title>{string.Concat(pages.Select(page => $"<item><title>Titre {page}</title><link>{page}</link><pubDate>Tue, 05 Nov 2024 23:30:00 +0700</pubDate></item>"))}</channel></rss>";

    /// <summary>Polls once; returns what was reported.</summary>
    protected Task<PollReport> Poll(Func<FeedEntry, FeedEntry>? change = null, string register = "one") => PollUntil(TestContext.Current.CancellationToken, change, register);

    /// <summary>Polls once, until the end or the interrupt.</summary>
    protected async Task<PollReport> PollUntil(CancellationToken stop, Func<FeedEntry, FeedEntry>? change = null, string register = "one")
    {
        var feed = new FeedEntry(new Uri(Server.At("/feed")));
        using var watch = new FeedWatch(new FeedList([change?.Invoke(feed) ?? feed]), Quick, State, register, Taker, Clock);
        await watch.Once(stop);
        return Taker.Reports[^1];
    }

    /// <summary>The pages that were asked for since the last question.</summary>
    protected string[] Asked()
    {
        var paths = Server.Paths.ToArray();
        Server.Asked.Clear();
        return paths;
    }

    /// <summary>A clock that stands until it is set.</summary>
    internal sealed class SetClock : TimeProvider
    {
        public DateTimeOffset Now { get; set; } = DateTimeOffset.UtcNow;

        public override DateTimeOffset GetUtcNow() => Now;
    }

    /// <summary>A register in memory.</summary>
    internal sealed class StubTaker : IPageTaker
    {
        public Dictionary<string, Page> Held { get; } = [];

        public List<PollReport> Reports { get; } = [];

        public List<string> Refused { get; } = [];

        /// <summary>Called before pages are taken.</summary>
        public Action<IReadOnlyList<Page>> Before { get; set; } = _ => { };

        public IReadOnlyList<PageFate> Take(IReadOnlyList<Page> pages)
        {
            Before(pages);
            return [.. pages.Select(page => Held.TryAdd(page.Name, page) ? PageFate.New : PageFate.Known)];
        }

        public void Refuse(Refusal refusal) => Refused.Add(refusal.Reason);

        public void Report(PollReport report) => Reports.Add(report);
    }
}
