using System.Diagnostics;
using Entente.Reading;
using Entente.Register;

namespace Entente.World;

/// <summary>
/// Adds a press to a register, and tells what a dispatch costs as the register grows. With the world's own reader, reading
/// costs nothing and errs in nothing; with the real one, the whole way is measured.
/// </summary>
public sealed class RegisterRun(Press press, IRegister register)
{
    private const int Windows = 10;

    public required int Batch { get; init; }

    /// <summary>The pages come in the order of publication, or, with a seed, in one that it draws.</summary>
    public int? OrderSeed { get; init; }

    /// <summary>Reads the texts; null takes the world's readings as they are.</summary>
    public IReader? Reader { get; init; }

    /// <summary>The microseconds of processor time that a dispatch took (with the real reading, without the making of the world), by tenths of the run.</summary>
    public IReadOnlyList<double> Costs => costs;

    private readonly List<double> costs = [];

    public void Run()
    {
        var order = Enumerable.Range(0, press.Count);
        if (OrderSeed is { } seed) order = new Dice(seed).Shuffle(order);
        foreach (var window in order.Chunk(Math.Max(1, (press.Count + Windows - 1) / Windows))) Add(window);
    }

    private void Add(int[] window)
    {
        var spent = TimeSpan.Zero;
        foreach (var batch in window.Chunk(Batch))
        {
            var pages = batch.Select(press.Write).ToArray();
            var before = Process.GetCurrentProcess().TotalProcessorTime;
            register.AddMany(pages.Select(Take));
            spent += Process.GetCurrentProcess().TotalProcessorTime - before;
        }

        costs.Add(spent.TotalMicroseconds / window.Length);
    }

    private PageToAdd Take(Page page) =>
        new(Reader?.Read(page.Reading.Page, page.Reading.Text, page.Hints) ?? page.Reading, page.Hints);
}
