using System.Collections.Immutable;
using Entente.Register.Storage;
using Entente.Text;

namespace Entente.Register.Verdicts;

/// <summary>Shows facts as they stand, with the references by which they are judged.</summary>
internal sealed class JudgedFacts(IRegisterStore store, ReadingMentions mentions)
{
    private readonly StandingClaims standings = new(store);

    /// <summary>The facts of a reading, in its order.</summary>
    /// <param name="only">The claims to show; null: all.</param>
    public IEnumerable<JudgedFact> Of(long reading, HashSet<long>? only = null)
    {
        var page = store.Verdicts.PageOf(reading);
        var named = mentions.In(reading).ToLookup(m => m.Claim.Id);
        foreach (var (dispatch, claims) in standings.Of(reading))
            foreach (var claim in claims.Where(c => only is null || only.Contains(c.Read.Id) || only.Contains(c.Told.Id)))
                yield return Fact(page, dispatch, claim, named);
    }

    private JudgedFact Fact((string Name, string Sha256) page, StoredDispatch dispatch, StandingClaim standing, ILookup<long, MentionOf> named)
    {
        var (claim, told, how) = standing;
        var anchor = ReadingMentions.AnchorOf(page, dispatch, claim);
        var identifiers = store.Views.MentionsOf(told.Id).ToDictionary(m => m.Ordinal, m => m.Identifier);
        ImmutableArray<JudgedName> names =
        [
            .. named[told.Id].Where(m => identifiers.ContainsKey(m.Ordinal))
                .Select(m => new JudgedName(MentionReference.Of(m.Anchor), m.Anchor.Kind, m.Anchor.Name!, identifiers[m.Ordinal])),
        ];
        return new JudgedFact(
            MentionReference.Of(anchor), page.Name, claim.Row.Kind, told.Row.Fact, told.Row.Quote, told.Row.Rule, how,
            identifiers.GetValueOrDefault(0), names, [.. VerdictsOn(claim.Id)])
        {
            Span = new TextSpan(dispatch.Row.Span.Start + told.Row.Span.Start, told.Row.Span.Length),
        };
    }

    private IEnumerable<string> VerdictsOn(long claim) =>
        store.Verdicts.PlacesIn(claim).Where(p => p.Ordinal == PlaceRow.Fact).Select(p => store.Verdicts.Get(p.Verdict))
            .OrderByDescending(v => v.At).ThenByDescending(v => v.Verdict.Identifier, StringComparer.Ordinal).Select(v => v.Verdict.Identifier);
}
