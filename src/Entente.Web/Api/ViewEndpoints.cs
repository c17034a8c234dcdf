using System.ComponentModel;
using System.ComponentModel.DataAnnotations;
using Entente.Codebook;
using Entente.Dates;
using Entente.Register;
using Entente.Register.FollowThrough;
using Entente.Register.Views;
using Entente.Register.Views.Calendar;
using Entente.Register.Views.Changes;
using Entente.Register.Views.Mechanisms;
using Entente.Register.Views.Offices;
using Entente.Register.Views.Relations;
using Entente.Register.Views.Reviews;
using Entente.Web.Pages.Reviews;
using Entente.Web.Registers;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Http.HttpResults;
using Microsoft.AspNetCore.Routing;

namespace Entente.Web.Api;

/// <summary>The views of the register.</summary>
internal static class ViewEndpoints
{
    private const int MostThreads = 1000;

    /// <summary>Which threads are found, and in which order, hangs on how many are asked for: pages of one list ask for as many.</summary>
    private const int UsualThreads = 300;

    public static void Map(IEndpointRouteBuilder api)
    {
        api.MapGet("/register", Count).WithSummary("How much the register holds");
        api.MapGet("/relations", Relations).WithSummary("Pairs of parties, the one that met last first");
        api.MapGet("/relations/{a}/{b}/brief", Brief).WithSummary("What one reads before a meeting of two parties");
        api.MapGet("/undertakings", Threads).WithSummary("What was announced and what became of it, the soonest due first");
        api.MapGet("/parties/{party}/offices", Offices).WithSummary("Who held which office of a party, from when to when");
        api.MapGet("/parties/{party}/reviews/{year}", Review).WithSummary("What a party's year came to, against the year before");
        api.MapGet("/mechanisms", Mechanisms).WithSummary("Mechanisms with their sessions, and what is missing among them");
        api.MapGet("/calendar", Calendar).WithSummary("What was, is planned and is expected from one day to another");
        api.MapGet("/changes", Changes).WithSummary("What has changed between two moments");
    }

    private static async Task<Ok<RegisterCounts>> Count(RegisterPool pool, CancellationToken stop) =>
        TypedResults.Ok(await pool.Read(r => r.Count(), stop));

    private static async Task<Results<Ok<Listing<RelationSummary>>, ValidationProblem>> Relations(
        RegisterPool pool, HttpRequest request, string? party, [Description("A day: no later engagement counts")] string? asOf,
        [Range(0, int.MaxValue)] int offset = 0, [Range(1, 500)] int limit = 100, CancellationToken stop = default)
    {
        if (!ApiDays.TryParse(asOf, out var day)) return ApiDays.Wrong("asOf");
        if (!Paging.IsRight(offset, limit)) return Paging.Wrong();
        var view = await pool.Read(r => r.GetRelations(new RelationsOptions { Party = party, AsOf = day }), stop);
        return TypedResults.Ok(Paging.Of(view.Relations, offset, limit, request));
    }

    private static async Task<Results<Ok<BriefView>, ValidationProblem>> Brief(
        RegisterPool pool, Book book, string a, string b, [Description("A day: nothing published later counts")] string? asOf,
        [Range(1, 200)] int limit = 12, CancellationToken stop = default)
    {
        if (!ApiDays.TryParse(asOf, out var day)) return ApiDays.Wrong("asOf");
        if (a == b) return TypedResults.ValidationProblem(new Dictionary<string, string[]> { ["b"] = ["is the same party as a"] });
        if (!Paging.IsRight(0, limit)) return Paging.Wrong();
        var options = new BriefOptions { AsOf = day, Limit = limit, Offices = book.Offices, Agencies = book.World.Agencies };
        return TypedResults.Ok(await pool.Read(r => r.GetBrief(a, b, options), stop));
    }

    private static async Task<Results<Ok<Listing<ThreadView>>, ValidationProblem>> Threads(
        RegisterPool pool, HttpRequest request, string? party, string? with, string? theme,
        [Description("done, overdue …: several are given several times")] string[]? status, [Description("undertaking, plan, next-edition …")] string[]? kind, string? asOf,
        [Description("Only what has a day and is neither done nor given up")] bool due = false, [Description("Directions too")] bool standing = false,
        [Range(0, int.MaxValue)] int offset = 0, [Range(1, 500)] int limit = 50, CancellationToken stop = default)
    {
        if (!ApiDays.TryParse(asOf, out var day)) return ApiDays.Wrong("asOf");
        if (!Paging.IsRight(offset, limit)) return Paging.Wrong();
        if (!ApiCodes.TryParse<ThreadStatus>(status, out var statuses)) return ApiCodes.Wrong<ThreadStatus>("status");
        if (!ApiCodes.TryParse<ThreadKind>(kind, out var kinds)) return ApiCodes.Wrong<ThreadKind>("kind");
        var query = new ThreadQuery
        {
            PartyA = party ?? with, PartyB = party is null ? null : with, Theme = theme, Statuses = statuses, Kinds = kinds, AsOf = day, Due = due, Standing = standing,
            DaysBack = 3650, DaysAhead = 3650, Limit = offset + limit < UsualThreads ? UsualThreads : MostThreads,
        };
        var view = await pool.Read(r => r.GetThreads(query), stop);
        return TypedResults.Ok(Paging.Of(view.Threads, offset, limit, request));
    }

