using System.Collections.Immutable;

namespace Entente.Intake.Duplicates;

/// <summary>
/// A text as what it is compared by: the runs of three words that it holds, each as a number, and of long texts a
/// sample of them. A sample keeps the numbers that end in so many zeros (the scaled sketches of Irber et al. 2022,
/// "FracMinHash"), so that how much of one text stands in another can be told from their samples also where one is
/// much longer; the few least numbers of a text, as MinHash keeps them, tell that of texts of one length only.
/// </summary>
public sealed class TextSketch
{
    /// <summary>The most numbers that are kept.</summary>
    internal const int Most = 512;

    /// <summary>Words in a run: of the words that an editor changes each spoils three runs; chance seldom makes one of three.</summary>
    private const int RunLength = 3;

    private TextSketch(int words, int halvings, ImmutableArray<uint> runs, ImmutableArray<uint> figures, ulong whole)
    {
        Words = words;
        Halvings = halvings;
        Runs = runs;
        Figures = figures;
        Whole = whole;
    }

    /// <summary>How many words the text has.</summary>
    public int Words { get; }

    /// <summary>How often the runs were halved: of 2^Halvings runs one is kept.</summary>
    internal int Halvings { get; }

    /// <summary>The runs that are kept, ascending, each once.</summary>
    internal ImmutableArray<uint> Runs { get; }

    /// <summary>The words with figures, ascending, each once.</summary>
    internal ImmutableArray<uint> Figures { get; }

    /// <summary>The same for two texts of the same words in the same order.</summary>
    internal ulong Whole { get; }

    public static TextSketch Of(ReadOnlySpan<char> text)
    {
        var words = WordHashes.Of(text);
        var runs = new uint[Math.Max(0, words.Count - RunLength + 1)];
        for (var i = 0; i < runs.Length; i++) runs[i] = Run(words[i].Hash, words[i + 1].Hash, words[i + 2].Hash);
        var kept = Distinct(runs);
        var halvings = 0;
        for (; kept.Length > Most; halvings++) kept = Halved(kept, halvings + 1);
        return new TextSketch(words.Count, halvings, [.. kept], [.. Distinct([.. words.Where(word => word.HasFigure).Select(word => unchecked((uint)word.Hash))])], WholeOf(words));
    }

    internal static bool IsKept(uint run, int halvings) => (run & ((1u << halvings) - 1)) == 0;

    private static uint Run(ulong first, ulong second, ulong third) => unchecked((uint)(Mix(Mix(Mix(first) ^ second) ^ third) >> 32));

    private static ulong WholeOf(List<(ulong Hash, bool)> words)
    {
        var whole = 0UL;
        foreach (var (hash, _) in words) whole = Mix(whole ^ hash);
        return whole;
    }

    private static Span<uint> Distinct(Span<uint> numbers)
    {
        numbers.Sort();
        var kept = 0;
        foreach (var number in numbers)
            if (kept == 0 || numbers[kept - 1] != number) numbers[kept++] = number;
        return numbers[..kept];
    }

    private static Span<uint> Halved(Span<uint> runs, int halvings)
    {
        var kept = 0;
        foreach (var run in runs)
            if (IsKept(run, halvings)) runs[kept++] = run;
        return runs[..kept];
    }

    /// <summary>Spreads a number over all bits (the finaliser of SplitMix64, Steele et al. 2014).</summary>
    private static ulong Mix(ulong value)
    {
        unchecked
        {
            value += 0x9E3779B97F4A7C15;
            value = (value ^ (value >> 30)) * 0xBF58476D1CE4E5B9;
            value = (value ^ (value >> 27)) * 0x94D049BB133111EB;
            return value ^ (value >> 31);
        }
    }
}
