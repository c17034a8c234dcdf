namespace Entente.Register.Search.Query;

/// <summary>
/// Which tokens a document must have: what a database is asked, in no database's own words.
/// </summary>
internal abstract record Match
{
    /// <summary>All of them; null where there is nothing to ask.</summary>
    public static Match? All(IEnumerable<Match> of) => of.ToArray() switch { [] => null, [var one] => one, var all => new MatchAll(all) };

    public static Match Any(IEnumerable<Match> of) => of.ToArray() switch { [var one] => one, var any => new MatchAny(any) };
}

/// <summary>The token, or with <paramref name="Prefix"/> one that begins so.</summary>
internal sealed record MatchToken(string Token, bool Prefix = false) : Match;

internal sealed record MatchAll(IReadOnlyList<Match> Of) : Match;

internal sealed record MatchAny(IReadOnlyList<Match> Of) : Match;

internal sealed record MatchBut(Match This, Match Not) : Match;