    private static async Task<Results<Ok<OfficesView>, ValidationProblem>> Offices(RegisterPool pool, Book book, string party, string? asOf, CancellationToken stop)
    {
        if (!ApiDays.TryParse(asOf, out var day)) return ApiDays.Wrong("asOf");
        return TypedResults.Ok(await pool.Read(r => r.GetOffices(party, new OfficesOptions { AsOf = day, Offices = book.Offices }), stop));
    }

    private static async Task<Results<Ok<AnnualReview>, ValidationProblem>> Review(
        RegisterPool pool, Book book, string party, [Range(Reckoning.FirstYear, Reckoning.LastYear)] int year, [Description("A day: nothing published later counts")] string? asOf, CancellationToken stop)
    {
        if (!ApiDays.TryParse(asOf, out var day)) return ApiDays.Wrong("asOf");
        if (!ReviewFiles.IsYear(year)) return TypedResults.ValidationProblem(new Dictionary<string, string[]> { ["year"] = ["is no year; write it as 2024"] });
        return TypedResults.Ok(await pool.Read(r => r.GetReview(ReviewFiles.Options(party, year, day, book)), stop));
    }

    private static async Task<Results<Ok<MechanismsView>, ValidationProblem>> Mechanisms(
        RegisterPool pool, Book book, string? party, string? with, string? asOf, CancellationToken stop)
    {
        if (!ApiDays.TryParse(asOf, out var day)) return ApiDays.Wrong("asOf");
        var options = new MechanismsOptions { PartyA = party ?? with, PartyB = party is null ? null : with, AsOf = day, Agencies = book.World.Agencies };
        return TypedResults.Ok(await pool.Read(r => r.GetMechanisms(options), stop));
    }

    private static async Task<Results<Ok<CalendarView>, ValidationProblem>> Calendar(
        RegisterPool pool, Book book, string? party, string? with, [Description("The first day; a year before the day for which it holds unless given")] string? from,
        [Description("The last day; two years after it unless given")] string? to, [Description("held, planned, expected-edition …: several are given several times")] string[]? kind,
        string? asOf, [Range(1, 500)] int limit = 200, CancellationToken stop = default)
    {
        if (!ApiDays.TryParse(from, out var first)) return ApiDays.Wrong("from");
        if (!ApiDays.TryParse(to, out var last)) return ApiDays.Wrong("to");
        if (!ApiDays.TryParse(asOf, out var day)) return ApiDays.Wrong("asOf");
        if (!Paging.IsRight(0, limit)) return Paging.Wrong();
        if (!ApiCodes.TryParse<CalendarKind>(kind, out var kinds)) return ApiCodes.Wrong<CalendarKind>("kind");
        var options = new CalendarOptions
        {
            PartyA = party ?? with, PartyB = party is null ? null : with, From = first, To = last, AsOf = day, Kinds = kinds, Limit = limit, Agencies = book.World.Agencies,
        };
        return TypedResults.Ok(await pool.Read(r => r.GetCalendar(options), stop));
    }

    private static async Task<Results<Ok<DiffView>, ValidationProblem>> Changes(
        RegisterPool pool, Book book, string since, string? until, string? party, string? with,
        [Description("By when it was taken in, and not by when it was published")] bool recorded = false, [Range(1, 500)] int limit = 100, CancellationToken stop = default)
    {
        if (!ApiDays.TryParse(since, out var from) || from is not { } first) return ApiDays.Wrong("since");
        if (!ApiDays.TryParse(until, out var to)) return ApiDays.Wrong("until");
        if (!Paging.IsRight(0, limit)) return Paging.Wrong();
        var options = new DiffOptions
        {
            Since = first, Until = to, PartyA = party ?? with, PartyB = party is null ? null : with, Recorded = recorded, Limit = limit, Agencies = book.World.Agencies,
        };
        return TypedResults.Ok(await pool.Read(r => r.GetDiff(options), stop));
    }
}
