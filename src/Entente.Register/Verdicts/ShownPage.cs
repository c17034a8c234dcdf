using Entente.Facts;
using Entente.Register.Claims;
using Entente.Register.Storage;

namespace Entente.Register.Verdicts;

/// <summary>A page's current reading, as it is to be shown.</summary>
/// <param name="Text">The page's text.</param>
/// <param name="RecordedAt">When the reading was recorded: microseconds since 1970.</param>
internal sealed record ShownPage(string Sha256, string Text, long RecordedAt, IReadOnlyList<ShownDispatch> Dispatches)
{
    /// <summary>The pages of readings, in their order; what is asked is asked for all of them at once.</summary>
    public static IEnumerable<ShownPage> Load(IRegisterStore store, IReadOnlyList<long> readings) =>
        store.Verdicts.TextsOf(readings).Zip(store.Claims.DispatchesOf(readings), (page, dispatches) =>
            new ShownPage(page.Sha256, page.Text, page.RecordedAt, [.. dispatches.Select(d => new ShownDispatch(d, FactsOf(d)))]));

    private static Fact[] FactsOf(StoredDispatch dispatch) => [.. dispatch.Claims.Select(FactOf)];

    public static Fact FactOf(StoredClaim claim) =>
        FactJson.Read(claim.Row.Kind, claim.Row.Fact, claim.Row.Quote, claim.Row.Span, claim.Row.Rule);
}

/// <summary>A dispatch with its claims, and the fact of each.</summary>
internal sealed record ShownDispatch(StoredDispatch Row, IReadOnlyList<Fact> Facts);
