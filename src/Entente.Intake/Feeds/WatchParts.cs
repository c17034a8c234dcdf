using Entente.Intake.Files;
using Entente.Intake.Web;

namespace Entente.Intake.Feeds;

/// <summary>What the polls of a watch share.</summary>
internal sealed class WatchParts(WebFetcher fetcher, StateFolder states, IPageTaker taker, IntakeOptions options, string register, TimeProvider clock)
{
    public WebFetcher Fetcher => fetcher;

    public RobotsGate Robots { get; } = new(fetcher, states, clock);

    public PageMaker Maker { get; } = new(options);

    public IntakeOptions Options => options;

    public TimeProvider Clock => clock;

    public IPageTaker Taker { get; } = new OneByOne(taker);

    public FeedState Load(FeedEntry feed) => states.Load<FeedState>(NameOf(feed));

    public void Save(FeedEntry feed, FeedState state)
    {
        state.Feed = feed.Address.AbsoluteUri;
        states.Save(NameOf(feed), state);
    }

    /// <summary>What one register has seen, another has not.</summary>
    private string NameOf(FeedEntry feed) => $"feed {feed.Address.AbsoluteUri} {register}";

    /// <summary>Polls run side by side; a register serves one at a time.</summary>
    private sealed class OneByOne(IPageTaker taker) : IPageTaker
    {
        private readonly Lock gate = new();

        public IReadOnlyList<PageFate> Take(IReadOnlyList<Page> pages)
        {
            lock (gate) return taker.Take(pages);
        }

        public void Refuse(Refusal refusal)
        {
            lock (gate) taker.Refuse(refusal);
        }

        public void Report(PollReport report)
        {
            lock (gate) taker.Report(report);
        }
    }
}
