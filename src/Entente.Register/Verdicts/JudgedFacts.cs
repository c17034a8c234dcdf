using System.Collections.Immutable;
using Entente.Register.Storage;
using Entente.Text;

namespace Entente.Register.Verdicts;

/// <summary>Shows facts as they stand, with the references by which they are judged.</summary>
internal sealed class JudgedFacts(IRegisterStore store, ReadingMentions mentions)
{
    /// <summary>The facts of a reading, in its order.</summary>
    /// <param name="only">The claims to show; null: all.</param>
    public IEnumerable<JudgedFact> Of(long reading, HashSet<long>? only = null)
    {
        var page = store.Verdicts.PageOf(reading);
        var named = mentions.In(reading).ToLookup(m => m.Claim.Id);
        foreach (var (read, shown) in store.Claims.DispatchesOf(reading).Zip(store.Search.ShownIn(reading)))
        {
            foreach (var claim in read.Claims)
            {
                var (told, standing) = Standing(claim, shown);
                if (only is null || only.Contains(claim.Id) || only.Contains(told.Id)) yield return Fact(page, read, claim, told, standing, named);
            }

            foreach (var claim in shown.Claims.Where(c => c.Row.Ordinal >= FactVerdicts.FirstAdded && (only is null || only.Contains(c.Id))))
                yield return Fact(page, read, claim, claim, FactStanding.Added, named);
        }
    }

    /// <summary>A claim as it is shown: itself, or what a verdict has made of it.</summary>
    private (StoredClaim Told, FactStanding Standing) Standing(StoredClaim claim, StoredDispatch shown)
    {
        if (shown.Claims.FirstOrDefault(c => c.Row.Ordinal == claim.Row.Ordinal) is not { } told)
            return (claim, VerdictsOn(claim.Id).Any() ? FactStanding.Rejected : FactStanding.Read);
        if (told.Id != claim.Id) return (told, FactStanding.Corrected);
        return (claim, VerdictsOn(claim.Id).Any() ? FactStanding.Confirmed : FactStanding.Read);
    }

    private JudgedFact Fact(
        (string Name, string Sha256) page, StoredDispatch dispatch, StoredClaim claim, StoredClaim told, FactStanding standing,
        ILookup<long, MentionOf> named)
    {
        var anchor = ReadingMentions.AnchorOf(page, dispatch, claim);
        var identifiers = store.Views.MentionsOf(told.Id).ToDictionary(m => m.Ordinal, m => m.Identifier);
        ImmutableArray<JudgedName> names =
        [
            .. named[told.Id].Where(m => identifiers.ContainsKey(m.Ordinal))
                .Select(m => new JudgedName(MentionReference.Of(m.Anchor), m.Anchor.Kind, m.Anchor.Name!, identifiers[m.Ordinal])),
        ];
        return new JudgedFact(
            MentionReference.Of(anchor), page.Name, claim.Row.Kind, told.Row.Fact, told.Row.Quote, told.Row.Rule, standing,
            identifiers.GetValueOrDefault(0), names, [.. VerdictsOn(claim.Id)])
        {
            Span = new TextSpan(dispatch.Row.Span.Start + told.Row.Span.Start, told.Row.Span.Length),
        };
    }

    private IEnumerable<string> VerdictsOn(long claim) =>
        store.Verdicts.PlacesIn(claim).Where(p => p.Ordinal == PlaceRow.Fact).Select(p => store.Verdicts.Get(p.Verdict))
            .OrderByDescending(v => v.At).ThenByDescending(v => v.Verdict.Identifier, StringComparer.Ordinal).Select(v => v.Verdict.Identifier);
}
