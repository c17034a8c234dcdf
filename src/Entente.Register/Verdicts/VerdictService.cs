using System.Collections.Immutable;
using Entente.Register.Internal;
using Entente.Register.Storage;
using Entente.Register.Verdicts.Doubts;
using NodaTime;

namespace Entente.Register.Verdicts;

/// <summary>Gives verdicts, and tells of them.</summary>
/// <param name="looked">What is looked at: of public pages, or of all.</param>
internal sealed class VerdictService(IRegisterStore store, IRegisterStore looked, TimeProvider clock) : IVerdicts
{
    private readonly VerdictFinder finder = new(looked);

    public Verdict Give(Judgement judgement, Signature signature)
    {
        if (string.IsNullOrWhiteSpace(signature.By)) throw new VerdictException("a verdict needs to be signed");
        FitVerdict.Require(judgement, signature);
        if (judgement.Withdraws is { } withdrawn && signature.At is null && store.Verdicts.Find(withdrawn) is null)
            throw new VerdictException($"there is no verdict {withdrawn}");
        var at = signature.At ?? Instant.FromDateTimeOffset(clock.GetUtcNow());
        var verdict = VerdictWords.Make(judgement, signature.By.Trim(), signature.Because.Trim(), Whole(at), Evidence(judgement));
        if (store.Verdicts.Find(verdict.Identifier) is not null) return verdict;
        using var transaction = store.Begin();
        Take(store.Verdicts.Add(verdict), at);
        transaction.Commit();
        return verdict;
    }

    public MentionAnchor Find(string reference) => finder.Find(reference);

    public MentionAnchor Words(string page, string words, string kind) => finder.Words(page, words, kind);

    public ImmutableArray<JudgedFact> Facts(string pageOrEntity) => finder.Facts(pageOrEntity);

    public ImmutableArray<VerdictState> List(int limit) => [.. looked.Verdicts.Latest(limit).Select(StateOf)];

    public ImmutableArray<Doubt> Queue(int limit) => new DoubtQueue(looked, finder).Head(limit);

    public VerdictState? Get(string identifier) => store.Verdicts.Find(identifier) is { } found ? StateOf(found) : null;

    /// <summary>Brings a verdict into force, and those that it withdraws out of it.</summary>
    private void Take(long id, Instant at)
    {
        var layers = new Layers(store, at.ToUnixTimeTicks() / 10);
        var changed = new List<StoredVerdict> { store.Verdicts.Get(id) };
        UpdateWithdrawn(changed[0]);
        while (changed[^1].Verdict.Judgement.Withdraws is { } next && store.Verdicts.Find(next) is { } target && UpdateWithdrawn(target)) changed.Add(target);
        layers.ShowAnew(of => changed.SelectMany(verdict => Readings(of, verdict)));
        layers.Settle();
    }

    /// <summary>A verdict is withdrawn when a withdrawal of it holds; tells whether that has changed.</summary>
    private bool UpdateWithdrawn(StoredVerdict verdict)
    {
        var withdrawn = store.Verdicts.WithdrawalsOf(verdict.Verdict.Identifier).Any(w => !w.Withdrawn);
        if (withdrawn == verdict.Withdrawn) return false;
        store.Verdicts.SetWithdrawn(verdict.Id, withdrawn);
        return true;
    }

    /// <summary>The current readings of the pages that hold what a verdict judges.</summary>
    private static IEnumerable<long> Readings(IRegisterStore layer, StoredVerdict verdict) =>
        verdict.Verdict.Judgement.Anchors.SelectMany(a => layer.Verdicts.ReadingsOfDispatch(a.Dispatch).Concat(layer.Verdicts.ReadingsOfText(a.PageSha256)));

    private string? Evidence(Judgement judgement) => judgement.Anchors.Length == 2 ? finder.Evidence(judgement.Anchors[0], judgement.Anchors[1]) : null;

    private VerdictState StateOf(StoredVerdict verdict)
    {
        var places = looked.Verdicts.PlacesOf(verdict.Id);
        ImmutableArray<int> counts = [.. verdict.Verdict.Judgement.Anchors.Select((_, side) => places.Count(p => p.Side == side))];
        if (verdict.Withdrawn) return new(verdict.Verdict, VerdictForce.Withdrawn, counts);
        if (counts.Contains(0)) return new(verdict.Verdict, VerdictForce.Unplaced, counts);
        return OverruledBy(verdict, places) is { } later
            ? new(verdict.Verdict, VerdictForce.Overruled, counts, later)
            : new(verdict.Verdict, VerdictForce.InForce, counts);
    }

    /// <summary>A later verdict on all that this one stands on; null while it holds anywhere.</summary>
    private string? OverruledBy(StoredVerdict verdict, IReadOnlyList<PlaceRow> places)
    {
        var rivals = verdict.IsPair ? PairRivals(verdict) : places.Select(p => FactRivals(p.Claim));
        string? first = null;
        foreach (var others in rivals)
        {
            var later = others.Where(o => IsLater(o, verdict)).MaxBy(o => (o.At, o.Verdict.Identifier));
            if (later is null) return null;
            first ??= later.Verdict.Identifier;
        }

        return first;
    }

    private IEnumerable<IEnumerable<StoredVerdict>> PairRivals(StoredVerdict verdict) =>
        looked.Verdicts.PairsOf(verdict.Id).Select(pair => looked.Verdicts.LinksOf(pair.Profile).Where(l => l.Other == pair.Other).Select(l => l.Verdict));

    private IEnumerable<StoredVerdict> FactRivals(long claim) => looked.Verdicts.PlacesIn(claim).Where(p => p.Ordinal == PlaceRow.Fact).Select(p => looked.Verdicts.Get(p.Verdict));

    private static bool IsLater(StoredVerdict other, StoredVerdict verdict) =>
        other.Id != verdict.Id && (other.At > verdict.At || (other.At == verdict.At && string.CompareOrdinal(other.Verdict.Identifier, verdict.Verdict.Identifier) > 0));

    /// <summary>Verdicts are dated in microseconds, as they are stored.</summary>
    private static Instant Whole(Instant at) => Instant.FromUnixTimeTicks(at.ToUnixTimeTicks() / 10 * 10);
}
