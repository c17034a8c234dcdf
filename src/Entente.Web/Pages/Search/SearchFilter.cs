using System.Collections.Immutable;
using Entente.Codebook;
using Entente.Register.Search;
using Entente.Web.Shared;
using Microsoft.AspNetCore.Http;
using Microsoft.Extensions.Primitives;
using NodaTime;

namespace Entente.Web.Pages.Search;

/// <summary>What is searched for, as the address says.</summary>
public sealed record SearchFilter
{
    /// <summary>So many pages of hits can be turned to: more are not ranked.</summary>
    private const int MostPages = 100;

    /// <summary>How many hits a page has.</summary>
    public const int Hits = 10;

    /// <summary>Of each filter so many values count.</summary>
    private const int MostValues = 8;

    public string Text { get; init; } = "";

    public ImmutableArray<string> Parties { get; init; } = [];

    public ImmutableArray<string> People { get; init; } = [];

    public ImmutableArray<string> Kinds { get; init; } = [];

    public LocalDate? From { get; init; }

    public LocalDate? To { get; init; }

    public LocalDate? AsOf { get; init; }

    public int Page { get; init; } = 1;

    /// <summary>Whether anything narrows the search but its words.</summary>
    public bool IsNarrowed => Parties.Length + People.Length + Kinds.Length > 0 || From is not null || To is not null || AsOf is not null;

    public static SearchFilter Of(IQueryCollection query) => new()
    {
        Text = query["q"].ToString().Trim(),
        Parties = [.. Values(query["party"]).Select(party => party.ToUpperInvariant())],
        People = Values(query["person"]),
        Kinds = Values(query["kind"]),
        From = AddressFields.Day(query["from"]),
        To = AddressFields.Day(query["to"]),
        AsOf = AddressFields.Day(query["as-of"]),
        Page = Math.Min(AddressFields.Page(query["page"]), MostPages),
    };

    public SearchQuery Query(Book book, int limit = Hits) => new()
    {
        Text = Text, Parties = Parties, People = People, Kinds = Kinds, From = From, To = To, AsOf = AsOf, Page = Page, Limit = limit, FunctionWords = book.SmallWords,
    };

    /// <summary>The party at a place among those that are asked for; null behind the last.</summary>
    public string? PartyAt(int place) => place < Parties.Length ? Parties[place] : null;

    private static ImmutableArray<string> Values(StringValues values) =>
        [.. values.Where(value => !string.IsNullOrWhiteSpace(value)).Select(value => value!.Trim()).Distinct().Take(MostValues)];
}
