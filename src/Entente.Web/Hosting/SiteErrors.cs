using Entente.Register;
using Entente.Register.Forgetting;
using Entente.Register.Verdicts;
using Microsoft.AspNetCore.Antiforgery;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Diagnostics;
using Microsoft.AspNetCore.Http;

namespace Entente.Web.Hosting;

/// <summary>What becomes of requests that fail: a page for people, problem details for the API.</summary>
internal static class SiteErrors
{
    public static void UseSiteErrors(this IApplicationBuilder app)
    {
        app.UseWhen(c => IsApi(c), api =>
        {
            api.UseExceptionHandler(new ExceptionHandlerOptions { ExceptionHandler = Problem, SuppressDiagnosticsCallback = IsKnown });
            api.UseStatusCodePages(Status);
        });
        app.UseWhen(c => !IsApi(c), pages =>
        {
            pages.UseExceptionHandler(new ExceptionHandlerOptions { ExceptionHandlingPath = "/error", CreateScopeForErrors = true, StatusCodeSelector = StatusOf, SuppressDiagnosticsCallback = IsKnown });
            pages.UseStatusCodePagesWithReExecute("/error", "?status={0}", createScopeForStatusCodePages: true);
        });
    }

    private static bool IsApi(HttpContext context) => context.Request.Path.StartsWithSegments("/api", StringComparison.Ordinal);

    /// <summary>A register that cannot be read and a verdict that cannot be given are told on the page, and are no fault of the program.</summary>
    private static bool IsKnown(ExceptionHandlerSuppressDiagnosticsContext context) => context.Exception is RegisterException or VerdictException or ForgettingException or AntiforgeryValidationException;

    private static int StatusOf(Exception exception) => exception switch
    {
        RegisterException => StatusCodes.Status503ServiceUnavailable,
        VerdictException or ForgettingException or AntiforgeryValidationException => StatusCodes.Status400BadRequest,
        _ => StatusCodes.Status500InternalServerError,
    };

    private static Task Problem(HttpContext context)
    {
        var exception = context.Features.Get<IExceptionHandlerFeature>()!.Error;
        var detail = exception is RegisterException known ? known.Message : null;
        return Results.Problem(detail, statusCode: StatusOf(exception)).ExecuteAsync(context);
    }

    private static Task Status(StatusCodeContext context) =>
        Results.Problem(statusCode: context.HttpContext.Response.StatusCode).ExecuteAsync(context.HttpContext);
}
