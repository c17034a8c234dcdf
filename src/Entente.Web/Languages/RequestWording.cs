using Microsoft.AspNetCore.Http;
using Microsoft.Extensions.DependencyInjection;

namespace Entente.Web.Languages;

/// <summary>The wording of the request at hand.</summary>
internal static class RequestWording
{
    public static Wording Of(IServiceProvider provider)
    {
        var wordings = provider.GetRequiredService<Wordings>();
        return provider.GetRequiredService<IHttpContextAccessor>().HttpContext is { } context
            ? wordings.Of(context)
            : wordings.In(Outputs.OutputLanguage.English);
    }
}
