using System.Collections.Frozen;
using System.Collections.Immutable;
using NodaTime;

namespace Entente.Register.Search;

/// <summary>What to search for. All that is given must hold.</summary>
public sealed record SearchQuery
{
    /// <summary>
    /// Words, which must all be there in any form; <c>"a phrase"</c>; <c>-without</c>; <c>one OR other</c>; <c>begin*</c>;
    /// <c>title:word</c>, <c>party:VN</c>, <c>kind:visit</c>, <c>person:"Name"</c>. Nothing is an error; empty finds all.
    /// </summary>
    public string Text { get; init; } = "";

    /// <summary>Codes of parties of which a fact of the dispatch tells: all of them.</summary>
    public ImmutableArray<string> Parties { get; init; } = [];

    /// <summary>People whom a fact of the dispatch names, each by identifier or by name.</summary>
    public ImmutableArray<string> People { get; init; } = [];

    /// <summary>Kinds of fact (<c>engagement</c>) or of engagement or instrument (<c>visit</c>): any of them.</summary>
    public ImmutableArray<string> Kinds { get; init; } = [];

    /// <summary>Published on this day or later.</summary>
    public LocalDate? From { get; init; }

    /// <summary>Published on this day or before.</summary>
    public LocalDate? To { get; init; }

    /// <summary>Only what was known by the end of this day.</summary>
    public LocalDate? AsOf { get; init; }

    /// <summary>How many hits a page has, from 1.</summary>
    public int Limit { get; init; } = 10;

    /// <summary>Which page of hits, from 1.</summary>
    public int Page { get; init; } = 1;

    /// <summary>Folded words that need not be there, unless in a phrase: articles, prepositions. Where a query has no others, they count.</summary>
    public IReadOnlySet<string> FunctionWords { get; init; } = FrozenSet<string>.Empty;

    /// <summary>Whether all that matches is ranked, however long it takes; else, of much, what is newest.</summary>
    public bool Thorough { get; init; }
}
