using System.Collections.Immutable;
using System.Security.Cryptography;
using System.Threading.Channels;

namespace Entente.Web.Taking;

/// <summary>The runs of this program, the latest first, and those that wait.</summary>
public sealed class IntakeRuns
{
    /// <summary>So many are remembered.</summary>
    private const int Most = 20;

    private readonly Lock door = new();
    private readonly Channel<IntakeRun> waiting = Channel.CreateBounded<IntakeRun>(new BoundedChannelOptions(IntakeLimits.MaxWaiting) { SingleReader = true });
    private ImmutableList<IntakeRun> runs = [];

    /// <summary>Those to be dealt with, one after the other.</summary>
    public ChannelReader<IntakeRun> Waiting => waiting.Reader;

    /// <summary>Has a form dealt with when those before it are; one that is turned away is discarded.</summary>
    /// <exception cref="IntakeException">Too many wait already.</exception>
    public IntakeRun Start(IntakeForm form)
    {
        var run = new IntakeRun(Convert.ToHexStringLower(RandomNumberGenerator.GetBytes(8)), form);
        if (!waiting.Writer.TryWrite(run))
        {
            form.Discard();
            throw new IntakeException(IntakeProblem.Busy);
        }

        lock (door) runs = [run, .. runs.Take(Most - 1)];
        return run;
    }

    /// <summary>A run; null where it is none, or of long ago.</summary>
    public IntakeRun? Find(string? identifier) => runs.Find(run => run.Identifier == identifier);
}
