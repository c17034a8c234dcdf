using Entente.Facts;
using Entente.Register.Claims;
using Entente.Register.Storage;

namespace Entente.Register.Verdicts;

/// <summary>A page's current reading, as it is to be shown.</summary>
/// <param name="Text">The page's text.</param>
internal sealed record ShownPage(string Sha256, string Text, IReadOnlyList<ShownDispatch> Dispatches)
{
    public static ShownPage Load(IRegisterStore store, long reading, string sha256) =>
        new(sha256, store.Search.TextOf(reading), [.. store.Claims.DispatchesOf(reading).Select(d => new ShownDispatch(d, FactsOf(d)))]);

    private static Fact[] FactsOf(StoredDispatch dispatch) => [.. dispatch.Claims.Select(FactOf)];

    public static Fact FactOf(StoredClaim claim) =>
        FactJson.Read(claim.Row.Kind, claim.Row.Fact, claim.Row.Quote, claim.Row.Span, claim.Row.Rule);
}

/// <summary>A dispatch with its claims, and the fact of each.</summary>
internal sealed record ShownDispatch(StoredDispatch Row, IReadOnlyList<Fact> Facts);
