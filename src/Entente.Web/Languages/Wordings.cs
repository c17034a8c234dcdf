using Entente.Codebook;
using Entente.Outputs;
using Microsoft.AspNetCore.Http;
using SameSiteMode = Microsoft.AspNetCore.Http.SameSiteMode;
using StringWithQualityHeaderValue = Microsoft.Net.Http.Headers.StringWithQualityHeaderValue;

namespace Entente.Web.Languages;

/// <summary>
/// Which language a request is answered in: that of the address (<c>?lang=fr</c>), which is kept in a cookie; else the
/// cookie's; else the one that the browser prefers.
/// </summary>
public sealed class Wordings(Book? book)
{
    public const string Parameter = "lang";

    private const string Cookie = "entente-language";

    private readonly Wording french = new(SiteWords.French, book);
    private readonly Wording english = new(SiteWords.English, book);

    public Wording In(OutputLanguage language) => language == OutputLanguage.French ? french : english;

    public Wording Of(HttpContext context)
    {
        if (Parse(context.Request.Query[Parameter]) is { } asked)
        {
            Keep(context.Response, asked);
            return In(asked);
        }

        return In(Parse(context.Request.Cookies[Cookie]) ?? Preferred(context.Request));
    }

    private static void Keep(HttpResponse response, OutputLanguage language)
    {
        if (response.HasStarted) return;
        response.Cookies.Append(Cookie, language.Code(), new CookieOptions
        {
            HttpOnly = true, SameSite = SameSiteMode.Lax, MaxAge = TimeSpan.FromDays(365), IsEssential = true,
        });
    }

    private static OutputLanguage Preferred(HttpRequest request) =>
        StringWithQualityHeaderValue.TryParseList(request.Headers.AcceptLanguage, out var languages)
            ? languages.OrderByDescending(l => l.Quality ?? 1).Select(l => Parse(l.Value.Value)).FirstOrDefault(l => l is not null) ?? OutputLanguage.English
            : OutputLanguage.English;

    private static OutputLanguage? Parse(string? language) => language?.Split('-')[0].ToLowerInvariant() switch
    {
        "fr" => OutputLanguage.French,
        "en" => OutputLanguage.English,
        _ => null,
    };
}
