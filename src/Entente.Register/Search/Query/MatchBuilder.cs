using System.Collections.Immutable;
using Entente.Register.Search.Indexing;

namespace Entente.Register.Search.Query;

/// <summary>Puts clauses into what a database can be asked: it may find more than they ask for (phrases), and nothing less.</summary>
/// <param name="people">The tokens of the profiles of a person, by identifier or name.</param>
internal sealed class MatchBuilder(Func<string, IReadOnlyList<string>> people)
{
    public Match? Build(ImmutableArray<QueryClause> clauses)
    {
        var positive = Match.All(clauses.Where(clause => !clause.Negated).Select(clause => Match.Any(clause.AnyOf.Select(Of))));
        Match[] negative = [.. clauses.Where(clause => clause.Negated).SelectMany(clause => clause.AnyOf).Where(atom => !(atom.IsWords && atom.IsPhrase)).Select(Of)];
        return negative.Length == 0 ? positive : new MatchBut(positive ?? new MatchToken(DocumentTokens.Every), Match.Any(negative));
    }

    /// <summary>What one atom asks.</summary>
    public Match Of(QueryAtom atom) => atom.Field switch
    {
        QueryField.Text => Words(atom, ""),
        QueryField.Title => Words(atom, DocumentTokens.Title),
        QueryField.Party => new MatchToken(DocumentTokens.Party(atom.Value)),
        QueryField.Kind => new MatchToken(DocumentTokens.Kind(atom.Value)),
        _ => Match.Any(people(atom.Value).DefaultIfEmpty(DocumentTokens.Nothing).Select(token => new MatchToken(token))),
    };

    private static Match Words(QueryAtom atom, string field) => Match.All(atom.Words.Select(word => Word(word, atom.Prefix, field)))!;

    private static Match Word(QueryWord word, bool prefix, string field)
    {
        var tokens = word.Tokens.Select(token => new MatchToken(field + token.Text));
        return Match.Any(prefix ? tokens.Append(new MatchToken(field + word.Folded, Prefix: true)) : tokens);
    }
}
