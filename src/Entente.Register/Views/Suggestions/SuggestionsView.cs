using System.Collections.Immutable;
using Entente.Dates;

namespace Entente.Register.Views.Suggestions;

/// <summary>What is being typed, and how much is offered.</summary>
public sealed record SuggestionOptions
{
    /// <summary>The beginnings of words of a name, in any order, with or without diacritics.</summary>
    public string Text { get; init; } = "";

    /// <summary>At most so many people, and so many mechanisms and instruments each.</summary>
    public int Limit { get; init; } = 5;

    /// <summary>Codes of parties whose names fit; the register knows no names of parties.</summary>
    public ImmutableArray<string> Parties { get; init; } = [];
}

/// <summary>What may be meant by what is being typed.</summary>
/// <param name="Parties">Those that were asked for, the ones of which something is told before the others.</param>
/// <param name="Named">People, then mechanisms, then instruments; of each those told of for longest before the others.</param>
public sealed record SuggestionsView(ImmutableArray<string> Parties, ImmutableArray<Suggestion> Named)
{
    /// <summary>Those of the parties asked for of which something is told.</summary>
    public ImmutableArray<string> Told { get; init; } = [];
}

/// <summary>Somebody or something whose name fits.</summary>
/// <param name="Kind"><c>person</c>, <c>mechanism</c> or <c>instrument</c>.</param>
/// <param name="Name">As a dispatch prints it.</param>
public sealed record Suggestion(string Kind, string Identifier, string Name)
{
    /// <summary>A person's party, or the parties of a mechanism or an instrument.</summary>
    public ImmutableArray<string> Parties { get; init; } = [];

    /// <summary>The office that a person held last, of those that dispatches of one year tell; null where none is told.</summary>
    public string? Office { get; init; }

    /// <summary>The period of an instrument.</summary>
    public Edtf? Period { get; init; }
}
