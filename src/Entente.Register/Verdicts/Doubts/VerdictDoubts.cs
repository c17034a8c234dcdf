using Entente.Register.Storage;

namespace Entente.Register.Verdicts.Doubts;

/// <summary>Verdicts that stand nowhere, and those on facts that are read otherwise than when they were judged.</summary>
internal sealed class VerdictDoubts(IRegisterStore store) : IDoubtSource
{
    public IEnumerable<DoubtDraft> Find() =>
        store.Doubts.Unplaced().Select(v => Draft(v, DoubtKind.Unplaced, "nothing is read any more in the words that were judged"))
            .Concat(store.Doubts.Moved().Select(v => Draft(v, DoubtKind.Moved, "the fact is read otherwise than when it was judged")));

    private static DoubtDraft Draft(StoredVerdict verdict, DoubtKind kind, string reason) =>
        new(kind, DoubtValue.Weight(kind), $"{VerdictWords.Reason(verdict.Verdict)}; {reason}")
        {
            Anchors = verdict.Verdict.Judgement.Anchors, Verdict = verdict.Verdict.Identifier,
        };
}
