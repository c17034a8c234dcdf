using Entente.Dates;
using Entente.Register.Claims;
using Entente.Register.Storage;

namespace Entente.Register.Verdicts;

/// <summary>A mention of a reading, with the anchor by which a verdict would hold on to it.</summary>
internal sealed record MentionOf(StoredDispatch Dispatch, StoredClaim Claim, int Ordinal, MentionAnchor Anchor);

/// <summary>All in a reading that can be judged.</summary>
internal sealed class ReadingMentions(IRegisterStore store)
{
    /// <summary>The facts, as they were read.</summary>
    public IEnumerable<MentionAnchor> FactsIn(long reading)
    {
        var page = store.Verdicts.PageOf(reading);
        return store.Claims.DispatchesOf(reading).SelectMany(d => d.Claims.Select(c => AnchorOf(page, d, c)));
    }

    /// <summary>The mentions in the facts that are shown.</summary>
    public IEnumerable<MentionOf> In(long reading)
    {
        var page = store.Verdicts.PageOf(reading);
        return store.Search.ShownIn(reading).SelectMany(d => In(page, d));
    }

    public static MentionAnchor AnchorOf((string Name, string Sha256) page, StoredDispatch dispatch, StoredClaim claim) =>
        AnchorOf(page, dispatch, claim, claim.Row.Kind, Candidate.Of(dispatch, claim, ShownPage.FactOf(claim)).Name);

    private static IEnumerable<MentionOf> In((string Name, string Sha256) page, StoredDispatch dispatch)
    {
        var facts = dispatch.Claims.Select(ShownPage.FactOf).ToArray();
        var published = Edtf.TryParse(dispatch.Row.Published, out var date) ? date : null;
        var builder = new MentionBuilder(new DispatchContext(dispatch.Row.Hash, published, facts));
        for (var i = 0; i < facts.Length; i++)
            foreach (var mention in builder.Of(facts[i]))
                yield return new MentionOf(dispatch, dispatch.Claims[i], mention.Ordinal, AnchorOf(page, dispatch, dispatch.Claims[i], mention.Profile.Kind, mention.Name));
    }

    private static MentionAnchor AnchorOf((string Name, string Sha256) page, StoredDispatch dispatch, StoredClaim claim, string kind, string? name) => new()
    {
        Dispatch = dispatch.Row.Hash, Span = claim.Row.Span, Kind = kind, Name = name, Page = page.Name, PageSha256 = page.Sha256,
        PageStart = dispatch.Row.Span.Start + claim.Row.Span.Start, Quote = claim.Row.Quote, Fact = claim.Row.Fact,
    };
}
