using System.Collections.Immutable;
using Entente.Register.Search.Query;
using Entente.Register.Search.Words;
using Entente.Text;

namespace Entente.Register.Search.Snippets;

/// <summary>Finds the words of a text that a query asks for, in any of their forms, whole phrases alone where it asks for these.</summary>
internal sealed class MarkFinder
{
    private readonly ImmutableArray<QueryAtom> atoms;
    private readonly TokenTable table;

    public MarkFinder(IEnumerable<QueryClause> clauses, TokenTable table)
    {
        atoms = [.. clauses.Where(clause => !clause.Negated).SelectMany(clause => clause.AnyOf).Where(atom => atom.IsWords)];
        this.table = table;
    }

    /// <summary>The marked words and phrases in order, each with the number of what asks for it; none overlaps another.</summary>
    /// <param name="isTitle">Whether what is asked of titles counts.</param>
    public IReadOnlyList<Mark> In(ReadOnlySpan<char> text, string? language, bool isTitle)
    {
        var words = Words(text, TokenTable.StemmingOf(language));
        var marks = new List<Mark>();
        for (var i = 0; i < atoms.Length; i++)
            if (isTitle || atoms[i].Field == QueryField.Text) Add(atoms[i], i, words, marks);
        return Apart(marks);
    }

    private List<(SearchToken Token, TextSpan Span)> Words(ReadOnlySpan<char> text, Stemming stemming)
    {
        var words = new List<(SearchToken, TextSpan)>();
        var scanner = new WordScanner(text, stackalloc char[WordScanner.Longest]);
        while (scanner.Next()) words.Add((table.Get(scanner.Folded, stemming), scanner.Span));
        return words;
    }

    private static void Add(QueryAtom atom, int number, List<(SearchToken Token, TextSpan Span)> words, List<Mark> marks)
    {
        for (var at = 0; at + atom.Words.Length <= words.Count; at++)
        {
            var length = 0;
            while (length < atom.Words.Length && atom.Finds(words[at + length].Token, length)) length++;
            if (length == atom.Words.Length) marks.Add(new Mark(words[at].Span.Union(words[at + length - 1].Span), number));
        }
    }

    /// <summary>The marks in order; of those that overlap, the first, and of those that begin together the longest.</summary>
    private static List<Mark> Apart(List<Mark> marks)
    {
        var apart = new List<Mark>(marks.Count);
        foreach (var mark in marks.OrderBy(mark => mark.Span.Start).ThenByDescending(mark => mark.Span.Length).ThenBy(mark => mark.Atom))
            if (apart.Count == 0 || mark.Span.Start >= apart[^1].Span.End) apart.Add(mark);
        return apart;
    }
}

/// <summary>A word that is marked, or a phrase.</summary>
/// <param name="Atom">The number of what asks for it.</param>
internal readonly record struct Mark(TextSpan Span, int Atom);
