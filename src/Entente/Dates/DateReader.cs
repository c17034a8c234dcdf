using System.Runtime.InteropServices;
using Entente.Text;

namespace Entente.Dates;

/// <summary>Finds the words of a text that tell a time, and says which time. Pure and in linear time.</summary>
public sealed class DateReader(DateBook book)
{
    /// <summary>How many tokens around a story or a stated date are looked at with it: what the words next to a date make of it.</summary>
    /// <summary>The letters of a year in EDTF.</summary>
    private const int YearAlone = 4;

    private const int Margin = 60;

    private readonly AtomScanner scanner = new(book);

    /// <summary>The book that it reads by.</summary>
    public DateBook Book => book;

    /// <summary>All expressions in a range of tokens, in order, not overlapping.</summary>
    /// <param name="text">The text as received.</param>
    /// <param name="tokens">The tokens of the whole text.</param>
    /// <param name="first">The first token of the range.</param>
    /// <param name="end">The token after its last.</param>
    public IReadOnlyList<DateExpression> Read(
        string text, ReadOnlySpan<Token> tokens, int first, int end, DateContext context)
    {
        ArgumentNullException.ThrowIfNull(text);
        ArgumentNullException.ThrowIfNull(context);
        List<DateExpression> read = [];
        Read(tokens, first, end, context, read);
        return read;
    }

    /// <summary>Adds the expressions of a range to those read before.</summary>
    internal void Read(ReadOnlySpan<Token> tokens, int first, int end, DateContext context, List<DateExpression> into)
    {
        using var senses = new SenseTable(book.Words, book.Numbers, tokens, first, end);
        var clusters = Clusters(senses);
        if (clusters.Count > 0) new ClusterReader(book, senses, context).Read(clusters, into);
    }

    /// <summary>When a text that does not say so was published, as exactly as its words support; null when they do not.</summary>
    /// <param name="sentences">The sentences of the story in the order of the text, its title included.</param>
    /// <param name="statedDate">The words of a header or dateline that state the date, if any.</param>
    public Edtf? InferPublished(
        string text, ReadOnlySpan<Token> tokens, IReadOnlyList<Sentence> sentences, TextSpan? statedDate)
    {
        ArgumentNullException.ThrowIfNull(sentences);
        if (statedDate is not { } words) return Inferred(tokens, sentences, []);
        using var senses = Around(tokens, FirstFrom(tokens, words.Start), FirstFrom(tokens, words.End));
        var stated = Clusters(senses);
        KeepInside(stated, tokens, words);
        var complete = PublicationInference.Complete(stated);
        if (complete is null or { Text.Length: YearAlone }) complete = InAnyLanguage(text, words) ?? complete;
        return complete ?? Inferred(tokens, sentences, stated);
    }

    /// <summary>"May 15, 2024" over a French text: what a site prints around its texts may be in another language.</summary>
    private static Edtf? InAnyLanguage(string text, TextSpan words) => DateText.Find(text.AsSpan(words.Start, words.Length), stated: true) is { } day ? Edtf.Day(day) : null;

    /// <summary>The same from what the sentences say of time. Only the story is looked at: a page may hold thousands.</summary>
    private Edtf? Inferred(ReadOnlySpan<Token> tokens, IReadOnlyList<Sentence> sentences, List<DateCluster> stated)
    {
        if (sentences.Count == 0) return PublicationInference.Infer(stated, new PublicationEvidence());
        using var senses = Around(tokens, sentences[0].First, sentences[^1].End);
        var clusters = Clusters(senses);
        var evidence = clusters.Count == 0 ? senses.Memory.Evidence : new EvidenceReader(book, senses).Read(clusters, sentences);
        return PublicationInference.Infer(stated, evidence);
    }

    /// <summary>Keeps the dates that words take part in.</summary>
    private static void KeepInside(List<DateCluster> clusters, ReadOnlySpan<Token> tokens, TextSpan words)
    {
        var kept = 0;
        foreach (var cluster in CollectionsMarshal.AsSpan(clusters))
            if (words.Overlaps(TextSpan.FromBounds(tokens[cluster.First].Start, tokens[cluster.End - 1].End))) clusters[kept++] = cluster;
        clusters.RemoveRange(kept, clusters.Count - kept);
    }

    private SenseTable Around(ReadOnlySpan<Token> tokens, int first, int end) =>
        new(book.Words, book.Numbers, tokens, Math.Max(0, first - Margin), Math.Min(tokens.Length, end + Margin));

    private List<DateCluster> Clusters(SenseTable senses) => new AtomJoiner(book.Roles, senses).Join(scanner.Scan(in senses));

    /// <summary>The first token that starts at a place of the text or behind it.</summary>
    private static int FirstFrom(ReadOnlySpan<Token> tokens, int place)
    {
        var (low, high) = (0, tokens.Length);
        while (low < high)
        {
            var middle = (low + high) / 2;
            if (tokens[middle].Start < place) low = middle + 1;
            else high = middle;
        }
        return low;
    }
}
