using Entente.Register.Views.Changes;
using Microsoft.AspNetCore.Http;
using NodaTime;
using NodaTime.Text;

namespace Entente.Web.Pages.Home;

/// <summary>When one last looked at the register, from a cookie, and since when changes are shown.</summary>
/// <param name="Asked">The day that the address asks for; it counts by publication.</param>
/// <param name="Before">The day of the last look before today's; null on the first.</param>
/// <param name="Today">The day of this look.</param>
internal sealed record Look(LocalDate? Asked, LocalDate? Before, LocalDate Today)
{
    private const string Cookie = "entente-looks";

    /// <summary>On a first look, so much of the news is shown.</summary>
    private static readonly Period FirstLook = Period.FromMonths(3);

    public static Look Of(HttpContext? http, LocalDate? asked, TimeProvider clock)
    {
        var today = LocalDate.FromDateTime(clock.GetUtcNow().UtcDateTime);
        // Two days: that of the last look, and that of the one before it, which stands while one looks again on one day.
        var kept = (http?.Request.Cookies[Cookie] ?? "").Split('.').Select(t => LocalDatePattern.Iso.Parse(t)).Where(p => p.Success).Select(p => p.Value).Where(d => d < today).ToArray();
        return new Look(asked, kept.Length == 0 ? null : kept.Max(), today);
    }

    /// <param name="newest">The newest publication.</param>
    public DiffOptions Options(LocalDate? newest) =>
        Asked is { } day ? new DiffOptions { Since = day }
        : Before is { } before ? new DiffOptions { Since = before, Recorded = true }
        : new DiffOptions { Since = (newest ?? Today) - FirstLook };

    /// <summary>Whether nothing is known of a look before, and no day is asked for.</summary>
    public bool IsFirst => Asked is null && Before is null;

    public void Keep(HttpContext? http)
    {
        if (http is null || http.Response.HasStarted) return;
        var days = Before is { } before ? $"{LocalDatePattern.Iso.Format(before)}.{LocalDatePattern.Iso.Format(Today)}" : LocalDatePattern.Iso.Format(Today);
        http.Response.Cookies.Append(Cookie, days, new CookieOptions { HttpOnly = true, SameSite = SameSiteMode.Lax, MaxAge = TimeSpan.FromDays(400), IsEssential = true });
    }
}
