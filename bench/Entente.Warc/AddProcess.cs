using System.Diagnostics;

namespace Entente.Warc;

/// <summary><c>entente add</c> in a process of its own, which may be killed, and what it takes of memory and time.</summary>
public sealed class AddProcess : IDisposable
{
    private static readonly TimeSpan Look = TimeSpan.FromMilliseconds(100);

    private readonly Process process;
    private readonly Task<string> output;
    private readonly Task<string> error;

    /// <param name="program">The program's own file, <c>Entente.Cli.dll</c>.</param>
    public AddProcess(string program, string pages, string register)
    {
        process = Process.Start(new ProcessStartInfo("dotnet", [program, "add", pages, "--register", register]) { RedirectStandardOutput = true, RedirectStandardError = true })!;
        output = process.StandardOutput.ReadToEndAsync();
        error = process.StandardError.ReadToEndAsync();
    }

    /// <summary>The most memory that it has had, in bytes, as far as it was looked at.</summary>
    public long MostMemory { get; private set; }

    /// <summary>What it has used of the processors.</summary>
    public TimeSpan Busy { get; private set; }

    /// <summary>What it printed, once it has ended.</summary>
    public string Output => output.GetAwaiter().GetResult();

    /// <summary>Waits until it ends, or kills it after a time, as <c>kill -9</c> does.</summary>
    /// <returns>Whether it ended by itself, and well.</returns>
    /// <exception cref="InvalidOperationException">It ended otherwise; the message is what it said.</exception>
    public bool Run(TimeSpan? killAfter = null)
    {
        var clock = Stopwatch.StartNew();
        while (!process.WaitForExit(Look))
        {
            LookAt();
            if (clock.Elapsed < (killAfter ?? TimeSpan.MaxValue)) continue;
            process.Kill();
            process.WaitForExit();
            return false;
        }

        if (process.ExitCode != 0) throw new InvalidOperationException(error.GetAwaiter().GetResult());
        return true;
    }

    public void Dispose() => process.Dispose();

    private void LookAt()
    {
        try
        {
            process.Refresh();
            (MostMemory, Busy) = (Math.Max(MostMemory, process.PeakWorkingSet64), process.TotalProcessorTime);
        }
        catch (InvalidOperationException)
        {
            // It has just ended.
        }
    }
}
