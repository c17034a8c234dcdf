using System.Collections.Immutable;
using Entente.Register.Search.Query;
using Entente.Register.Search.Ranking;
using Entente.Register.Storage;

namespace Entente.Register.Search;

/// <summary>
/// Leaves of the documents that a database found those in which words stand in a row where a query asks for it: the database
/// was only asked for the words.
/// </summary>
internal sealed class PhraseCheck
{
    private readonly IDocumentStore store;
    private readonly Match? match;
    private readonly (QueryClause Clause, Match? Others)[] clauses;

    /// <param name="match">What the documents were found by.</param>
    public PhraseCheck(IDocumentStore store, ImmutableArray<QueryClause> clauses, MatchBuilder builder, Match? match)
    {
        (this.store, this.match) = (store, match);
        this.clauses = [.. clauses.Where(HasPhrase).Select(clause => (clause, Match.All(Others(clause, builder))))];
        Rows = WordRow.Of(clauses);
    }

    /// <summary>What the database may look for by itself.</summary>
    public ImmutableArray<WordRow> Rows { get; }

    public IEnumerable<FoundDocument> Of(FoundDocuments found)
    {
        var left = found.Documents;
        foreach (var (clause, others) in clauses)
        {
            var known = others is null || left.Count == 0 ? [] : Known(others, left[0].Id, left[^1].Id, found.Read);
            left = [.. left.Where(document => (known.Contains(document.Id) || new AtomFinder(document.Words).HasAny(clause)) != clause.Negated)];
        }

        return left;
    }

    /// <summary>Of the documents between two numbers those that have what only the database can tell.</summary>
    private HashSet<long> Known(Match others, long from, long to, int most) =>
        [.. store.Find(match is null ? others : new MatchAll([match, others]), [], from, to, most).Documents.Select(document => document.Id)];

    private static bool HasPhrase(QueryClause clause) => clause.AnyOf.Any(atom => atom is { IsWords: true, IsPhrase: true });

    /// <summary>The atoms of a clause that the words of a document do not tell, if there are any.</summary>
    private static IEnumerable<Match> Others(QueryClause clause, MatchBuilder builder) =>
        clause.AnyOf.Any(atom => !atom.IsTold) ? [Match.Any(clause.AnyOf.Where(atom => !atom.IsTold).Select(builder.Of))] : [];
}
