using Entente.Facts;
using Entente.Register.Storage;

namespace Entente.Register.Verdicts.Doubts;

/// <summary>Facts of the latest dispatches that lack a date or a party, or were made by rules that people have found wrong.</summary>
internal sealed class FactDoubts(IRegisterStore store, DoubtValue value) : IDoubtSource
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
            foreach (var dispatch in store.Search.ShownIn(reading).Where(d => !d.Row.Teaser))
                foreach (var claim in dispatch.Claims.Where(c => store.Verdicts.PlacesIn(c.Id).Count == 0 && c.Row.Rule != VerdictRule.Name))
                    foreach (var draft in Of(claim, wrong, dispatch.Row.PublishedDay))
                        yield return draft with { Anchors = [ReadingMentions.AnchorOf(page, dispatch, claim)] };
        }
    }

    private IEnumerable<DoubtDraft> Of(StoredClaim claim, Dictionary<string, (string Rule, int Right, int Wrong)> wrong, string? day)
    {
        if (wrong.TryGetValue(claim.Row.Rule, out var rule))
            yield return Draft(DoubtKind.DoubtfulRule, claim, day, $"rule {rule.Rule}: {rule.Wrong} of {rule.Right + rule.Wrong} judged facts were wrong");
        if (Lacks(ShownPage.FactOf(claim)) is { } lack) yield return Draft(DoubtKind.Incomplete, claim, day, lack);
    }

    private DoubtDraft Draft(DoubtKind kind, StoredClaim claim, string? day, string reason) =>
        new(kind, value.Of(kind, store.Search.EntityOf(claim.Id, 0) is { } entity ? [entity] : [], day), reason);

    /// <summary>What one would ask first, and the fact does not say.</summary>
    private static string? Lacks(Fact fact) => fact switch
    {
        Engagement { When: null } => "no date",
        Engagement { Parties.Length: < 2 } => "fewer than two parties",
        Tenure { Party: null } => "no party",
        Instrument { Parties.Length: < 2 } => "fewer than two parties",
        Instrument { Period: null, Signed: null } => "no period and no date",
        Commitment { Firmness: Firmness.Concrete, Parties.IsEmpty: true } => "no party",
        Assistance { When: null, From: null } or Assistance { When: null, To: null } => "no date, and not whose",
        _ => null,
    };
}
