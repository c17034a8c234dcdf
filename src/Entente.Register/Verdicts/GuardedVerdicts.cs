using System.Collections.Immutable;
using Entente.Register.Storage;
using Entente.Register.Verdicts.Doubts;

namespace Entente.Register.Verdicts;

/// <summary>Makes our own exceptions of those of the database.</summary>
/// <param name="open">Verdicts as they are looked at now: that may change with what is marked internal.</param>
internal sealed class GuardedVerdicts(Func<IVerdicts> open, IRegisterStore store) : IVerdicts
{
    public Verdict Give(Judgement judgement, Signature signature) => store.Guard(() => open().Give(judgement, signature));

    public MentionAnchor Find(string reference) => store.Guard(() => open().Find(reference));

    public MentionAnchor Words(string page, string words, string kind) => store.Guard(() => open().Words(page, words, kind));

    public ImmutableArray<JudgedFact> Facts(string pageOrEntity) => store.Guard(() => open().Facts(pageOrEntity));

    public ImmutableArray<VerdictState> List(int limit) => store.Guard(() => open().List(limit));

    public ImmutableArray<Doubt> Queue(int limit) => store.GuardedLook(() => open().Queue(limit));

    public VerdictState? Get(string identifier) => store.Guard(() => open().Get(identifier));
}
