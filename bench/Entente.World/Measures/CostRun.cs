using Entente.Reading;
using Entente.Register;

namespace Entente.World;

/// <summary>
/// Tells what adding a dispatch costs in a large register, beside a small one: the world is added up to its end, all but the
/// last windows; then batches go to the large register and to one with some 10,000 dispatches by turns, so that whatever
/// else the machine does weighs on both alike.
/// </summary>
internal sealed class CostRun(Press press, int batch)
{
    /// <summary>How many dispatches the small register holds when half of its window is added.</summary>
    public const int Small = 10_000;

    /// <summary>A world of fewer dispatches is too small to be compared.</summary>
    public const int Least = 2 * Small;

    private const int Window = 10_000;

    /// <summary>After so many dispatches hardly any code is compiled anew.</summary>
    private const int Warming = 4_000;

    private readonly RegisterOptions registering = new() { Clock = new LastDay() };
    private readonly List<BatchCost> early = [], late = [];

    /// <summary>Reads the texts; null takes the world's readings as they are.</summary>
    public IReader? Reader { get; init; }

    /// <summary>What the batches of the window in the small register cost.</summary>
    public IReadOnlyList<BatchCost> Early => early;

    /// <summary>What the batches of the window in the large register cost, in turn with those of the small one.</summary>
    public IReadOnlyList<BatchCost> Late => late;

    /// <summary>Adds the world to a new register, and measures it; a small one beside it is taken away again.</summary>
    public IReadOnlyList<BatchCost> Run(string address)
    {
        var beside = address + ".early";
        Warm(beside);
        Add(address, 0, Small - (Window / 2));
        File.Copy(address, beside);
        using var large = Registers.Open(address, registering);
        var run = RunOf(large);
        run.Run(Small - (Window / 2), press.Count - Window);
        using (var small = Registers.Open(beside, registering)) InTurn(RunOf(small), run);
        File.Delete(beside);
        return run.Batches;
    }

    private void InTurn(RegisterRun small, RegisterRun large)
    {
        for (var done = 0; done < Window; done += batch)
        {
            early.Add(small.Add(Small - (Window / 2) + done));
            late.Add(large.Add(press.Count - Window + done));
        }
    }

    private void Warm(string address)
    {
        Add(address, 0, Warming);
        File.Delete(address);
    }

    private void Add(string address, int first, int end)
    {
        using var register = Registers.Open(address, registering);
        RunOf(register).Run(first, end);
    }

    private RegisterRun RunOf(IRegister register) => new(press, register) { Batch = batch, Reader = Reader };
}
