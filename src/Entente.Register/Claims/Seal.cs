using System.Globalization;
using Entente.Register.Storage;

namespace Entente.Register.Claims;

/// <summary>The checksum of a reading with all that was read: it tells whether any of it has been altered since.</summary>
internal static class Seal
{
    /// <summary>So many digits tell any two readings apart.</summary>
    private const int Digits = 32;

    /// <param name="recordedAt">When: microseconds since 1970.</param>
    public static string Of(HeldPage page, long recordedAt, IReadOnlyList<StoredDispatch> dispatches)
    {
        var digest = new ContentDigest();
        digest.Add([page.Name, page.Sha256, page.Reader, page.Hints, Digit(recordedAt)]);
        foreach (var (_, row, claims) in dispatches)
        {
            var ordinal = Digit(row.Ordinal);
            digest.Add(
            [
                ordinal, row.Hash, Digit(row.Span.Start), Digit(row.Span.Length), row.Title, row.Agency, row.Language, row.Published, row.PublishedDay,
                row.Teaser ? "1" : "0",
            ]);
            foreach (var claim in claims)
                digest.Add(
                [
                    ordinal, Digit(claim.Row.Ordinal), claim.Row.Kind, claim.Row.Fact, claim.Row.Quote, Digit(claim.Row.Span.Start),
                    Digit(claim.Row.Span.Length), claim.Row.Rule,
                ]);
        }

        return digest.ToString()[..Digits];
    }

    private static string Digit(long number) => number.ToString(CultureInfo.InvariantCulture);
}
