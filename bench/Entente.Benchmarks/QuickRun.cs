using Entente.Codebook;
using Entente.Reading;

namespace Entente.Benchmarks;

/// <summary>
/// The same figures in seconds, for a first look: the fastest of some rounds, without BenchmarkDotNet's care. Time is
/// that of the processor, the collector's included, so that what else runs on the machine counts little.
/// </summary>
internal static class QuickRun
{
    private const int Rounds = 6;

    /// <summary>How long code runs before it counts, so that the compiler has done its best.</summary>
    private static readonly TimeSpan Warmth = TimeSpan.FromMilliseconds(400);

    /// <summary>The same for reading as a whole, which is the most code by far.</summary>
    private static readonly TimeSpan FirstWarmth = TimeSpan.FromSeconds(3);

    /// <summary>How long a round lasts at least.</summary>
    private static readonly TimeSpan Round = TimeSpan.FromMilliseconds(90);

    public static void Print(TextWriter output)
    {
        PrintFirst(output);
        var steps = new Steps(Book.LoadEmbedded());
        output.WriteLine($"{"",-24}{"dispatches/s",14}{"MB/s",10}{"B/dispatch",14}");
        foreach (var source in Enum.GetValues<PageSource>()) PrintPages(output, steps, source);
        PrintStart(output);
    }

    /// <summary>What a user waits for at first: nothing is compiled yet.</summary>
    private static void PrintFirst(TextWriter output)
    {
        var start = Environment.CpuUsage.TotalTime;
        var reader = PageReader.CreateDefault();
        var loaded = Environment.CpuUsage.TotalTime;
        reader.Read("page", PageSet.Samples.Pages[0], Hints.None);
        var read = Environment.CpuUsage.TotalTime;
        output.WriteLine($"first start: codebook {(loaded - start).TotalMilliseconds:N0} ms, first page {(read - loaded).TotalMilliseconds:N0} ms");
    }

    private static void PrintPages(TextWriter output, Steps steps, PageSource source)
    {
        var set = PageSet.Of(source);
        var tokens = set.Pages.Select(steps.Tokenize).ToArray();
        Action<int> read = i => steps.Read(set.Pages[i]);
        (string Name, Action<int> One)[] parts =
        [
            ("read", read),
            ("tokenise", i => steps.Tokenize(set.Pages[i])),
            ("match lexicon", i => steps.Match(tokens[i])),
            ("lay out", i => steps.LayOut(set.Pages[i], tokens[i])),
            ("find dates", i => steps.Dates(set.Pages[i], tokens[i])),
        ];
        Warm(() => ReadAll(set.Pages.Count, read), FirstWarmth);
        foreach (var (name, one) in parts)
        {
            var (time, bytes) = Measure(() => ReadAll(set.Pages.Count, one));
            output.WriteLine($"{source + " " + name,-24}{set.Pages.Count / time,14:N0}{set.Bytes / time / 1e6,10:N2}{bytes / set.Pages.Count,14:N0}");
        }
    }

    private static void ReadAll(int pages, Action<int> one)
    {
        for (var i = 0; i < pages; i++) one(i);
    }

    private static void PrintStart(TextWriter output)
    {
        var (time, bytes) = Measure(() => Book.LoadEmbedded());
        output.WriteLine($"codebook, once compiled: {time * 1000:N0} ms, {bytes / 1e6:N1} MB allocated");
    }

    /// <summary>Seconds and allocated bytes of an operation.</summary>
    private static (double Seconds, double Bytes) Measure(Action operation)
    {
        Warm(operation, Warmth);
        var fastest = double.MaxValue;
        for (var round = 0; round < Rounds; round++) fastest = Math.Min(fastest, Time(operation));
        var before = GC.GetAllocatedBytesForCurrentThread();
        operation();
        return (fastest, GC.GetAllocatedBytesForCurrentThread() - before);
    }

    private static void Warm(Action operation, TimeSpan time)
    {
        for (var start = Environment.CpuUsage.TotalTime; Environment.CpuUsage.TotalTime - start < time;) operation();
    }

    private static double Time(Action operation)
    {
        var (start, spent, count) = (Environment.CpuUsage.TotalTime, TimeSpan.Zero, 0);
        for (; spent < Round; count++)
        {
            operation();
            spent = Environment.CpuUsage.TotalTime - start;
        }
        return spent.TotalSeconds / count;
    }
}
