using System.Diagnostics;
using Entente.Reading;
using Entente.Register;

namespace Entente.World;

/// <summary>
/// Adds a press to a register, and tells what a dispatch costs as the register grows. With the world's own reader, reading
/// costs nothing and errs in nothing; with the real one, the whole way is measured. The making of the world is never counted.
/// </summary>
public sealed class RegisterRun(Press press, IRegister register)
{
    /// <summary>After so many dispatches hardly any code is compiled anew.</summary>
    public const int Warming = 4_000;

    private const int Windows = 10;

    private readonly List<BatchCost> batches = [];

    public required int Batch { get; init; }

    /// <summary>The pages come in the order of publication, or, with a seed, in one that it draws.</summary>
    public int? OrderSeed { get; init; }

    /// <summary>Reads the texts; null takes the world's readings as they are.</summary>
    public IReader? Reader { get; init; }

    /// <summary>What each batch cost, in the order of the run.</summary>
    public IReadOnlyList<BatchCost> Batches => batches;

    /// <summary>The microseconds of processor time that a dispatch took (with the real reading, without the making of the world), by tenths of the run.</summary>
    public IReadOnlyList<double> Costs =>
    [
        .. batches.GroupBy(batch => Windows * (batch.First + (batch.Dispatches / 2)) / press.Count).Select(tenth => BatchCost.Mean(tenth).Processor),
    ];

    /// <param name="most">So many dispatches are added.</param>
    public void Run(int most = int.MaxValue)
    {
        var order = Enumerable.Range(0, press.Count);
        if (OrderSeed is { } seed) order = new Dice(seed).Shuffle(order);
        foreach (var batch in order.Take(most).Chunk(Batch)) Add(batch);
    }

    private void Add(int[] batch)
    {
        var pages = batch.Select(press.Write).ToArray();
        var (clock, processor) = (Stopwatch.GetTimestamp(), Environment.CpuUsage.TotalTime);
        register.AddMany(pages.Select(Take));
        var first = batches.Sum(before => before.Dispatches);
        batches.Add(new BatchCost(first, batch.Length, Stopwatch.GetElapsedTime(clock), Environment.CpuUsage.TotalTime - processor));
    }

    private PageToAdd Take(Page page) =>
        new(Reader?.Read(page.Reading.Page, page.Reading.Text, page.Hints) ?? page.Reading, page.Hints);
}
