using System.Collections.Immutable;
using System.ComponentModel;
using System.ComponentModel.DataAnnotations;
using Entente.Codebook;
using Entente.Register.Search;
using Entente.Web.Registers;
using Entente.Web.Suggesting;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Http.HttpResults;
using Microsoft.AspNetCore.Routing;

namespace Entente.Web.Api;

/// <summary>Search, and what the search box offers.</summary>
internal static class SearchEndpoints
{
    /// <summary>So many hits a page has at most: each is looked up and cut.</summary>
    private const int MostHits = 50;

    public static void Map(IEndpointRouteBuilder api)
    {
        api.MapGet("/search", Search).WithSummary("Dispatches and the facts in them by their words, the best answers first");
        api.MapGet("/suggestions", Suggest).WithSummary("Parties, people, mechanisms and instruments whose names begin with what is typed");
    }

    private static async Task<Results<Ok<SearchResults>, ValidationProblem>> Search(
        RegisterPool pool, Book book, [Description("Words in any form, \"phrases\", -without, one OR other, begin*")] string? q,
        [Description("Tells a fact of each of these parties")] string[]? party, [Description("Tells a fact of each of these people, by identifier or name")] string[]? person,
        [Description("Tells a fact of one of these kinds")] string[]? kind, [Description("Published on this day or later")] string? from,
        [Description("Published on this day or before")] string? to, string? asOf,
        [Range(1, 1000)] int page = 1, [Range(1, MostHits)] int limit = 10, CancellationToken stop = default)
    {
        if (!ApiDays.TryParse(from, out var first)) return ApiDays.Wrong("from");
        if (!ApiDays.TryParse(to, out var last)) return ApiDays.Wrong("to");
        if (!ApiDays.TryParse(asOf, out var day)) return ApiDays.Wrong("asOf");
        if (page is < 1 or > 1000 || limit is < 1 or > MostHits) return Wrong();
        var query = new SearchQuery
        {
            Text = q ?? "", Parties = [.. party ?? []], People = [.. person ?? []], Kinds = [.. kind ?? []],
            From = first, To = last, AsOf = day, Page = page, Limit = limit, FunctionWords = book.SmallWords,
        };
        return TypedResults.Ok(await pool.Read(r => r.Search(query), stop));
    }

    private static async Task<Ok<ImmutableArray<SuggestedItem>>> Suggest(Suggester suggester, string? q, CancellationToken stop) =>
        TypedResults.Ok(await suggester.Suggest(q, stop));

    private static ValidationProblem Wrong() =>
        TypedResults.ValidationProblem(new Dictionary<string, string[]> { ["limit"] = [$"page is 1 to 1000, and limit 1 to {MostHits}"] });
}
