using System.Collections.Immutable;
using Entente.Register.Search.Indexing;

namespace Entente.Register.Search.Query;

/// <summary>
/// Words that stand in a row in a document, as a database can look for them before it hands the document over: it may find more
/// than is asked for, and nothing less.
/// </summary>
/// <param name="AnyOf">Bytes of which the words of the document have to hold some, as <see cref="DocumentWords"/> keeps them.</param>
internal sealed record WordRow(IReadOnlyList<byte[]> AnyOf)
{
    /// <summary>Of a phrase so many words are looked for: each may have two tokens.</summary>
    private const int MostWords = 3;

    /// <summary>What clauses ask that are about phrases alone.</summary>
    public static ImmutableArray<WordRow> Of(IEnumerable<QueryClause> clauses) =>
        [.. clauses.Where(clause => !clause.Negated && clause.AnyOf.All(atom => atom is { IsWords: true, IsPhrase: true })).Select(Of)];

    /// <summary>As many as a power of two, so that few statements are prepared.</summary>
    private static WordRow Of(QueryClause clause)
    {
        var rows = clause.AnyOf.SelectMany(Rows).ToList();
        while (!int.IsPow2(rows.Count)) rows.Add(rows[^1]);
        return new WordRow(rows);
    }

    private static IEnumerable<byte[]> Rows(QueryAtom phrase)
    {
        IEnumerable<uint[]> rows = [[]];
        foreach (var word in phrase.Words.Take(MostWords)) rows = rows.SelectMany(row => word.Tokens.Select(token => (uint[])[.. row, token.Hash]));
        return rows.Select(row => DocumentWords.Bytes(row));
    }
}
