using Entente.Cli.Tests.Running;
using Xunit;

namespace Entente.Cli.Tests.Commands;

/// <summary><c>codebook coverage</c> with the shipped codebook; the examples are read for true.</summary>
public sealed class CodebookCommandTests : IDisposable
{
    private readonly ProgramRun program = new();

    public void Dispose() => program.Dispose();

    [Fact]
    public async Task Coverage_counts_facts_of_pages_and_of_examples_by_rule()
    {
        program.File("a.txt", "PARIS, 3 mai 2022 — Le ministre français de la Défense a reçu lundi à Paris son homologue malien, Sadio Diarra.");
        var before = Count(await program.Run("codebook", "coverage"));
        var after = Count(await program.Run("codebook", "coverage", "a.txt"));
        Assert.Equal(before.Pages + 1, after.Pages);
        Assert.True(before.Examples > 0, "no example is read by verb.receive");
        Assert.Equal(before.Examples, after.Examples);
    }

    [Fact]
    public async Task Coverage_goes_on_past_a_page_that_cannot_be_read_and_says_so()
    {
        var printed = await program.Run("codebook", "coverage", "absent.txt");
        Assert.Equal(1, printed.Code);
        Assert.Contains("absent.txt", printed.Error);
        Assert.Contains(" rules; ", printed.Output);
    }

    private static (int Pages, int Examples) Count(ProgramRun.Printed printed)
    {
        var words = printed.Output.Split('\n').Single(line => line.TrimStart().StartsWith("verb.receive ", StringComparison.Ordinal))
            .Split(' ', StringSplitOptions.RemoveEmptyEntries);
        return (int.Parse(words[1]), int.Parse(words[2]));
    }
}
