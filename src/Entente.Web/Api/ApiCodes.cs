using System.Collections.Immutable;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Http.HttpResults;

namespace Entente.Web.Api;

/// <summary>Values of enumerations in questions to the API.</summary>
internal static class ApiCodes
{
    /// <summary>The values of codes; false where one is none.</summary>
    public static bool TryParse<T>(string[]? codes, out ImmutableArray<T> values) where T : struct, Enum
    {
        var parsed = (codes ?? []).Select(Codes.Parse<T>).ToArray();
        values = [.. parsed.OfType<T>()];
        return values.Length == parsed.Length;
    }

    public static ValidationProblem Wrong<T>(string name) where T : struct, Enum =>
        TypedResults.ValidationProblem(new Dictionary<string, string[]> { [name] = [$"is none of {Codes.All<T>()}"] });
}
