using System.Security.Cryptography;
using System.Text;
using Entente.Codebook;
using Entente.Outputs.Calendar;
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

    private static async Task<IResult> Send(HttpContext context, RegisterPool pool, Book book, Wording words)
    {
        var filter = CalendarFilter.Of(context.Request.Query);
        var view = await pool.Read(register => register.GetCalendar(filter.Options() with { Agencies = book.World.Agencies }), context.RequestAborted);
        var site = new Uri($"{context.Request.Scheme}://{context.Request.Host}");
        var file = Encoding.UTF8.GetBytes(CalendarRenderer.RenderFile(view, words.Words.Language, book, identifier => new Uri(site, SiteAddresses.Entity(identifier))));
        var tag = new EntityTagHeaderValue($"\"{Convert.ToHexStringLower(SHA256.HashData(file))[..24]}\"");
        return Results.File(file, "text/calendar; charset=utf-8", entityTag: tag);
    }
}
