using System.Collections.Immutable;
using Entente.Register.Search.Words;

namespace Entente.Register.Search.Query;

/// <summary>Where an atom is looked for.</summary>
internal enum QueryField
{
    Text,
    Title,
    Party,
    Person,
    Kind,
}

/// <summary>One word of a query, with the tokens by which it may be found.</summary>
internal sealed record QueryWord(string Folded, IReadOnlyList<SearchToken> Tokens)
{
    public bool Is(uint hash)
    {
        foreach (var token in Tokens)
            if (token.Hash == hash) return true;
        return false;
    }
}

/// <summary>What stands between two spaces of a query, or between quotation marks.</summary>
/// <param name="Value">As it was typed: for parties, people and kinds.</param>
/// <param name="Words">More than one: a phrase.</param>
/// <param name="Prefix">Whether words count that begin so.</param>
/// <param name="Quoted">Whether it stood between quotation marks.</param>
internal sealed record QueryAtom(QueryField Field, string Value, ImmutableArray<QueryWord> Words, bool Prefix, bool Quoted)
{
    public bool IsWords => Field is QueryField.Text or QueryField.Title;

    public bool IsPhrase => Words.Length > 1;

    /// <summary>Whether the words of a document tell if it holds: of what facts tell, and of how words begin, they tell nothing.</summary>
    public bool IsTold => IsWords && !Prefix;

    /// <summary>Whether a word of a text is one that the atom's single word asks for.</summary>
    public bool Finds(SearchToken token, int word) =>
        Words[word].Is(token.Hash) || (Prefix && token.Text.StartsWith(Words[word].Folded, StringComparison.Ordinal));
}

/// <summary>Atoms of which one must hold, or none may.</summary>
internal sealed record QueryClause(bool Negated, ImmutableArray<QueryAtom> AnyOf);
