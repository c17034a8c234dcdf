using Entente.Register.Verdicts;
using Entente.Web.Registers;
using Microsoft.AspNetCore.Antiforgery;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Routing;

namespace Entente.Web.Judging;

/// <summary>Marks a page internal, or public again, as the form on its page asks.</summary>
internal static class MarkEndpoint
{
    /// <summary>The form's fields: which page, whether it is to be internal (<c>1</c>), and why.</summary>
    public const string Page = "page", Internal = "internal", Because = "because";

    public static void MapMarks(this IEndpointRouteBuilder endpoints) => endpoints.MapPost(SiteAddresses.Marks, Mark).ExcludeFromDescription();

    private static async Task<IResult> Mark(HttpContext context, RegisterPool pool, SiteOptions options, IAntiforgery antiforgery)
    {
        await antiforgery.ValidateRequestAsync(context);
        var form = await context.Request.ReadFormAsync(context.RequestAborted);
        var (page, isInternal) = (form[Page].ToString(), form[Internal] == "1");
        var signature = new Signature(options.User, form[Because].ToString());
        await pool.Write(register => register.Marking.Mark([page], isInternal, signature), context.RequestAborted);
        return Results.LocalRedirect(isInternal && !options.ShowsInternal ? SiteAddresses.MarkedInternal : SiteAddresses.Dispatch(page), permanent: false, preserveMethod: false);
    }
}
