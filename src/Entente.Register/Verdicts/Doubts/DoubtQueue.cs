using System.Collections.Immutable;
using Entente.Register.Storage;
using Entente.Register.Views;

namespace Entente.Register.Verdicts.Doubts;

/// <summary>The doubts worth a human's minute, the most valuable first; those that were judged are no more among them.</summary>
internal sealed class DoubtQueue
{
    private readonly IRegisterStore store;
    private readonly ReadingMentions mentions;
    private readonly VerdictFinder finder;
    private readonly IDoubtSource[] sources;
    private readonly ViewMemory memory;
    private readonly bool anyVerdict;

    public DoubtQueue(IRegisterStore store, VerdictFinder finder)
    {
        this.store = store;
        this.finder = finder;
        mentions = new ReadingMentions(store);
        memory = new ViewMemory(store.Views);
        anyVerdict = store.Verdicts.Any();
        sources = [new VerdictDoubts(store), new EngagementDoubts(store), new OfficeDoubts(store), new LinkDoubts(store), new FactDoubts(store)];
    }

    /// <summary>The doubts at the head of the queue, at most so many.</summary>
    public ImmutableArray<Doubt> Head(int limit)
    {
        var drafts = sources.SelectMany(s => s.Find()).ToArray();
        memory.ReadEntities(drafts.SelectMany(d => d.Entities));
        var ranked = new RankedDoubts(new DoubtValue(store, drafts));
        foreach (var (draft, subject) in drafts.Select(d => (Draft: d, Subject: Subject(d))).DistinctBy(d => d.Subject)) ranked.Add(draft, subject);
        return [.. ranked.InOrder().Where(d => !IsJudged(d.Draft)).Take(limit).Select(d => Tell(d.Draft, d.Value))];
    }

    /// <summary>Two doubts of one subject are asked once.</summary>
    private string Subject(DoubtDraft draft) =>
        $"{draft.Kind}|{draft.Verdict}|{string.Join('|', draft.Entities.Select(memory.IdentifierOf).Order(StringComparer.Ordinal))}|{string.Join('|', draft.Anchors.Select(MentionReference.Of))}";

    /// <summary>
    /// Whether a verdict has answered it: "same" and "different" for good, "unsure" until more is known of the two; a conflict
    /// by any verdict on one of the facts.
    /// </summary>
    private bool IsJudged(DoubtDraft draft)
    {
        if (!anyVerdict || draft.Verdict is not null) return false;
        if (draft.Kind == DoubtKind.Conflict) return store.Search.ClaimsOf(draft.Entities[0], 50).Any(c => IsFactJudged(c.Claim));
        return draft.Entities is [var one, var other] && PairVerdicts(one, other).Any(v => v.Act != VerdictAct.Unsure || v.Verdict.Evidence == finder.Evidence(one, other));
    }

    private bool IsFactJudged(long claim) => store.Verdicts.PlacesIn(claim).Any(p => p.Ordinal == PlaceRow.Fact);

    private IEnumerable<StoredVerdict> PairVerdicts(long one, long other) =>
        from member in store.Profiles.MembersOf(one)
        from link in store.Verdicts.LinksOf(member.Id)
        where store.Profiles.Get(link.Other).Entity == other
        select link.Verdict;

    private Doubt Tell(DoubtDraft draft, double value) =>
        new(draft.Kind, value, draft.Because.ToString(), draft.Because, [.. draft.Entities.Select(Item), .. draft.Anchors.Select(a => Item(a, null))], draft.Verdict);

    private DoubtItem Item(long entity)
    {
        var at = store.Search.MentionOf(entity)!.Value;
        return Item(mentions.In(at.Reading).First(m => m.Claim.Id == at.Claim && m.Ordinal == at.Ordinal).Anchor, store.Views.IdentifierOf(entity));
    }

    private static DoubtItem Item(MentionAnchor anchor, string? identifier) =>
        new(MentionReference.Of(anchor), anchor.Kind, identifier, anchor.Name, anchor.Page, anchor.Quote, anchor.Fact);
}
