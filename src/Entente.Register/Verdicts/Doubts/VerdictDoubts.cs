using Entente.Register.Storage;

namespace Entente.Register.Verdicts.Doubts;

/// <summary>Verdicts that stand nowhere, and those on facts that are read otherwise than when they were judged.</summary>
internal sealed class VerdictDoubts(IRegisterStore store) : IDoubtSource
{
    private readonly ReadingMentions mentions = new(store);

    public IEnumerable<DoubtDraft> Find() =>
        store.Doubts.Unplaced().Select(v => Draft(v, DoubtKind.Unplaced, DoubtReason.NothingRead))
            .Concat(store.Doubts.Moved().Select(v => Draft(v, DoubtKind.Moved, DoubtReason.ReadOtherwise) with { Anchors = FactsOf(v) }));

    /// <summary>The facts on which a verdict stands, as they are read today.</summary>
    private MentionAnchor[] FactsOf(StoredVerdict verdict) =>
        [.. store.Verdicts.PlacesOf(verdict.Id).Where(p => p.Moved).Select(p => mentions.FactOf(p.Reading, p.Claim)).OfType<MentionAnchor>().OrderBy(a => a.Page, StringComparer.Ordinal).Take(1)];

    private static DoubtDraft Draft(StoredVerdict verdict, DoubtKind kind, string code) =>
        new(kind, null, DoubtReason.Of(code, VerdictWords.Of(verdict.Act), verdict.Verdict.By, VerdictWords.Day(verdict.Verdict)))
        {
            Anchors = verdict.Verdict.Judgement.Anchors, Verdict = verdict.Verdict.Identifier,
        };
}
