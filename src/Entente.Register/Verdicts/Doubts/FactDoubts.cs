using Entente.Facts;
using Entente.Register.Storage;

namespace Entente.Register.Verdicts.Doubts;

/// <summary>Facts of the latest dispatches that lack a date or a party, or were made by rules that people have found wrong.</summary>
internal sealed class FactDoubts(IRegisterStore store) : IDoubtSource
{
    private const int LatestDispatches = 200;

    /// <summary>A rule is doubtful that was wrong so often, and at least as often as it was right.</summary>
    private const int OftenWrong = 2;

    public IEnumerable<DoubtDraft> Find()
    {
        var wrong = store.Doubts.RulesJudged().Where(r => r.Wrong >= OftenWrong && r.Wrong >= r.Right).ToDictionary(r => r.Rule);
        foreach (var reading in store.Doubts.LatestReadings(LatestDispatches))
        {
            var page = store.Verdicts.PageOf(reading);
            foreach (var dispatch in store.Claims.DispatchesOf(reading).Where(d => !d.Row.Teaser))
                foreach (var claim in dispatch.Claims.Where(c => store.Verdicts.PlacesIn(c.Id).Count == 0))
                    foreach (var draft in Of(claim, wrong, dispatch.Row.PublishedDay))
                        yield return draft with { Anchors = [ReadingMentions.AnchorOf(page, dispatch, claim)] };
        }
    }

    private IEnumerable<DoubtDraft> Of(StoredClaim claim, Dictionary<string, (string Rule, int Right, int Wrong)> wrong, string? day)
    {
        if (wrong.TryGetValue(claim.Row.Rule, out var rule))
            yield return Draft(DoubtKind.DoubtfulRule, claim, day, DoubtReason.Of(DoubtReason.RuleOftenWrong, rule.Rule, $"{rule.Wrong}", $"{rule.Right + rule.Wrong}"));
        if (Lacks(ShownPage.FactOf(claim)) is { } lack) yield return Draft(DoubtKind.Incomplete, claim, day, DoubtReason.Of(lack));
    }

    private DoubtDraft Draft(DoubtKind kind, StoredClaim claim, string? day, DoubtReason because) =>
        new(kind, day, because) { Speaks = store.Search.EntityOf(claim.Id, 0) };

    /// <summary>What one would ask first, and the fact does not say.</summary>
    private static string? Lacks(Fact fact) => fact switch
    {
        Engagement { When: null } => DoubtReason.NoDate,
        Engagement { Parties.Length: < 2 } => DoubtReason.FewParties,
        Tenure { Party: null } => DoubtReason.NoParty,
        Instrument { Parties.Length: < 2 } => DoubtReason.FewParties,
        Instrument { Period: null, Signed: null } => DoubtReason.NoPeriod,
        Commitment { Firmness: Firmness.Concrete, Parties.IsEmpty: true } => DoubtReason.NoParty,
        Assistance { When: null, From: null } or Assistance { When: null, To: null } => DoubtReason.NobodysGift,
        _ => null,
    };
}
