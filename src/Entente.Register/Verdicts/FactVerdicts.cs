using Entente.Facts;
using Entente.Register.Storage;
using Entente.Text;

namespace Entente.Register.Verdicts;

/// <summary>Brings verdicts on facts into force on a page: rejected ones are not shown, corrected ones as corrected, added ones too.</summary>
internal sealed class FactVerdicts(IRegisterStore store, long now, ShownPage page, IReadOnlyCollection<StoredVerdict> verdicts)
{
    /// <summary>Added facts are numbered from here, above all that are read; they depend on the verdict alone.</summary>
    private const int FirstAdded = 1_000_000_000;

    private readonly List<Candidate> candidates =
    [
        .. page.Dispatches.SelectMany(d => d.Row.Claims.Select((c, i) => Candidate.Of(d.Row, c, d.Facts[i]))),
    ];

    private readonly Dictionary<long, StoredVerdict> latest = [];
    private readonly List<(ShownDispatch Dispatch, StoredClaim Claim, Fact Fact)> added = [];

    /// <summary>Whether the claim of a number in its dispatch was added by a verdict.</summary>
    public static bool IsAdded(int ordinal) => ordinal >= FirstAdded;

    /// <summary>The page as it is to be shown.</summary>
    public IReadOnlyList<ShownDispatch> Apply()
    {
        foreach (var verdict in verdicts.OrderBy(v => v.Verdict.Identifier, StringComparer.Ordinal))
        {
            if (verdict.Act == VerdictAct.Add) PlaceAdded(verdict);
            else if (!verdict.IsPair && verdict.Act != VerdictAct.Withdraw) Place(verdict);
        }

        return [.. page.Dispatches.Select(Judged)];
    }

    private void Place(StoredVerdict verdict)
    {
        var anchor = verdict.Verdict.Judgement.Anchors[0];
        if (Placement.Find(anchor, page.Sha256, candidates) is not { } place) return;
        store.Verdicts.Add(new PlaceRow(verdict.Id, 0, place.Claim.Id, PlaceRow.Fact, "", Placement.HasMoved(anchor, place)));
        if (!latest.TryGetValue(place.Claim.Id, out var other) || IsLater(verdict, other)) latest[place.Claim.Id] = verdict;
    }

    private static bool IsLater(StoredVerdict verdict, StoredVerdict other) =>
        verdict.At != other.At ? verdict.At > other.At : string.CompareOrdinal(verdict.Verdict.Identifier, other.Verdict.Identifier) > 0;

    /// <summary>A fact that reading finds by itself in the meantime is that one; any other becomes a claim of its own.</summary>
    private void PlaceAdded(StoredVerdict verdict)
    {
        var anchor = verdict.Verdict.Judgement.Anchors[0];
        if (DispatchOf(anchor) is not { } place) return;
        var (dispatch, span) = place;
        var (fact, json) = FactFields.Apply(anchor.Kind, "{}", verdict.Verdict.Judgement.Fields!, anchor.Quote, span);
        var read = dispatch.Row.Claims.FirstOrDefault(c => c.Row.Kind == anchor.Kind && c.Row.Fact == json && c.Row.Span.Overlaps(span));
        var claim = read ?? Claim(verdict, dispatch.Row, new ClaimRow(AddedOrdinal(verdict), anchor.Kind, json, anchor.Quote, span, VerdictRule.Name));
        store.Verdicts.Add(new PlaceRow(verdict.Id, 0, claim.Id, PlaceRow.Fact, "", Moved: false));
        if (read is null) added.Add((dispatch, claim, fact));
    }

    /// <summary>The dispatch that holds the words, and their place in it.</summary>
    private (ShownDispatch Dispatch, TextSpan Span)? DispatchOf(MentionAnchor anchor)
    {
        if (page.Dispatches.FirstOrDefault(d => d.Row.Row.Hash == anchor.Dispatch) is { } same) return (same, anchor.Span);
        if (anchor.PageSha256 != page.Sha256) return null;
        var words = new TextSpan(anchor.PageStart, anchor.Span.Length);
        return page.Dispatches.Where(d => d.Row.Row.Span.Contains(words)).OrderBy(d => d.Row.Row.Span.Length).FirstOrDefault() is { } around
            ? (around, words with { Start = words.Start - around.Row.Row.Span.Start })
            : null;
    }

    private ShownDispatch Judged(ShownDispatch dispatch)
    {
        var claims = new List<StoredClaim>();
        var facts = new List<Fact>();
        for (var i = 0; i < dispatch.Facts.Count; i++)
        {
            if (InForce(dispatch.Row, dispatch.Row.Claims[i], dispatch.Facts[i]) is not var (claim, fact)) continue;
            claims.Add(claim);
            facts.Add(fact);
        }

        foreach (var (_, claim, fact) in added.Where(a => ReferenceEquals(a.Dispatch, dispatch)))
        {
            claims.Add(claim);
            facts.Add(fact);
        }

        return new ShownDispatch(dispatch.Row with { Claims = claims }, facts);
    }

    /// <summary>A claim as it holds; null where it is rejected.</summary>
    private (StoredClaim, Fact)? InForce(StoredDispatch dispatch, StoredClaim claim, Fact fact)
    {
        if (!latest.TryGetValue(claim.Id, out var verdict) || verdict.Act == VerdictAct.Confirm) return (claim, fact);
        if (verdict.Act == VerdictAct.Reject) return null;
        var row = claim.Row;
        var (corrected, json) = FactFields.Apply(row.Kind, row.Fact, verdict.Verdict.Judgement.Fields!, row.Quote, row.Span);
        return (Claim(verdict, dispatch, row with { Fact = json, Rule = VerdictRule.Name }), corrected);
    }

    /// <summary>The claim that a verdict makes in a dispatch: made once, and found again.</summary>
    private StoredClaim Claim(StoredVerdict verdict, StoredDispatch dispatch, ClaimRow row)
    {
        var id = store.Verdicts.ClaimOf(verdict.Id, dispatch.Id, row.Ordinal);
        if (id is null)
        {
            id = store.Claims.AddClaim(dispatch.Id, row, now);
            store.Verdicts.AddClaim(verdict.Id, dispatch.Id, row.Ordinal, id.Value);
        }

        return new StoredClaim(id.Value, dispatch.Id, row);
    }

    private static int AddedOrdinal(StoredVerdict verdict)
    {
        var hash = 0;
        foreach (var c in verdict.Verdict.Identifier) hash = unchecked((hash * 31) + c) & 0x1fffffff;
        return FirstAdded + hash;
    }
}
