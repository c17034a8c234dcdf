using System.Diagnostics;
using Entente.Intake.Html;
using Entente.Reading;
using NodaTime;

namespace Entente.Warc;

/// <summary>Main text and reading alone, of pages in memory: what going through an archive and into a register is measured against.</summary>
internal static class Alone
{
    /// <summary>So many pages are made before the clock is started, and read.</summary>
    private const int AtOnce = 400;

    /// <summary>Reads the first pages of a site on all cores, and keeps nothing. What it takes to make them is not counted.</summary>
    public static Cost Run(GeneratedSite site, int count)
    {
        var reader = PageReader.CreateDefault();
        Read(reader, Make(site, 0, AtOnce));
        var (clock, busy) = (new Stopwatch(), TimeSpan.Zero);
        for (var first = 0; first < count; first += AtOnce)
        {
            var pages = Make(site, first, Math.Min(AtOnce, count - first));
            var before = Environment.CpuUsage.TotalTime;
            clock.Start();
            Read(reader, pages);
            clock.Stop();
            busy += Environment.CpuUsage.TotalTime - before;
        }

        return new Cost(count, clock.Elapsed, busy);
    }

    private static byte[][] Make(GeneratedSite site, int first, int count) => [.. Enumerable.Range(first, Math.Min(count, site.Count - first)).Select(site.Page)];

    private static void Read(PageReader reader, byte[][] pages)
    {
        var html = new HtmlReader(new LocalDate(2026, 1, 1));
        Parallel.ForEach(pages, bytes =>
        {
            var page = html.Read(bytes)!;
            reader.Read("page", page.Text, page.Hints);
        });
    }
}
