using System.Collections.Immutable;
using Entente.Register.Verdicts;
using Entente.Register.Verdicts.Doubts;
using Entente.Register.Views.Texts;
using Entente.Web.Registers;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Http.HttpResults;
using Microsoft.AspNetCore.Routing;

namespace Entente.Web.Api;

/// <summary>Pages of the register and what is judged of them.</summary>
internal static class PageEndpoints
{
    public static void Map(IEndpointRouteBuilder api)
    {
        api.MapGet("/page", Page).WithSummary("The text of a page, by its name, with its facts at their places");
        api.MapGet("/entities/{identifier}/facts", Facts).WithSummary("The facts of an entity, by its public identifier, with their words");
        api.MapGet("/doubts", Doubts).WithSummary("What is worth a human's minute, the most valuable first");
        api.MapGet("/verdicts", Verdicts).WithSummary("What people judged, the latest first");
    }

    private static async Task<Results<Ok<PageTextView>, NotFound>> Page(RegisterPool pool, string name, CancellationToken stop) =>
        await pool.Read(r => r.GetPageText(name), stop) is { } page ? TypedResults.Ok(page) : TypedResults.NotFound();

    private static async Task<Results<Ok<ImmutableArray<JudgedFact>>, NotFound>> Facts(RegisterPool pool, string identifier, CancellationToken stop)
    {
        var facts = await pool.Read(r => r.Resolve(identifier) is { } current ? r.Verdicts.Facts(current) : default, stop);
        return facts.IsDefault ? TypedResults.NotFound() : TypedResults.Ok(facts);
    }

    private static async Task<Results<Ok<ImmutableArray<Doubt>>, ValidationProblem>> Doubts(RegisterPool pool, int limit = 20, CancellationToken stop = default) =>
        Paging.IsRight(0, limit) ? TypedResults.Ok(await pool.Read(r => r.Verdicts.Queue(limit), stop)) : Paging.Wrong();

    private static async Task<Results<Ok<Listing<VerdictState>>, ValidationProblem>> Verdicts(
        RegisterPool pool, HttpRequest request, int offset = 0, int limit = 100, CancellationToken stop = default) =>
        Paging.IsRight(offset, limit)
            ? TypedResults.Ok(Paging.Of(await pool.Read(r => r.Verdicts.List(offset + limit + 1), stop), offset, limit, request))
            : Paging.Wrong();
}
