using Entente.Register.Search.Query;

namespace Entente.Register.Storage.Sql;

/// <summary>How a database keeps the tokens of documents and finds documents by them.</summary>
internal abstract class SearchDialect
{
    /// <summary>The first parameter behind those of <see cref="First"/>.</summary>
    private const int FirstRow = 5;

    /// <summary>A statement that adds a document's tokens: its number, the tokens between spaces.</summary>
    public abstract string Add { get; }

    /// <summary>A statement that takes a document's tokens out.</summary>
    public abstract string Remove { get; }

    /// <summary>A statement that takes out all.</summary>
    public abstract string Clear { get; }

    /// <summary>Makes <see cref="Terms"/> ready to be asked for.</summary>
    public virtual void PrepareTerms(SqlSession session)
    {
        // A database that can be asked without further ado.
    }

    /// <summary>A query for the tokens in the index, and how many documents have each; profiles stand by their keys.</summary>
    public abstract string Terms { get; }

    /// <summary>An expression for bytes in hexadecimal digits, in capitals.</summary>
    public abstract string HexOf(string bytes);

    /// <summary>The documents that match in the order of their numbers, of those between two, at most so many.</summary>
    /// <param name="rows">Of documents without these words in a row only the last is told.</param>
    public abstract FoundDocuments Find(SqlSession session, Match match, IReadOnlyList<WordRow> rows, long from, long to, int limit);

    /// <summary>
    /// Tables for a statement, of which <c>first</c> holds the numbers of what matches <c>$1</c>, from <c>$2</c> to <c>$3</c>,
    /// at most <c>$4</c>, in no order.
    /// </summary>
    protected abstract string First { get; }

    /// <summary>Whether the words of a document <c>d</c> hold the bytes of a parameter.</summary>
    protected abstract string Holds(string parameter);

    /// <param name="expression">As the database's index takes it.</param>
    protected FoundDocuments Ask(SqlSession session, string expression, IReadOnlyList<WordRow> rows, long from, long to, int limit)
    {
        var read = 0;
        var found = session.Rows(
            Statement(rows),
            row =>
            {
                read = row.GetInt32(row.Count - 1);
                return DocumentStore.Found(row);
            },
            [expression, from, to, (long)limit, .. rows.SelectMany(row => row.AnyOf).Select(bytes => (SqlValue)bytes)]);
        return new FoundDocuments(found, read);
    }

    private string Statement(IReadOnlyList<WordRow> rows)
    {
        var next = FirstRow;
        var asked = rows.Select(row => $"({string.Join(" OR ", row.AnyOf.Select(_ => Holds($"${next++}")))})").ToArray();
        return $"""
            WITH {First}, edge AS MATERIALIZED (SELECT count(*) AS read, max(id) AS last FROM first)
            SELECT {DocumentStore.Columns}, edge.read FROM edge CROSS JOIN first CROSS JOIN search_documents d
            WHERE d.id = first.id{(asked.Length > 0 ? $" AND (d.id = edge.last OR {string.Join(" AND ", asked)})" : "")} ORDER BY d.id
            """;
    }
}
