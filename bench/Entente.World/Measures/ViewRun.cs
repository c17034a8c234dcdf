using System.Diagnostics;
using Entente.Codebook;
using Entente.Register;
using Entente.Register.Views;
using Entente.Register.Views.Changes;
using NodaTime;

namespace Entente.World;

/// <summary>
/// Tells how long brief, diff and the queue of doubts take in a register, warm and within the process: for pairs of parties as they come in the
/// news, and for the pair that has most of it, each as of several days.
/// </summary>
public sealed class ViewRun((string, string)[] pairs, (string, string) busiest, IRegister register)
{
    /// <summary>So many pairs are asked for, from the one most in the news to the one least in it.</summary>
    private const int MostPairs = 120;

    private const int Warming = 8;

    /// <summary>How often the pair that has most of the news is asked for.</summary>
    private const int BigPairs = 40;

    private readonly Book book = Book.LoadEmbedded();
    private readonly LocalDate last = new(WorldSize.LastYear, 12, 31);

    /// <summary>Milliseconds of each call, in order, by the name of what was called: as the clock has them, and the processor's alone.</summary>
    public IReadOnlyDictionary<string, (double[] Clock, double[] Processor)> Run()
    {
        var big = Enumerable.Repeat(busiest, BigPairs).ToArray();
        foreach (var pair in pairs.Take(Warming)) _ = (Brief(pair, 0), Diff(pair, 0));
        return new Dictionary<string, (double[], double[])>
        {
            ["brief"] = Times(pairs, Brief),
            ["diff"] = Times(pairs, Diff),
            ["brief, big pair"] = Times(big, Brief),
            ["diff, big pair"] = Times(big, Diff),
            ["queue of doubts"] = Times(big, (_, _) => register.Verdicts.Queue().Length),
        };
    }

    /// <summary>A value below which the share of the times lies.</summary>
    public static double Percentile(double[] sorted, double share) => sorted[(int)Math.Min(sorted.Length - 1, Math.Ceiling(share * sorted.Length) - 1)];

    /// <summary>The pairs that are asked for, the one most in the news first.</summary>
    public static (string, string)[] PairsOf(World world)
    {
        var all = world.Stories.Where(s => s.Parties.Count == 2).GroupBy(s => (s.Parties[0].Code, s.Parties[1].Code))
            .OrderByDescending(g => g.Count()).Select(g => g.Key).ToArray();
        var step = Math.Max(1, all.Length / MostPairs);
        return [.. all.Where((_, i) => i % step == 0).Take(MostPairs)];
    }

    private static (double[] Clock, double[] Processor) Times((string, string)[] pairs, Func<(string, string), int, int> ask)
    {
        var (clock, processor) = (new double[pairs.Length], new double[pairs.Length]);
        for (var i = 0; i < pairs.Length; i++)
        {
            var (start, spent) = (Stopwatch.GetTimestamp(), Environment.CpuUsage.TotalTime);
            _ = ask(pairs[i], i);
            clock[i] = Stopwatch.GetElapsedTime(start).TotalMilliseconds;
            processor[i] = (Environment.CpuUsage.TotalTime - spent).TotalMilliseconds;
        }

        return ([.. clock.Order()], [.. processor.Order()]);
    }

    /// <summary>Every other one as of today, the others as of some day in the years before.</summary>
    private int Brief((string A, string B) pair, int turn)
    {
        LocalDate? asOf = turn % 2 == 0 ? null : last.PlusDays(-97 * turn);
        return register.GetBrief(pair.A, pair.B, new BriefOptions { AsOf = asOf, Offices = book.Offices, Agencies = book.World.Agencies }).Engagements.Length;
    }

    /// <summary>What is new since a month before some day.</summary>
    private int Diff((string A, string B) pair, int turn)
    {
        var until = last.PlusDays(-41 * turn);
        return register.GetDiff(new DiffOptions { PartyA = pair.A, PartyB = pair.B, Since = until.PlusMonths(-1), Until = until, Agencies = book.World.Agencies }).Changes.Length;
    }
}
