using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Routing;
using Microsoft.Extensions.DependencyInjection;

namespace Entente.Web.Api;

/// <summary>The HTTP API, version 1.</summary>
internal static class SiteApi
{
    public const string Root = "/api/v1";

    public static void AddSiteApi(this IServiceCollection services)
    {
        services.AddProblemDetails();
        services.ConfigureHttpJsonOptions(o => ApiJson.Configure(o.SerializerOptions));
        services.AddOpenApi("v1", ApiDocument.Configure);
    }

    public static void MapSiteApi(this IEndpointRouteBuilder endpoints)
    {
        endpoints.MapOpenApi(Root + "/openapi.json");
        var api = endpoints.MapGroup(Root).AddEndpointFilter<EntityTags>().AddEndpointFilterFactory(ApiParties.Filter);
        ViewEndpoints.Map(api);
        PageEndpoints.Map(api);
        SearchEndpoints.Map(api);
        MeetingEndpoints.Map(api);
    }
}
