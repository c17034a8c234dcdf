using Entente.Register.Storage;

namespace Entente.Register.Verdicts;

/// <summary>A claim with what people have made of it.</summary>
/// <param name="Read">As it was read; of an added one, as it was added.</param>
/// <param name="Told">As it is shown: itself, or what a verdict has made of it.</param>
internal sealed record StandingClaim(StoredClaim Read, StoredClaim Told, FactStanding Standing);

/// <summary>Tells of the claims of readings how they stand.</summary>
internal sealed class StandingClaims(IRegisterStore store)
{
    /// <summary>The dispatches of a reading, each with its claims in their order, and then those that were added.</summary>
    public IEnumerable<(StoredDispatch Dispatch, IReadOnlyList<StandingClaim> Claims)> Of(long reading)
    {
        var read = store.Claims.DispatchesOf(reading);
        if (!store.Verdicts.Any()) return read.Select(d => (d, AsRead(d)));
        return read.Zip(store.Search.ShownIn(reading), (dispatch, shown) => (dispatch, Standing(dispatch, shown)));
    }

    private static IReadOnlyList<StandingClaim> AsRead(StoredDispatch dispatch) =>
        [.. dispatch.Claims.Select(c => new StandingClaim(c, c, FactStanding.Read))];

    private IReadOnlyList<StandingClaim> Standing(StoredDispatch read, StoredDispatch shown)
    {
        var told = shown.Claims.ToLookup(c => c.Row.Ordinal);
        return
        [
            .. read.Claims.Select(c => Standing(c, told[c.Row.Ordinal].FirstOrDefault())),
            .. shown.Claims.Where(c => FactVerdicts.IsAdded(c.Row.Ordinal)).Select(c => new StandingClaim(c, c, FactStanding.Added)),
        ];
    }

    private StandingClaim Standing(StoredClaim claim, StoredClaim? told)
    {
        if (told is not null && told.Id != claim.Id) return new(claim, told, FactStanding.Corrected);
        var judged = told is null ? FactStanding.Rejected : FactStanding.Confirmed;
        return new(claim, claim, IsJudged(claim) ? judged : FactStanding.Read);
    }

    private bool IsJudged(StoredClaim claim) => store.Verdicts.PlacesIn(claim.Id).Any(p => p.Ordinal == PlaceRow.Fact);
}
