using System.Collections.Immutable;
using Entente.Register.Search.Indexing;
using Entente.Register.Search.Query;
using Entente.Register.Storage;

namespace Entente.Register.Search.Ranking;

/// <summary>
/// Orders documents by how well they answer a query: BM25 over integers. A word weighs the more the rarer it is among the
/// documents that were found; in a title it counts three times, in the words of a fact twice; words that stand close
/// together add to the score. What is equal goes by day, the newest first, then by the text's hash.
/// </summary>
internal sealed class Ranker
{
    private const int TitleCount = 3;
    private const int FactCount = 2;
    private const long Saturation = 12; // k1 = 1.2, in tenths.
    private const long LengthShare = 75; // b = 0.75, in hundredths.
    private const long Scale = 1024;

    private readonly ImmutableArray<QueryAtom> atoms;

    public Ranker(IEnumerable<QueryClause> clauses) =>
        atoms = [.. clauses.Where(clause => !clause.Negated).SelectMany(clause => clause.AnyOf).Where(atom => atom.IsWords)];

    /// <summary>The documents with their scores, the best first.</summary>
    public IReadOnlyList<Ranked> Rank(IReadOnlyList<FoundDocument> documents)
    {
        var counts = new Counts[documents.Count];
        for (var i = 0; i < counts.Length; i++) counts[i] = Count(documents[i].Words);
        var length = Math.Max(1, counts.Sum(count => (long)count.Length) / Math.Max(1, counts.Length));
        var weights = Weights(counts);
        return
        [
            .. documents.Select((document, i) => new Ranked(document, Score(counts[i], weights, length)))
                .OrderByDescending(ranked => ranked.Score).ThenBy(ranked => ranked.Document.Id),
        ];
    }

    private Counts Count(DocumentWords words)
    {
        var finder = new AtomFinder(words);
        var (plain, weighted) = (new int[atoms.Length], new int[atoms.Length]);
        for (var i = 0; i < atoms.Length; i++)
            foreach (var (place, _) in finder.Places(atoms[i], i))
            {
                plain[i]++;
                weighted[i] += place < words.TitleLength ? TitleCount : words.TellsFact(place) ? FactCount : 1;
            }

        return new Counts(words.All.Length, plain, weighted, finder.Closeness(atoms.Length));
    }

    /// <summary>How rare each atom is: the logarithm of all words over its occurrences.</summary>
    private long[] Weights(Counts[] counts)
    {
        var all = (ulong)counts.Sum(count => (long)count.Length) + 1;
        return [.. atoms.Select((_, i) => FixedLog.Log2(Math.Max(1, all / ((ulong)counts.Sum(count => (long)count.Plain[i]) + 1))))];
    }

    private static long Score(Counts counts, long[] weights, long length)
    {
        var score = 0L;
        var damping = Saturation * ((100 - LengthShare) + (LengthShare * counts.Length / length));
        for (var i = 0; i < weights.Length; i++)
            if (counts.Weighted[i] is var count and > 0)
                score += weights[i] * (10 + Saturation) * count * 100 * Scale / ((1000 * count) + damping) / FixedLog.One;
        return score + (score * counts.Closeness / 100);
    }

    /// <param name="Length">All words of the document.</param>
    /// <param name="Plain">How often each atom occurs.</param>
    /// <param name="Weighted">The same, more for titles and facts.</param>
    /// <param name="Closeness">In hundredths: how much of the score is added for atoms that stand close together.</param>
    private readonly record struct Counts(int Length, int[] Plain, int[] Weighted, int Closeness);
}

/// <summary>A document with its score.</summary>
internal readonly record struct Ranked(FoundDocument Document, long Score);
