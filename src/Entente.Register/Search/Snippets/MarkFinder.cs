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

    /// <summary>The marked words in order, each with the number of what asks for it.</summary>
    /// <param name="isTitle">Whether what is asked of titles counts.</param>
    public IReadOnlyList<Mark> In(ReadOnlySpan<char> text, string? language, bool isTitle)
    {
        var words = Words(text, TokenTable.StemmingOf(language));
        var marks = new SortedDictionary<TextSpan, int>();
        for (var i = 0; i < atoms.Length; i++)
            if (isTitle || atoms[i].Field == QueryField.Text) Add(atoms[i], i, words, marks);
        return [.. marks.Select(mark => new Mark(mark.Key, mark.Value))];
    }

    private List<(SearchToken Token, TextSpan Span)> Words(ReadOnlySpan<char> text, Stemming stemming)
    {
        var words = new List<(SearchToken, TextSpan)>();
        var scanner = new WordScanner(text, stackalloc char[WordScanner.Longest]);
        while (scanner.Next()) words.Add((table.Get(scanner.Folded, stemming), scanner.Span));
        return words;
    }

    private static void Add(QueryAtom atom, int number, List<(SearchToken Token, TextSpan Span)> words, SortedDictionary<TextSpan, int> marks)
    {
        for (var at = 0; at + atom.Words.Length <= words.Count; at++)
        {
            var length = 0;
            while (length < atom.Words.Length && atom.Finds(words[at + length].Token, length)) length++;
            if (length < atom.Words.Length) continue;
            for (var i = 0; i < length; i++) marks.TryAdd(words[at + i].Span, number);
        }
    }
}

/// <summary>A word that is marked.</summary>
/// <param name="Atom">The number of what asks for it.</param>
internal readonly record struct Mark(TextSpan Span, int Atom);
