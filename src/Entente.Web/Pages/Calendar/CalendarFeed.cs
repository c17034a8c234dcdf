using System.Security.Cryptography;
using System.Text;
using Entente.Codebook;
using Entente.Outputs.Asking;
using Entente.Outputs.Calendar;
using Entente.Register;
using Entente.Register.Views.Calendar;
using Entente.Web.Languages;
using Entente.Web.Registers;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Routing;
using Microsoft.Net.Http.Headers;

namespace Entente.Web.Pages.Calendar;

/// <summary>The calendar as an iCalendar feed, to which calendar programs subscribe.</summary>
internal static class CalendarFeed
{
    public static void MapCalendarFeed(this IEndpointRouteBuilder endpoints) => endpoints.MapGet(SiteAddresses.Feed, Send).ExcludeFromDescription();

    private static async Task<IResult> Send(HttpContext context, RegisterPool pool, PartyFinder parties, Book book, Wording words)
    {
        var filter = CalendarFilter.Of(context.Request.Query);
        try
        {
            var view = await pool.Read(register => View(register, filter, parties, book), context.RequestAborted);
            return File(view, context.Request, book, words);
        }
        catch (AskedException)
        {
            return Results.NotFound();
        }
    }

    private static CalendarView View(IRegister register, CalendarFilter filter, PartyFinder parties, Book book)
    {
        foreach (var party in new[] { filter.Party, filter.With }.OfType<string>()) parties.Find(register, party);
        return register.GetCalendar(filter.Options() with { Agencies = book.World.Agencies });
    }

    private static IResult File(CalendarView view, HttpRequest request, Book book, Wording words)
    {
        var site = new Uri($"{request.Scheme}://{request.Host}");
        var file = Encoding.UTF8.GetBytes(CalendarRenderer.RenderFile(view, words.Words.Language, book, identifier => new Uri(site, SiteAddresses.Entity(identifier))));
        var tag = new EntityTagHeaderValue($"\"{Convert.ToHexStringLower(SHA256.HashData(file))[..24]}\"");
        return Results.File(file, "text/calendar; charset=utf-8", entityTag: tag);
    }
}
