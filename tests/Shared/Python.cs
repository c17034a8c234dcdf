using System.ComponentModel;
using System.Diagnostics;
using Xunit;

namespace Entente.Evaluating;

/// <summary>Runs the scorers of the evaluation data.</summary>
internal static class Python
{
    private const string Program = "python3";

    /// <summary>The exit code and what was printed. Without python3 the test is skipped, or fails where nothing may be skipped.</summary>
    public static (int Code, string Said) Run(string script, IEnumerable<string> arguments, IEnumerable<string> input)
    {
        using var process = Start([script, .. arguments]);
        var (said, wrong) = (process.StandardOutput.ReadToEndAsync(), process.StandardError.ReadToEndAsync());
        foreach (var line in input) process.StandardInput.WriteLine(line);
        process.StandardInput.Close();
        process.WaitForExit();
        return (process.ExitCode, said.Result + wrong.Result);
    }

    private static Process Start(IEnumerable<string> arguments)
    {
        var start = new ProcessStartInfo(Program, arguments) { RedirectStandardInput = true, RedirectStandardOutput = true, RedirectStandardError = true };
        try
        {
            return Process.Start(start)!;
        }
        catch (Win32Exception)
        {
            Assert.False(Evaluation.Required, $"there is no {Program}, and {Evaluation.RequiredVariable}=1 forbids to skip");
            Assert.Skip($"there is no {Program}");
            throw;
        }
    }
}
