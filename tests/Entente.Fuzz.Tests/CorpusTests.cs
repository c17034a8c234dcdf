using Entente.Evaluating;
using Xunit;

namespace Entente.Fuzz.Tests;

/// <summary>What was written for a parser, and what fuzzing has found, does it no harm.</summary>
public sealed class CorpusTests
{
    /// <summary>An input takes some milliseconds; a target's first one loads a codebook, on a machine that may be busy.</summary>
    private const int Milliseconds = 60_000;

    public static TheoryData<string> Targets => [.. FuzzTarget.All.Select(target => target.Name)];

    [Theory(Timeout = 10 * Milliseconds)]
    [MemberData(nameof(Targets))]
    public async Task No_input_of_a_corpus_harms_its_parser(string name)
    {
        var target = FuzzTarget.Find(name)!;
        var inputs = Inputs.Of(CorpusOf(name)).ToList();
        Assert.NotEmpty(inputs);
        foreach (var (file, content) in inputs)
        {
            var run = Task.Run(() => target.Run(content), TestContext.Current.CancellationToken);
            var ended = await Task.WhenAny(run, Task.Delay(Milliseconds, TestContext.Current.CancellationToken));
            Assert.True(ended == run, $"{name}/{file} takes more than a minute");
            Assert.True(run.IsCompletedSuccessfully, $"{name}/{file}: {run.Exception?.InnerException}");
        }
    }

    [Theory]
    [MemberData(nameof(Targets))]
    public void An_empty_input_harms_no_parser(string name) => FuzzTarget.Find(name)!.Run([]);

    [Fact]
    public void Every_corpus_is_that_of_a_target()
    {
        var folders = Directory.GetDirectories(Repository.PathOf("tests", "Entente.Fuzz", "Corpus")).Select(Path.GetFileName).Order(StringComparer.Ordinal);
        Assert.Equal(FuzzTarget.All.Select(target => target.Name).Order(StringComparer.Ordinal), folders);
    }

    private static string CorpusOf(string name) => Repository.PathOf("tests", "Entente.Fuzz", "Corpus", name);
}
