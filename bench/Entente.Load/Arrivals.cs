using System.Diagnostics;

namespace Entente.Load;

/// <summary>One request and how it went.</summary>
/// <param name="Took">From the moment at which it was to be sent: who waits because others are slow has waited too.</param>
internal sealed record Visit(string Kind, string Address, TimeSpan Took, bool Good, int Bytes);

/// <summary>Requests that arrive at a fixed rate, whether or not those before them were answered.</summary>
internal static class Arrivals
{
    public static async Task<IReadOnlyList<Visit>> Run(VisitedSite site, SitePages pages, int rate, int seconds)
    {
        var start = Stopwatch.GetTimestamp();
        var running = new List<Task<Visit>>();
        for (var i = 0; i < rate * seconds; i++)
        {
            var due = TimeSpan.FromSeconds((double)i / rate);
            var wait = due - Stopwatch.GetElapsedTime(start);
            if (wait > TimeSpan.Zero) await Task.Delay(wait);
            var (kind, address) = pages.Next();
            running.Add(Task.Run(async () =>
            {
                var (good, bytes) = await site.Visit(address);
                return new Visit(kind, address, Stopwatch.GetElapsedTime(start) - due, good, bytes);
            }));
        }

        return await Task.WhenAll(running);
    }
}
