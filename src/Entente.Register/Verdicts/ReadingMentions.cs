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

    /// <summary>The anchor of a claim of a reading; null where the reading has none of the number.</summary>
    public MentionAnchor? FactOf(long reading, long claim)
    {
        var dispatch = store.Claims.DispatchesOf(reading).FirstOrDefault(d => d.Claims.Any(c => c.Id == claim));
        return dispatch is null ? null : AnchorOf(store.Verdicts.PageOf(reading), dispatch, dispatch.Claims.First(c => c.Id == claim));
    }

    /// <summary>The mentions in the facts that are shown.</summary>
    public IEnumerable<MentionOf> In(long reading)
    {
        var page = store.Verdicts.PageOf(reading);
        return store.Search.ShownIn(reading).SelectMany(d => In(page, d));
    }

    /// <param name="dispatch">With all claims that were read in it, or those that are shown.</param>
    public static MentionAnchor AnchorOf((string Name, string Sha256) page, StoredDispatch dispatch, StoredClaim claim)
    {
        var name = NameIn(dispatch, claim);
        var before = dispatch.Claims.TakeWhile(c => c.Id != claim.Id).Count(c => c.Row.Span == claim.Row.Span && c.Row.Kind == claim.Row.Kind && NameIn(dispatch, c) == name);
        return AnchorOf(page, dispatch, claim, claim.Row.Kind, name) with { Nth = before + 1 };
    }

    private static string? NameIn(StoredDispatch dispatch, StoredClaim claim) => Candidate.Of(dispatch, claim, ShownPage.FactOf(claim)).Name;

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
