namespace Entente.World;

/// <summary>What it cost to add a batch.</summary>
/// <param name="Clock">As a clock has it.</param>
/// <param name="Processor">On all threads, the operating system's share included.</param>
/// <param name="Allocated">Bytes.</param>
public sealed record BatchCost(int First, int Dispatches, TimeSpan Clock, TimeSpan Processor, long Allocated)
{
    /// <summary>The microseconds of processor time that a dispatch of some batches took.</summary>
    public static double PerDispatch(IReadOnlyCollection<BatchCost> batches) => PerDispatch(batches, batch => batch.Processor.TotalMicroseconds);

    /// <summary>The mean of something for a dispatch of some batches.</summary>
    public static double PerDispatch(IReadOnlyCollection<BatchCost> batches, Func<BatchCost, double> of) =>
        batches.Sum(of) / batches.Sum(batch => batch.Dispatches);
}
