using Entente.Prints;
using Entente.Register.Search.Words;

namespace Entente.Register.Search.Indexing;

/// <summary>Makes of the words of a dispatch, as they are searched, what its prints are known by.</summary>
internal static class SketchMaker
{
    /// <summary>
    /// So many runs of a dispatch are kept: enough for texts of like length, and for one that is quoted whole in another of
    /// eight times its length.
    /// </summary>
    private const int MostRuns = 128;

    /// <summary>A word as it counts in a sketch.</summary>
    public static (ulong Hash, bool HasFigure) Word(SearchToken token, ReadOnlySpan<char> folded) => (token.Hash, folded.ContainsAnyInRange('0', '9'));

    public static TextSketch Of(ReadOnlySpan<(ulong Hash, bool HasFigure)> words) => TextSketch.Of(words, MostRuns);

    /// <summary>The sketch of a text by itself, as a dispatch of no stated language would have it.</summary>
    public static TextSketch Of(ReadOnlySpan<char> text)
    {
        var words = new List<(ulong, bool)>();
        var scanner = new WordScanner(text, stackalloc char[WordScanner.Longest]);
        while (scanner.Next()) words.Add(Word(TokenTable.OfThread.Get(scanner.Folded, TokenTable.StemmingOf(null)), scanner.Folded));
        return Of(System.Runtime.InteropServices.CollectionsMarshal.AsSpan(words));
    }
}
