using System.Collections.Immutable;
using Entente.Register.Storage;
using Entente.Register.Verdicts.Doubts;

namespace Entente.Register.Verdicts;

/// <summary>Makes our own exceptions of those of the database.</summary>
/// <param name="open">Verdicts as they are looked at now: that may change with what is marked internal.</param>
internal sealed class GuardedVerdicts(Func<IVerdicts> open, IRegisterStore store) : IVerdicts
{
    public Verdict Give(Judgement judgement, Signature signature) => Guard(() => open().Give(judgement, signature));

    public MentionAnchor Find(string reference) => Guard(() => open().Find(reference));

    public MentionAnchor Words(string page, string words, string kind) => Guard(() => open().Words(page, words, kind));

    public ImmutableArray<JudgedFact> Facts(string pageOrEntity) => Guard(() => open().Facts(pageOrEntity));

    public ImmutableArray<VerdictState> List(int limit) => Guard(() => open().List(limit));

    public ImmutableArray<Doubt> Queue(int limit) => Guard(() =>
    {
        using var moment = store.Look();
        return open().Queue(limit);
    });

    public VerdictState? Get(string identifier) => Guard(() => open().Get(identifier));

    private T Guard<T>(Func<T> work)
    {
        try
        {
            return work();
        }
        catch (Exception exception) when (store.Explain(exception) is { } known)
        {
            throw known;
        }
    }
}
