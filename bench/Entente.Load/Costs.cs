using System.Diagnostics;

namespace Entente.Load;

/// <summary>What each kind of page costs the server in processor time: what a busy machine can tell too.</summary>
internal static class Costs
{
    private const int WarmUp = 3, Times = 20;

    public static async Task Measure(VisitedSite site, SitePages pages, int process)
    {
        using var server = Process.GetProcessById(process);
        Console.WriteLine($"{"page",-26} {"cpu ms",8} {"clock p50",10} {"kB",7}   the slowest");
        foreach (var (kind, address) in pages.Kinds)
        {
            for (var i = 0; i < WarmUp; i++) await site.Visit(address());
            server.Refresh();
            var (before, visits) = (server.TotalProcessorTime, new List<Visit>());
            for (var i = 0; i < Times; i++)
            {
                var (asked, at) = (address(), Stopwatch.GetTimestamp());
                var (good, bytes) = await site.Visit(asked);
                visits.Add(new Visit(kind, asked, Stopwatch.GetElapsedTime(at), good, bytes));
            }

            server.Refresh();
            var slowest = visits.MaxBy(v => v.Took)!;
            Console.WriteLine(
                $"{kind,-26} {(server.TotalProcessorTime - before).TotalMilliseconds / Times,8:F1} {visits.Select(v => v.Took).Order().ElementAt(Times / 2).TotalMilliseconds,10:F1} {visits.Average(v => v.Bytes) / 1000,7:F0}   {slowest.Address}{(visits.TrueForAll(v => v.Good) ? "" : "   NOT ALL WELL")}");
        }
    }
}
