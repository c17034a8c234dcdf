using Entente.Text;

namespace Entente.Dates;

/// <summary>Finds the words of a text that tell a time, and says which time. Pure and in linear time.</summary>
public sealed class DateReader(DateBook book)
{
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
        var senses = new SenseTable(book.Words, book.Numbers, tokens, first, end);
        try
        {
            var clusters = new AtomJoiner(book.Roles, senses).Join(scanner.Scan(in senses));
            return new ClusterReader(book, senses, context).Read(clusters);
        }
        finally
        {
            senses.Dispose();
        }
    }

    /// <summary>When a text that does not say so was published, as exactly as its words support; null when they do not.</summary>
    /// <param name="sentences">The sentences of the main story, its title included.</param>
    /// <param name="statedDate">The words of a header or dateline that state the date, if any.</param>
    public Edtf? InferPublished(
        string text, ReadOnlySpan<Token> tokens, IReadOnlyList<Sentence> sentences, TextSpan? statedDate)
    {
        ArgumentNullException.ThrowIfNull(sentences);
        var senses = new SenseTable(book.Words, book.Numbers, tokens, 0, tokens.Length);
        try
        {
            var clusters = new AtomJoiner(book.Roles, senses).Join(scanner.Scan(in senses));
            var (inStory, stated) = (Tokens(sentences, tokens.Length), Stated(clusters, tokens, statedDate));
            return PublicationInference.Infer(stated, new EvidenceReader(book, senses).Read(clusters, at => inStory[at]));
        }
        finally
        {
            senses.Dispose();
        }
    }

    private static List<DateCluster> Stated(List<DateCluster> clusters, ReadOnlySpan<Token> tokens, TextSpan? words)
    {
        List<DateCluster> stated = [];
        foreach (var cluster in clusters)
            if (words?.Overlaps(TextSpan.FromBounds(tokens[cluster.First].Start, tokens[cluster.End - 1].End)) == true) stated.Add(cluster);
        return stated;
    }

    /// <summary>Which tokens stand in the story's sentences.</summary>
    private static bool[] Tokens(IReadOnlyList<Sentence> sentences, int count)
    {
        var inside = new bool[count];
        foreach (var sentence in sentences)
            for (var i = sentence.First; i < sentence.End; i++) inside[i] = true;
        return inside;
    }
}
