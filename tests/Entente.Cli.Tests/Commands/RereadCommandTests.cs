using Entente.Cli.Tests.Running;
using Entente.Reading;
using Entente.Register;
using Xunit;

namespace Entente.Cli.Tests.Commands;

public sealed class RereadCommandTests : IDisposable
{
    private readonly ProgramRun program = new();

    public void Dispose() => program.Dispose();

    [Fact]
    public async Task Pages_of_other_readers_are_read_again_in_batches_and_the_changed_ones_counted()
    {
        Hold(450, "old+1", "Titre\nmeeting KH VN 2024");
        Hold(3, program.Reader.Version, "Titre");
        var printed = await program.Run("reread");
        Assert.Equal((0, ""), (printed.Code, printed.Error));
        Assert.Equal([200, 200, 50], program.Register.Batches.Select(b => b.Length));
        Assert.Equal("read again     450\nchanged        450  450 claims\n", printed.Output);
    }

    [Fact]
    public async Task All_reads_those_of_the_same_reader_too()
    {
        Hold(3, program.Reader.Version, "Titre");
        Assert.Equal("read again       3\nchanged          0\n", (await program.Run("reread", "--all")).Output);
    }

    [Fact]
    public async Task A_dry_run_tells_the_readers_and_reads_nothing()
    {
        Hold(2, "old+1", "Titre");
        Hold(1, program.Reader.Version, "Titre");
        program.Reader.OnRead = _ => Assert.Fail("read");
        var printed = await program.Run("reread", "--dry-run");
        Assert.Equal($"old+1: 2 pages\n{program.Reader.Version} (today's): 1 page\nto read again: 2 pages\n", Sorted(printed.Output));
        Assert.Empty(program.Register.Batches);
    }

    [Fact]
    public async Task An_interrupt_keeps_what_was_read_before_it()
    {
        Hold(450, "old+1", "Titre");
        using var stop = new CancellationTokenSource();
        program.Reader.OnRead = page => { if (page == "0300.txt") stop.Cancel(); };
        var printed = await program.RunInterrupted(["reread"], stop.Token);
        Assert.Equal(130, printed.Code);
        Assert.Equal(2, program.Register.Batches.Count);
        Assert.Matches("^entente: stopped after [23][0-9]+ pages\n$", printed.Error);
    }

    private static string Sorted(string output) =>
        string.Join('\n', output.Split('\n', StringSplitOptions.RemoveEmptyEntries).OrderBy(l => !l.StartsWith("old", StringComparison.Ordinal)).ThenBy(l => l.StartsWith("to", StringComparison.Ordinal))) + "\n";

    private void Hold(int pages, string reader, string text)
    {
        for (var i = 0; i < pages; i++)
        {
            var number = program.Register.Held.Count + 1;
            program.Register.Held.Add(new PageToReread(number, $"{number:0000}.txt", text, Hints.None, reader));
        }
    }
}
