using System.Collections.Concurrent;
using System.Text;
using Entente.Intake.Web;

namespace Entente.Intake.Feeds;

/// <summary>Asks sites for their robots.txt, once a day, and holds to it.</summary>
internal sealed class RobotsGate(WebFetcher fetcher, StateFolder states, TimeProvider clock)
{
    /// <summary>The program's name as sites know it.</summary>
    private const string Agent = "Entente";

    /// <summary>A site that wants longer waits between requests would keep a feed from ever being read.</summary>
    private static readonly TimeSpan LongestDelay = TimeSpan.FromSeconds(30);

    private static readonly TimeSpan Day = TimeSpan.FromDays(1);

    /// <summary>A site whose robots.txt cannot be had is asked for it again after this time.</summary>
    private static readonly TimeSpan Hour = TimeSpan.FromHours(1);

    private readonly ConcurrentDictionary<string, Lazy<Task<Known>>> known = new();

    /// <summary>What a site said, as it is kept.</summary>
    internal sealed class Kept
    {
        public string Site { get; set; } = "";

        public DateTimeOffset Until { get; set; }

        /// <summary>Null where it cannot be had.</summary>
        public string? Text { get; set; }
    }

    /// <param name="Refused">Why the site was not even asked for it; that is not remembered, for it may be allowed the next time.</param>
    private sealed record Known(DateTimeOffset Until, Robots? Robots, string? Refused = null);

    /// <summary>Why an address must not be asked; null where it may be.</summary>
    public async Task<Fetched?> Forbids(Uri address, CancellationToken stop)
    {
        var said = await Of(address.GetLeftPart(UriPartial.Authority), stop);
        if (said.Refused is { } refused) return Fetched.Failed(refused) with { NotAsked = true };
        if (said.Robots is not { } robots) return Fetched.Failed(FeedMessages.RobotsUnknown);
        return robots.Allows(address.PathAndQuery) ? null : Fetched.Failed(FeedMessages.Disallowed);
    }

    private async Task<Known> Of(string site, CancellationToken stop)
    {
        while (true)
        {
            var asked = known.GetOrAdd(site, _ => new Lazy<Task<Known>>(() => Learn(site, stop)));
            try
            {
                var learnt = await asked.Value;
                if (learnt.Until > clock.GetUtcNow()) return learnt;
            }
            catch (OperationCanceledException)
            {
                stop.ThrowIfCancellationRequested();
            }
            known.TryRemove(new KeyValuePair<string, Lazy<Task<Known>>>(site, asked));
        }
    }

    private async Task<Known> Learn(string site, CancellationToken stop)
    {
        var kept = states.Load<Kept>(NameOf(site));
        if (kept.Until <= clock.GetUtcNow())
        {
            var fetched = await fetcher.Fetch(new WebRequest(new Uri($"{site}/robots.txt")) { Enough = Robots.MostBytes }, stop);
            if (fetched.NotAsked) return new Known(DateTimeOffset.MaxValue, null, fetched.Problem);
            kept = Keep(site, fetched);
            states.Save(NameOf(site), kept);
        }
        var robots = kept.Text is null ? null : Robots.Parse(kept.Text, Agent);
        if (robots?.Delay is { } delay) fetcher.Pace.Slow(new Uri(site).Authority, delay < LongestDelay ? delay : LongestDelay);
        return new Known(kept.Until, robots);
    }

    /// <summary>None there (4xx) permits all; one that cannot be had permits nothing.</summary>
    private Kept Keep(string site, Fetched fetched)
    {
        var text = fetched.Answer switch
        {
            { Status: 200 } answer => Encoding.UTF8.GetString(answer.Body.Span),
            { Status: >= 400 and < 500 and not 429 } => "",
            _ => null,
        };
        return new Kept { Site = site, Text = text, Until = clock.GetUtcNow() + (text is null ? Hour : Day) };
    }

    private static string NameOf(string site) => $"robots {site}";
}
