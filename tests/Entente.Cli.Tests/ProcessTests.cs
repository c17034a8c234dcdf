using System.Diagnostics;
using Entente.Evaluating;
using Xunit;

namespace Entente.Cli.Tests;

/// <summary>What only a process of its own shows: pipes, and the reading that the program is shipped with.</summary>
public sealed class ProcessTests : IDisposable
{
    private static readonly string Program = Path.Combine(AppContext.BaseDirectory, "Entente.Cli.dll");
    private readonly TemporaryFolder folder = new();

    public void Dispose() => folder.Dispose();

    [Fact]
    public void A_pipe_that_closes_early_ends_the_run_quietly()
    {
        foreach (var i in Enumerable.Range(0, 300)) folder.File($"in/{i}.txt", $"Titre {i}\n{new string('x', 2000)}");
        Assert.Equal(("{ 0\n", ""), Bash("entente read in --format ndjson | head -c 1; echo \" ${PIPESTATUS[0]}\""));
    }

    [Fact]
    public void Output_keeps_its_place_between_others_in_one_file()
    {
        folder.File("a.txt", "Titre");
        var (output, _) = Bash("(echo before; entente --version; echo after) > all.txt; cat all.txt");
        Assert.Equal("before\nentente 0.1.0\nafter\n", output);
    }

    [Fact]
    public void Output_that_cannot_be_written_is_an_error()
    {
        if (!File.Exists("/dev/full")) return;
        folder.File("a.txt", "Titre");
        var (output, error) = Bash("entente read a.txt > /dev/full; echo $?");
        Assert.Equal("1\n", output);
        Assert.StartsWith("entente: cannot write the output: ", error);
    }

    [Fact]
    public void Standard_input_and_a_pipe_given_as_a_file_are_read()
    {
        var (output, error) = Bash("echo Bonjour | entente text - --format ndjson; entente text <(echo Bonsoir) --format ndjson");
        Assert.Equal("", error);
        Assert.Contains("Bonjour", output);
        Assert.Contains("Bonsoir", output);
    }

    [Fact]
    public void An_interrupt_ends_between_two_pages_with_130()
    {
        foreach (var i in Enumerable.Range(0, 1500)) folder.File($"in/{i}.txt", string.Concat(Enumerable.Repeat($"Le ministre cambodgien de la Défense a reçu son homologue vietnamien le {i} mai. ", 150)));
        // Job control, or the shell would let the program ignore the interrupt.
        var (output, error) = Bash(
            "set -m; (exec dotnet \"$PROGRAM\" read in --format ndjson) > out & pid=$!; while [ ! -s out ]; do sleep 0.02; done; kill -INT $pid; wait $pid; echo $?");
        Assert.Equal("130\n", output);
        Assert.Matches("^entente: stopped after [0-9]+ pages?\n", error);
        Assert.EndsWith("]}]}\n", File.ReadAllText(Path.Combine(folder.FullPath, "out")));
    }

    private (string Output, string Error) Bash(string script)
    {
        if (OperatingSystem.IsWindows()) Assert.Skip("needs bash");
        var start = new ProcessStartInfo("bash", ["-c", "entente() { dotnet \"$PROGRAM\" \"$@\"; }\n" + script])
        {
            WorkingDirectory = folder.FullPath,
            RedirectStandardOutput = true,
            RedirectStandardError = true,
            Environment = { ["PROGRAM"] = Program },
        };
        using var process = Process.Start(start)!;
        var error = process.StandardError.ReadToEndAsync(TestContext.Current.CancellationToken);
        var output = process.StandardOutput.ReadToEnd();
        process.WaitForExit();
        return (output, error.GetAwaiter().GetResult());
    }
}
