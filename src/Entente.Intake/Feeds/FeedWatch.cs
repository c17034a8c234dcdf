using Entente.Intake.Files;
using Entente.Intake.Web;

namespace Entente.Intake.Feeds;

/// <summary>Watches feeds: each at its own times, some at once, one request at a time to a host.</summary>
public sealed class FeedWatch : IDisposable
{
    /// <summary>Feeds that are polled at once.</summary>
    private const int AtOnce = 8;

    private readonly FeedList list;
    private readonly WebFetcher fetcher;
    private readonly StateFolder states;
    private readonly WatchParts parts;
    private readonly TimeProvider clock;
    private readonly SemaphoreSlim slots = new(AtOnce);

    /// <param name="folder">Where it is remembered what was seen.</param>
    /// <param name="register">What tells the register from others: each has seen other pages.</param>
    /// <exception cref="IOException">The folder cannot be used, or another program watches with it.</exception>
    public FeedWatch(FeedList list, WebOptions options, string folder, string register, IPageTaker taker, TimeProvider? clock = null)
    {
        this.list = list;
        this.clock = clock ?? TimeProvider.System;
        states = StateFolder.Open(folder);
        fetcher = new WebFetcher(options);
        parts = new WatchParts(fetcher, states, taker, new IntakeOptions { MaxBytes = options.MaxBytes }, register, this.clock);
    }

    /// <summary>Polls every feed once, unless one waits after a failure.</summary>
    public Task Once(CancellationToken stop) => Each(async (feed, linked) =>
    {
        var state = parts.Load(feed);
        if (state.NotBefore > clock.GetUtcNow()) parts.Taker.Report(Waiting(feed, state.NotBefore.Value));
        else await Poll(feed, state, linked);
    }, stop);

    /// <summary>Polls every feed at its times until it is stopped.</summary>
    public Task Always(CancellationToken stop) => Each(async (feed, linked) =>
    {
        while (true)
        {
            var state = parts.Load(feed);
            var due = Backoff.Later((state.Polled ?? DateTimeOffset.MinValue) + (state.Polled is null ? TimeSpan.Zero : feed.Every), state.NotBefore);
            if (due - clock.GetUtcNow() is { Ticks: > 0 } wait) await Task.Delay(wait, clock, linked);
            await Poll(feed, state, linked);
        }
    }, stop);

    public void Dispose()
    {
        fetcher.Dispose();
        states.Dispose();
        slots.Dispose();
    }

    private async Task Poll(FeedEntry feed, FeedState state, CancellationToken stop)
    {
        await slots.WaitAsync(stop);
        try
        {
            parts.Taker.Report(await new FeedPoll(feed, parts, state).Run(stop));
        }
        finally
        {
            slots.Release();
        }
    }

    /// <summary>Runs work for each feed side by side; the first that fails, as where the register is gone, ends the others.</summary>
    private async Task Each(Func<FeedEntry, CancellationToken, Task> work, CancellationToken stop)
    {
        using var linked = CancellationTokenSource.CreateLinkedTokenSource(stop);
        var tasks = list.Feeds.Select(feed => Task.Run(() => work(feed, linked.Token), CancellationToken.None)).ToList();
        await foreach (var task in Task.WhenEach(tasks))
            if (task.IsFaulted) await linked.CancelAsync();
        if (tasks.Find(task => task.IsFaulted) is { } failed) await failed;
        stop.ThrowIfCancellationRequested();
    }

    private PollReport Waiting(FeedEntry feed, DateTimeOffset until) => new(feed.Address, clock.GetUtcNow()) { Outcome = PollOutcome.Waiting, Next = until };
}
