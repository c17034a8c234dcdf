using Entente.Text;

namespace Entente.Dates;

/// <summary>Collects what the sentences of a story say of time.</summary>
internal readonly ref struct EvidenceReader
{
    private readonly DateBook book;
    private readonly SenseTable senses;
    private readonly List<int> starts;

    public EvidenceReader(DateBook book, SenseTable senses)
    {
        this.book = book;
        this.senses = senses;
        starts = Sentences.Starts(in senses, book.Roles);
    }

    /// <param name="clusters">The dates of the range, in its order; those of other stories are left out.</param>
    public PublicationEvidence Read(List<DateCluster> clusters, IReadOnlyList<Sentence> sentences)
    {
        KeepInside(clusters, sentences);
        var evidence = senses.Memory.Evidence;
        foreach (var cluster in clusters)
            evidence.Add(cluster, Placed(cluster, false), Placed(cluster, true), Parenthesised(cluster));
        foreach (var cluster in clusters)
            if (cluster.Atoms[^1].Fields.Year is { } year) AddOccasion(evidence, cluster, year);
        return evidence;
    }

    /// <summary>Keeps the dates that stand in sentences; both are in the order of the text.</summary>
    private static void KeepInside(List<DateCluster> clusters, IReadOnlyList<Sentence> sentences)
    {
        var (kept, sentence) = (0, 0);
        for (var i = 0; i < clusters.Count; i++)
        {
            while (sentence < sentences.Count && sentences[sentence].End <= clusters[i].First) sentence++;
            if (sentence < sentences.Count && sentences[sentence].First <= clusters[i].First) clusters[kept++] = clusters[i];
        }
        clusters.RemoveRange(kept, clusters.Count - kept);
    }

    /// <summary>"jusqu'au", "d'ici", "avant" name what is to come, "pour" leaves it open; else the verb tells.</summary>
    private Direction? Placed(DateCluster cluster, bool firm)
    {
        if (senses.FindBefore(cluster.First, book.Roles.Bound) is { Value: "until" or "by" or "before" }) return Direction.Future;
        return senses.FindBefore(cluster.First, book.Roles.Purpose) is not null ? null : Verb(cluster.First, cluster.End, firm);
    }

    private Direction? Verb(int first, int end, bool firm)
    {
        var number = Sentences.Find(starts, first);
        var stop = number + 1 < starts.Count ? starts[number + 1] : senses.End;
        return new TenseGuess(book, senses) { Firm = firm }.Of(first, end, starts[number], stop);
    }

    private bool Parenthesised(DateCluster cluster) =>
        cluster.First > senses.First && senses.Tokens[cluster.First - 1].Is('(')
        && cluster.End < senses.End && senses.Tokens[cluster.End].Is(')');

    /// <summary>"le 80e anniversaire de … 1944" is marked in 2024.</summary>
    private void AddOccasion(PublicationEvidence evidence, DateCluster cluster, int year)
    {
        var start = starts[Sentences.Find(starts, cluster.First)];
        for (var at = cluster.First - 1; at > start; at--)
        {
            if (senses.Find(at, book.Roles.Anniversary) is not { } occasion) continue;
            if (senses.FindBefore(at, book.Roles.Ordinal) is { } nth) evidence.AddOccasion(nth.Number, year, Verb(at, at + occasion.Length, true));
            return;
        }
    }
}
