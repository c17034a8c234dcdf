using Entente.Register.Verdicts;
using Entente.Web.Registers;
using Microsoft.AspNetCore.Antiforgery;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Routing;

namespace Entente.Web.Judging;

/// <summary>Takes verdicts from the site's forms, and leads back to where one judged.</summary>
internal static class VerdictEndpoint
{
    public static void MapVerdicts(this IEndpointRouteBuilder endpoints) => endpoints.MapPost(SiteAddresses.Verdicts, Give).ExcludeFromDescription();

    private static async Task<IResult> Give(HttpContext context, RegisterPool pool, SiteOptions options, IAntiforgery antiforgery)
    {
        await antiforgery.ValidateRequestAsync(context);
        var form = await context.Request.ReadFormAsync(context.RequestAborted);
        var signature = new Signature(options.User, form[VerdictForm.Because].ToString());
        var verdict = await pool.Write(register => register.Verdicts.Give(VerdictForm.Read(form, register.Verdicts), signature), context.RequestAborted);
        return Results.LocalRedirect(Back(form[VerdictForm.Back].ToString(), verdict), permanent: false, preserveMethod: false);
    }

    /// <summary>The page from which the form came, told of the verdict that can be taken back.</summary>
    private static string Back(string address, Verdict verdict)
    {
        var local = address.StartsWith('/') && !address.StartsWith("//", StringComparison.Ordinal) && !address.StartsWith("/\\", StringComparison.Ordinal) ? address : SiteAddresses.Judge;
        var place = local.IndexOf('#');
        var (page, anchor) = place < 0 ? (local, "") : (local[..place], local[place..]);
        return SiteAddresses.Replace(page, "judged", verdict.Identifier) + anchor;
    }
}
