using BenchmarkDotNet.Attributes;
using Entente.Codebook;
using Entente.Reading;
using Entente.Text;

namespace Entente.Benchmarks;

/// <summary>Reading as a whole, and its first steps; an operation goes through all pages of a set.</summary>
[MemoryDiagnoser]
public class ReadingBenchmarks
{
    private readonly Steps steps = new(Book.LoadEmbedded());
    private IReadOnlyList<string> pages = [];
    private TokenList[] tokens = [];

    [ParamsAllValues]
    public PageSource Source { get; set; }

    [GlobalSetup]
    public void Prepare()
    {
        pages = PageSet.Of(Source).Pages;
        tokens = [.. pages.Select(steps.Tokenize)];
    }

    /// <summary>Page to reading.</summary>
    [Benchmark(Baseline = true)]
    public int Read()
    {
        var facts = 0;
        foreach (var page in pages) facts += steps.Read(page).Dispatches.Length;
        return facts;
    }

    [Benchmark]
    public int Tokenise()
    {
        var count = 0;
        foreach (var page in pages) count += steps.Tokenize(page).Length;
        return count;
    }

    /// <summary>Words and phrases of the codebook in tokens that are at hand.</summary>
    [Benchmark]
    public int MatchLexicon()
    {
        var count = 0;
        foreach (var page in tokens) count += steps.Match(page).At(0).Length;
        return count;
    }

    /// <summary>Date expressions in tokens that are at hand, layout and sentences left out.</summary>
    [Benchmark]
    public int FindDates()
    {
        var count = 0;
        for (var i = 0; i < tokens.Length; i++) count += steps.Dates(pages[i], tokens[i]).Count;
        return count;
    }

    /// <summary>Stories, blocks and sentences of tokens that are at hand.</summary>
    [Benchmark]
    public int LayOut()
    {
        var count = 0;
        for (var i = 0; i < tokens.Length; i++) count += steps.LayOut(pages[i], tokens[i]).Count;
        return count;
    }
}

/// <summary>What every start of the program pays before the first page.</summary>
[MemoryDiagnoser]
public class StartBenchmarks
{
    /// <summary>The codebook, from its embedded files to its automata.</summary>
    [Benchmark]
    public Book LoadCodebook() => Book.LoadEmbedded();

    /// <summary>The codebook, and all else that a reader holds.</summary>
    [Benchmark]
    public PageReader CreateReader() => PageReader.CreateDefault();
}
