using System.Collections.Immutable;
using System.Globalization;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Http.Extensions;
using Microsoft.AspNetCore.Http.HttpResults;

namespace Entente.Web.Api;

/// <summary>Lists, a page at a time.</summary>
internal static class Paging
{
    private const int Most = 500;

    /// <summary>No list is longer.</summary>
    private const int MostOffset = 100_000_000;

    public static bool IsRight(int offset, int limit) => offset is >= 0 and <= MostOffset && limit is >= 1 and <= Most;

    public static ValidationProblem Wrong() =>
        TypedResults.ValidationProblem(new Dictionary<string, string[]> { ["limit"] = [$"limit is 1 to {Most}, and offset 0 to {MostOffset}"] });

    public static Listing<T> Of<T>(ImmutableArray<T> all, int offset, int limit, HttpRequest request)
    {
        var next = offset + limit < all.Length ? Address(request, offset + limit) : null;
        return new Listing<T>([.. all.Skip(offset).Take(limit)], all.Length, offset, next);
    }

    private static string Address(HttpRequest request, int offset) =>
        SiteAddresses.Replace(request.GetEncodedPathAndQuery(), "offset", offset.ToString(CultureInfo.InvariantCulture));
}
