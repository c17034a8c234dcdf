using System.Collections.Immutable;
using System.Runtime.InteropServices;

namespace Entente.Prints;

/// <summary>
/// A text as what it is compared by: the runs of three words that it holds, each as a number, and of long texts a
/// sample of them. A sample keeps the numbers that end in so many zeros (the scaled sketches of Irber et al. 2022,
/// "FracMinHash"), so that how much of one text stands in another can be told from their samples also where one is
/// much longer; the few least numbers of a text, as MinHash keeps them, tell that of texts of one length only.
/// </summary>
public sealed class TextSketch
{
    /// <summary>The most numbers that are kept unless somebody asks for fewer.</summary>
    public const int Most = 512;

    /// <summary>So many words with figures are kept at most, the least: only tables have more.</summary>
    internal const int MostFigures = 64;

    /// <summary>Words in a run: of the words that an editor changes each spoils three runs; chance seldom makes one of three.</summary>
    private const int RunLength = 3;

    /// <summary>Numbers before the runs and figures in what is kept of a sketch.</summary>
    private const int Header = 5;

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
    public ImmutableArray<uint> Runs { get; }

    /// <summary>The words with figures, ascending, each once.</summary>
    internal ImmutableArray<uint> Figures { get; }

    /// <summary>The same for two texts of the same words in the same order.</summary>
    public ulong Whole { get; }

    /// <summary>The sketch of a text.</summary>
    public static TextSketch Of(ReadOnlySpan<char> text) => Of(CollectionsMarshal.AsSpan(WordHashes.Of(text)));

    /// <summary>The sketch of a text of which the words are known already.</summary>
    /// <param name="words">Each word as a number, and whether it has a figure. Sketches are compared that were made of words in one way.</param>
    /// <param name="most">The most runs that are kept: with fewer the sketch is smaller, and tells less of what stands within a long text.</param>
    public static TextSketch Of(ReadOnlySpan<(ulong Hash, bool HasFigure)> words, int most = Most)
    {
        var runs = new uint[Math.Max(0, words.Length - RunLength + 1)];
        for (var i = 0; i < runs.Length; i++) runs[i] = Run(words[i].Hash, words[i + 1].Hash, words[i + 2].Hash);
        var (kept, halvings) = Sampled(runs, most);
        return new TextSketch(words.Length, halvings, [.. kept], FiguresOf(words), WholeOf(words));
    }

    /// <summary>What <see cref="Write"/> has written.</summary>
    public static TextSketch Read(ReadOnlySpan<byte> bytes)
    {
        var data = MemoryMarshal.Cast<byte, uint>(bytes);
        var runs = (int)data[4];
        return new TextSketch(
            (int)data[0], (int)data[1], [.. data.Slice(Header, runs)], [.. data[(Header + runs)..]], data[2] | ((ulong)data[3] << 32));
    }

    /// <summary>The sketch as bytes, to be kept.</summary>
    public byte[] Write()
    {
        var data = new uint[Header + Runs.Length + Figures.Length];
        (data[0], data[1], data[2], data[3], data[4]) = ((uint)Words, (uint)Halvings, (uint)(Whole & uint.MaxValue), (uint)(Whole >> 32), (uint)Runs.Length);
        Runs.CopyTo(data, Header);
        Figures.CopyTo(data, Header + Runs.Length);
        return MemoryMarshal.AsBytes(data.AsSpan()).ToArray();
    }

    /// <summary>Whether a run is kept by a text of which the runs were halved so often.</summary>
    public static bool IsKept(uint run, int halvings) => (run & ((1u << halvings) - 1)) == 0;

    private static uint Run(ulong first, ulong second, ulong third) => unchecked((uint)(Mix(Mix(Mix(first) ^ second) ^ third) >> 32));

    private static (uint[] Kept, int Halvings) Sampled(uint[] runs, int most)
    {
        var kept = Distinct(runs);
        var halvings = 0;
        for (; kept.Length > most; halvings++) kept = Halved(kept, halvings + 1);
        return (kept.ToArray(), halvings);
    }

    private static ImmutableArray<uint> FiguresOf(ReadOnlySpan<(ulong Hash, bool HasFigure)> words)
    {
        var figures = new List<uint>();
        foreach (var (hash, hasFigure) in words)
            if (hasFigure) figures.Add(unchecked((uint)hash));
        var kept = Distinct(CollectionsMarshal.AsSpan(figures));
        return [.. kept[..Math.Min(kept.Length, MostFigures)]];
    }

    private static ulong WholeOf(ReadOnlySpan<(ulong Hash, bool HasFigure)> words)
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
