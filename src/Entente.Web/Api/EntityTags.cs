using System.Security.Cryptography;
using System.Text.Json;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Http.Json;
using Microsoft.Extensions.Options;
using Microsoft.Net.Http.Headers;

namespace Entente.Web.Api;

/// <summary>
/// Gives each answer a tag, which is a hash of it: who has it already is told so instead. The register is asked all the
/// same; what is saved is the way.
/// </summary>
internal sealed class EntityTags(IOptions<JsonOptions> json) : IEndpointFilter
{
    public async ValueTask<object?> InvokeAsync(EndpointFilterInvocationContext context, EndpointFilterDelegate next)
    {
        var result = await next(context);
        var value = result is INestedHttpResult { Result: IValueHttpResult { Value: { } nested } and IStatusCodeHttpResult { StatusCode: 200 } } ? nested
            : result is IValueHttpResult { Value: { } plain } and IStatusCodeHttpResult { StatusCode: 200 } ? plain : null;
        if (value is null || !HttpMethods.IsGet(context.HttpContext.Request.Method)) return result;
        var bytes = JsonSerializer.SerializeToUtf8Bytes(value, value.GetType(), json.Value.SerializerOptions);
        var tag = new EntityTagHeaderValue($"\"{Convert.ToHexStringLower(SHA256.HashData(bytes))[..24]}\"");
        return Results.File(bytes, "application/json", entityTag: tag);
    }
}
