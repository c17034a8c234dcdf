using System.Collections.Immutable;
using Entente.Register.Storage;
using Entente.Register.Verdicts.Doubts;

namespace Entente.Register.Verdicts;

/// <summary>Makes our own exceptions of those of the database.</summary>
internal sealed class GuardedVerdicts(IVerdicts inner, IRegisterStore store) : IVerdicts
{
    public Verdict Give(Judgement judgement, Signature signature) => Guard(() => inner.Give(judgement, signature));

    public MentionAnchor Find(string reference) => Guard(() => inner.Find(reference));

    public MentionAnchor Words(string page, string words, string kind) => Guard(() => inner.Words(page, words, kind));

    public ImmutableArray<JudgedFact> Facts(string pageOrEntity) => Guard(() => inner.Facts(pageOrEntity));

    public ImmutableArray<VerdictState> List(int limit) => Guard(() => inner.List(limit));

    public ImmutableArray<Doubt> Queue(int limit) => Guard(() =>
    {
        using var moment = store.Look();
        return inner.Queue(limit);
    });

    public VerdictState? Get(string identifier) => Guard(() => inner.Get(identifier));

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
