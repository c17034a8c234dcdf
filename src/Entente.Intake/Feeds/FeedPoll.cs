using Entente.Dates;
using Entente.Intake.Files;
using Entente.Intake.Web;
using Entente.Reading;

namespace Entente.Intake.Feeds;

/// <summary>
/// One poll of a feed. A page counts as seen once the register has acknowledged it, and the feed's marks are kept once
/// nothing that it named is left: a kill in between has pages fetched again and none lost.
/// </summary>
internal sealed class FeedPoll(FeedEntry feed, WatchParts parts, FeedState state)
{
    /// <summary>Pages that are handed on at once.</summary>
    private const int Batch = 10;

    /// <summary>How often a page is asked for that may yet come.</summary>
    private const int MostTries = 5;

    private readonly HashSet<string> seen = [.. state.Seen];
    private readonly List<(string Address, Page Page)> ready = [];
    private readonly Dictionary<PageFate, int> counts = [];
    private readonly FeedSource source = new(feed, parts, state);
    private int left;
    private TimeSpan? wait;

    /// <exception cref="OperationCanceledException">It was stopped; what was acknowledged by then is kept.</exception>
    public async Task<PollReport> Run(CancellationToken stop)
    {
        var items = await source.Items(stop);
        if (items is not null) await Take(items, stop);
        state.Polled = parts.Clock.GetUtcNow();
        Settle(items);
        parts.Save(feed, state);
        return Report(items);
    }

    private async Task Take(IReadOnlyList<FeedItem> items, CancellationToken stop)
    {
        var fresh = items.Where(item => !seen.Contains(item.Address.AbsoluteUri)).ToList();
        counts[PageFate.Known] = items.Count - fresh.Count;
        left = Math.Max(0, fresh.Count - feed.Items);
        try
        {
            for (var i = 0; i < Math.Min(fresh.Count, feed.Items); i++)
            {
                await Fetch(fresh[i], stop);
                if (ready.Count == Batch) HandOn();
                if (wait is null) continue;
                left += Math.Min(fresh.Count, feed.Items) - i - 1;
                break;
            }
        }
        finally
        {
            // Also after an interrupt: what has been fetched is whole.
            HandOn();
        }
    }

    private async Task Fetch(FeedItem item, CancellationToken stop)
    {
        var (name, request) = (item.Address.AbsoluteUri, new WebRequest(item.Address) { Forbids = parts.Robots.Forbids });
        var fetched = await parts.Fetcher.Fetch(request, stop);
        wait = fetched.Answer?.RetryAfter is { } asked && MayCome(fetched) ? asked : null;
        switch (WebPages.Make(fetched, name, Told(item), Stated(), parts.Maker))
        {
            case Page page:
                ready.Add((name, page));
                break;
            case Refusal refusal:
                Refuse(name, refusal, MayCome(fetched));
                break;
        }
    }

    /// <summary>Whether a later poll may have more luck.</summary>
    private static bool MayCome(Fetched fetched) => fetched.Answer is not { } answer || answer.Status is 408 or 429 or >= 500;

    private void Refuse(string name, Refusal refusal, bool mayCome)
    {
        if (mayCome && (state.Tries[name] = state.Tries.GetValueOrDefault(name) + 1) < MostTries) left++;
        else See(name);
        counts[PageFate.Refused] = counts.GetValueOrDefault(PageFate.Refused) + 1;
        parts.Taker.Refuse(refusal);
    }

    private void HandOn()
    {
        if (ready.Count == 0) return;
        foreach (var fate in parts.Taker.Take([.. ready.Select(one => one.Page)])) counts[fate] = counts.GetValueOrDefault(fate) + 1;
        foreach (var (address, _) in ready) See(address);
        ready.Clear();
        parts.Save(feed, state);
    }

    private void See(string address)
    {
        state.Tries.Remove(address);
        if (seen.Add(address)) state.Seen.Add(address);
    }

    private void Settle(IReadOnlyList<FeedItem>? items)
    {
        var failed = source.Problem is not null;
        state.Failures = failed && !source.NotAsked ? state.Failures + 1 : 0;
        state.NotBefore = Backoff.Until(parts.Clock.GetUtcNow(), feed.Every, state.Failures, source.Wait ?? wait);
        if (failed || items is null) return;
        if (left == 0) source.KeepMarks();
        state.Trim(items.Select(item => item.Address.AbsoluteUri).ToHashSet());
    }

    private PollReport Report(IReadOnlyList<FeedItem>? items)
    {
        var now = parts.Clock.GetUtcNow();
        return new PollReport(feed.Address, now)
        {
            Outcome = source.Problem is not null ? PollOutcome.Failed : items is null ? PollOutcome.NotModified : PollOutcome.Read,
            New = counts.GetValueOrDefault(PageFate.New),
            Known = counts.GetValueOrDefault(PageFate.Known),
            Reread = counts.GetValueOrDefault(PageFate.Reread),
            Refused = counts.GetValueOrDefault(PageFate.Refused),
            Left = left,
            Unaddressed = source.Unaddressed,
            Reason = source.Problem,
            Next = Backoff.Later(now + feed.Every, state.NotBefore),
        };
    }

    /// <summary>What the list of feeds says of its pages.</summary>
    private Hints Stated() => new() { Outlet = feed.Outlet, Language = feed.Language };

    /// <summary>What the feed says of a page; no page was published after today.</summary>
    private Hints Told(FeedItem item) => new()
    {
        Title = item.Title,
        Outlet = item.Outlet,
        Language = item.Language,
        Published = item.Day is { } day && day <= parts.Options.LatestDay ? Edtf.Day(day) : null,
    };
}
