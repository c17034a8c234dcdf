using Entente.Codebook;
using Entente.Outputs.Asking;
using Entente.Web.Languages;
using Entente.Web.Registers;
using Entente.Web.Shared;
using Microsoft.AspNetCore.Components;
using Microsoft.AspNetCore.Http;
using NodaTime;

namespace Entente.Web.Layout;

/// <summary>What every page works with.</summary>
public abstract class SitePage : ComponentBase
{
    private static readonly object Missing = new();

    private bool isMissing;

    [Inject]
    protected Wording Words { get; set; } = null!;

    [Inject]
    protected RegisterPool Registers { get; set; } = null!;

    [Inject]
    protected Book Book { get; set; } = null!;

    [Inject]
    protected SiteOptions Options { get; set; } = null!;

    [Inject]
    private PartyFinder Finder { get; set; } = null!;

    [CascadingParameter]
    protected HttpContext? Http { get; set; }

    /// <summary>A page is drawn once, when all that it shows is there: until then a component would be drawn without it. What is not there is not drawn.</summary>
    public override async Task SetParametersAsync(ParameterView parameters)
    {
        parameters.SetParameterProperties(this);
        await Load();
        if (!isMissing) await base.SetParametersAsync(ParameterView.Empty);
    }

    /// <summary>Asks for what the page shows.</summary>
    protected virtual Task Load() => Task.CompletedTask;

    /// <summary>What is asked for is not there: the answer is a page that says so, with the right status.</summary>
    /// <param name="text">What is missing; null says it in general.</param>
    protected void NotThere(string? text = null)
    {
        isMissing = true;
        if (Http is not { Response.HasStarted: false } http) return;
        http.Response.StatusCode = StatusCodes.Status404NotFound;
        // A page that answers 404 is not sent; the general one is, in its place.
        if (text is not null) http.Items[Missing] = text;
    }

    /// <summary>Whether all that are given are codes of parties; where one is none, the answer is a page that says so.</summary>
    protected async Task<bool> AreParties(params string?[] codes)
    {
        foreach (var code in codes.OfType<string>())
        {
            try
            {
                await Registers.Read(register => Finder.Find(register, code), Http?.RequestAborted ?? default);
            }
            catch (AskedException)
            {
                NotThere(Words.Words.With("party.unknown", code));
                return false;
            }
        }

        return true;
    }

    /// <summary>What the page before this one said to be missing.</summary>
    protected string? MissingText => Http?.Items[Missing] as string;

    /// <summary>A day from the address; null where there is none, or something else.</summary>
    protected static LocalDate? Day(string? text) => AddressFields.Day(text);
}
