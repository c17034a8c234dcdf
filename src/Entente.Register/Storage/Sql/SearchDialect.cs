using Entente.Register.Search.Query;

namespace Entente.Register.Storage.Sql;

/// <summary>How a database keeps the tokens of documents and finds documents by them.</summary>
internal abstract class SearchDialect
{
    /// <summary>A statement that adds a document's tokens: its number, the tokens between spaces.</summary>
    public abstract string Add { get; }

    /// <summary>A statement that takes a document's tokens out.</summary>
    public abstract string Remove { get; }

    /// <summary>A statement that takes out all.</summary>
    public abstract string Clear { get; }

    /// <summary>The documents in the order of their numbers, of those between two, at most so many.</summary>
    public abstract IReadOnlyList<FoundDocument> Find(SqlSession session, Match match, long from, long to, int limit);
}
