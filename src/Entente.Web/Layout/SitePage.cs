using Entente.Codebook;
using Entente.Web.Languages;
using Entente.Web.Registers;
using Microsoft.AspNetCore.Components;
using Microsoft.AspNetCore.Diagnostics;
using Microsoft.AspNetCore.Http;
using NodaTime;
using NodaTime.Text;

namespace Entente.Web.Layout;

/// <summary>What every page works with.</summary>
public abstract class SitePage : ComponentBase
{
    [Inject]
    protected Wording Words { get; set; } = null!;

    [Inject]
    protected RegisterPool Registers { get; set; } = null!;

    [Inject]
    protected Book Book { get; set; } = null!;

    [Inject]
    protected SiteOptions Options { get; set; } = null!;

    [CascadingParameter]
    protected HttpContext? Http { get; set; }

    /// <summary>What is asked for is not there: the page says so, with the right status.</summary>
    protected void NotThere()
    {
        if (Http is not { Response.HasStarted: false } http) return;
        http.Response.StatusCode = StatusCodes.Status404NotFound;
        // This page tells what is missing; the general one would not know.
        if (http.Features.Get<IStatusCodePagesFeature>() is { } general) general.Enabled = false;
    }

    /// <summary>A day from the address; null where there is none, or something else.</summary>
    protected static LocalDate? Day(string? text) =>
        LocalDatePattern.Iso.Parse(text ?? "").TryGetValue(default, out var day) ? day : null;
}
