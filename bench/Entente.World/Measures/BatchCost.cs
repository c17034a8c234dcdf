namespace Entente.World;

/// <summary>What it cost to add a batch.</summary>
/// <param name="First">How many dispatches had been added before.</param>
/// <param name="Clock">As a clock has it.</param>
/// <param name="Processor">On all threads, the operating system's share included.</param>
public sealed record BatchCost(int First, int Dispatches, TimeSpan Clock, TimeSpan Processor)
{
    /// <summary>The microseconds that a dispatch of some batches took.</summary>
    public static (double Clock, double Processor) Mean(IEnumerable<BatchCost> batches)
    {
        var (dispatches, clock, processor) = (0, 0.0, 0.0);
        foreach (var batch in batches)
            (dispatches, clock, processor) = (dispatches + batch.Dispatches, clock + batch.Clock.TotalMicroseconds, processor + batch.Processor.TotalMicroseconds);
        return (clock / dispatches, processor / dispatches);
    }
}
