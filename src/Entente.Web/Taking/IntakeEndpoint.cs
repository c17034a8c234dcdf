using Microsoft.AspNetCore.Antiforgery;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Http.Features;
using Microsoft.AspNetCore.Routing;

namespace Entente.Web.Taking;

/// <summary>Takes the form of the intake page, and leads to the page of its run.</summary>
internal static class IntakeEndpoint
{
    public static void MapIntake(this IEndpointRouteBuilder endpoints) => endpoints.MapPost(SiteAddresses.Taking, Take).ExcludeFromDescription();

    private static async Task<IResult> Take(HttpContext context, IntakeRuns runs, IAntiforgery antiforgery)
    {
        try
        {
            var form = await Read(context);
            await antiforgery.ValidateRequestAsync(context);
            var run = runs.Start(await IntakeForm.Read(form, context.RequestAborted));
            return See(SiteAddresses.IntakeRun(run.Identifier));
        }
        catch (IntakeException e)
        {
            return See(SiteAddresses.IntakeFailed(Codes.Of(e.Problem)));
        }
    }

    /// <summary>The form; one that is too large is no fault of the program.</summary>
    private static async Task<IFormCollection> Read(HttpContext context)
    {
        if (context.Request.ContentLength > IntakeLimits.MaxBytes) throw new IntakeException(IntakeProblem.TooLarge);
        if (!context.Request.HasFormContentType) throw new IntakeException(IntakeProblem.Nothing);
        // Text is a field of the form, and may be longer than fields mostly are.
        context.Features.Set<IFormFeature>(new FormFeature(context.Request, new FormOptions { ValueLengthLimit = 4 * IntakeLimits.MaxText, MultipartBodyLengthLimit = IntakeLimits.MaxBytes }));
        try
        {
            return await context.Request.ReadFormAsync(context.RequestAborted);
        }
        catch (Exception e) when (e is InvalidDataException or BadHttpRequestException { StatusCode: StatusCodes.Status413PayloadTooLarge })
        {
            throw new IntakeException(IntakeProblem.TooLarge);
        }
    }

    private static IResult See(string address) => Results.LocalRedirect(address, permanent: false, preserveMethod: false);
}
