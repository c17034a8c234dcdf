using System.Diagnostics;
using Xunit;

namespace Entente.Cli.Tests.Crashes;

/// <summary>The program in a process of its own, which may be killed.</summary>
internal sealed class ProgramProcess : IDisposable
{
    private static readonly string Program = Path.Combine(AppContext.BaseDirectory, "Entente.Cli.dll");
    private readonly Process process;
    private readonly Task<string> output;
    private readonly Task<string> error;

    public ProgramProcess(params string[] arguments)
    {
        process = Process.Start(new ProcessStartInfo("dotnet", [Program, .. arguments]) { RedirectStandardOutput = true, RedirectStandardError = true })!;
        output = process.StandardOutput.ReadToEndAsync();
        error = process.StandardError.ReadToEndAsync();
    }

    /// <summary>Waits until it ends.</summary>
    public (int Code, string Output, string Error) End()
    {
        process.WaitForExit();
        return (process.ExitCode, output.GetAwaiter().GetResult(), error.GetAwaiter().GetResult());
    }

    /// <summary>Waits until it ends, which it has to do without a fault.</summary>
    public void EndWell()
    {
        var (code, _, error) = End();
        Assert.Equal((0, ""), (code, error));
    }

    /// <summary>What <c>kill -9</c> does.</summary>
    public void Kill()
    {
        process.Kill();
        process.WaitForExit();
    }

    public void Dispose() => process.Dispose();
}
