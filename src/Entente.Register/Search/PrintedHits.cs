using Entente.Register.Search.Ranking;
using Entente.Register.Storage;
using Entente.Register.Views.Prints;

namespace Entente.Register.Search;

/// <summary>
/// Makes one hit of those that are prints of one text: an agency's text on five sites is found once, an article that quotes
/// it and says more is another hit. Only the best hits are compared, of all pages of hits the same, so that no text stands on
/// two of them.
/// </summary>
internal static class PrintedHits
{
    /// <summary>So many texts are compared, the best; each of the others stands for itself.</summary>
    public const int MostCompared = 100;

    /// <param name="texts">The documents of each text, the best first.</param>
    /// <returns>The same, prints of one text together where the best of them stood.</returns>
    public static IReadOnlyList<Ranked[]> Join(IViewStore store, IReadOnlyList<Ranked[]> texts)
    {
        var best = texts.Take(MostCompared).ToArray();
        if (best.Length < 2) return texts;
        var sketches = store.SketchesOf([.. best.Select(text => text[0].Document.Dispatch)]).ToDictionary(row => row.Dispatch, row => row.Sketch);
        var first = PrintJoining.Join([.. best.Select(text => sketches.GetValueOrDefault(text[0].Document.Dispatch))], within: false);
        var joined = best.Zip(first).GroupBy(pair => pair.Second, pair => pair.First).Select(prints => prints.SelectMany(text => text).ToArray());
        return [.. joined, .. texts.Skip(MostCompared)];
    }
}
