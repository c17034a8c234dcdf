using System.Diagnostics;
using Entente.Reading;
using Entente.Register;

namespace Entente.World;

/// <summary>
/// Adds a press to a register, and tells what a dispatch costs as the register grows. With the world's own reader, reading
/// costs nothing and errs in nothing; with the real one, the whole way is measured. The making of the world is never counted.
/// </summary>
public sealed class RegisterRun
{
    private const int Windows = 10;

    private readonly Press press;
    private readonly IRegister register;
    private readonly List<BatchCost> batches = [];
    private int[] order;

    public RegisterRun(Press press, IRegister register)
    {
        (this.press, this.register) = (press, register);
        order = [.. Enumerable.Range(0, press.Count)];
    }

    public required int Batch { get; init; }

    /// <summary>The pages come in the order of publication, or, with a seed, in one that it draws.</summary>
    public int? OrderSeed
    {
        init
        {
            if (value is { } seed) order = [.. new Dice(seed).Shuffle(order)];
        }
    }

    /// <summary>Reads the texts; null takes the world's readings as they are.</summary>
    public IReader? Reader { get; init; }

    /// <summary>What each batch cost, in the order in which they were added.</summary>
    public IReadOnlyList<BatchCost> Batches => batches;

    /// <summary>The microseconds of processor time that a dispatch took (with the real reading), by tenths of the run.</summary>
    public IReadOnlyList<double> Costs =>
        [.. batches.GroupBy(batch => (long)Windows * batch.First / press.Count).Select(tenth => BatchCost.PerDispatch([.. tenth]))];

    /// <summary>Adds all.</summary>
    public void Run() => Run(0, press.Count);

    /// <summary>Adds those from one on, up to another, in batches.</summary>
    public void Run(int first, int end)
    {
        for (; first < end; first += Batch) Add(first);
    }

    /// <summary>Adds a batch, from one on.</summary>
    public BatchCost Add(int first)
    {
        var pages = order[first..Math.Min(first + Batch, order.Length)].Select(press.Write).ToArray();
        var (clock, processor, allocated) = (Stopwatch.GetTimestamp(), Environment.CpuUsage.TotalTime, GC.GetTotalAllocatedBytes());
        register.AddMany(pages.Select(Take));
        var cost = new BatchCost(
            first, pages.Length, Stopwatch.GetElapsedTime(clock), Environment.CpuUsage.TotalTime - processor, GC.GetTotalAllocatedBytes() - allocated);
        batches.Add(cost);
        return cost;
    }

    private PageToAdd Take(Page page) =>
        new(Reader?.Read(page.Reading.Page, page.Reading.Text, page.Hints) ?? page.Reading, page.Hints);
}
