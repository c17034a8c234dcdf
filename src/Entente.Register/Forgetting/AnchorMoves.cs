using Entente.Register.Storage;
using Entente.Register.Verdicts;
using Entente.Text;

namespace Entente.Register.Forgetting;

/// <summary>
/// What becomes of verdicts whose words leave. A verdict on two people or things is about more than the words by which they
/// were pointed at: it holds on to another mention that says the very same, where there is one. Any other stays without words.
/// </summary>
internal sealed class AnchorMoves(IRegisterStore store)
{
    private readonly HashSet<(long Verdict, int Side)> noted = [];
    private readonly Dictionary<(IRegisterStore Layer, long Verdict, int Side), PlaceRow> places = [];
    private readonly HashSet<long> kept = [];
    private readonly HashSet<long> withoutWords = [];

    /// <summary>Verdicts that hold on to other mentions now.</summary>
    public int Kept => kept.Except(withoutWords).Count();

    /// <summary>Verdicts that have lost their words.</summary>
    public int WithoutWords => withoutWords.Count;

    /// <summary>Notes where verdicts stand in a dispatch that leaves, or in a page of a text that does.</summary>
    /// <param name="layers">The public one first.</param>
    public void Note(string dispatch, string sha256, IReadOnlyList<IRegisterStore> layers)
    {
        foreach (var anchor in store.Forgetting.AnchorsIn(dispatch, sha256).Where(noted.Add))
            foreach (var layer in layers)
                if (layer.Verdicts.PlacesOf(anchor.Verdict).FirstOrDefault(p => p.Side == anchor.Side && p.Profile is not null) is { } place)
                    places.Add((layer, anchor.Verdict, anchor.Side), place);
    }

    /// <summary>Moves them, when what leaves is not shown any more; tells the dispatches on which verdicts stand now.</summary>
    public IReadOnlyCollection<string> Move(IReadOnlyList<IRegisterStore> layers)
    {
        var dispatches = new SortedSet<string>(StringComparer.Ordinal);
        foreach (var (verdict, side) in noted.Order())
            if (layers.Select(layer => Moved(layer, store.Verdicts.Get(verdict), side)).FirstOrDefault(found => found is not null) is { } anchor)
            {
                store.Forgetting.SetAnchor(verdict, side, anchor);
                kept.Add(verdict);
                dispatches.Add(anchor.Dispatch);
            }
            else
            {
                TakeWords(verdict, side);
            }

        return dispatches;
    }

    /// <summary>Where one half of a verdict stands from now on; null where nothing else says the same.</summary>
    private MentionAnchor? Moved(IRegisterStore layer, StoredVerdict verdict, int side)
    {
        var anchor = verdict.Verdict.Judgement.Anchors[side];
        if (layer.Verdicts.ReadingsOfDispatch(anchor.Dispatch) is [var copy, ..]) return OnCopy(anchor, copy);
        if (!verdict.IsPair || verdict.Withdrawn || !IsBetweenProfiles(layer, verdict.Id) || !places.TryGetValue((layer, verdict.Id, side), out var place)) return null;
        return layer.Search.MentionOf(place.Profile!.Value) is { } other
            ? new ReadingMentions(layer).In(other.Reading).First(m => m.Claim.Id == other.Claim && m.Ordinal == other.Ordinal).Anchor
            : null;
    }

    /// <summary>The same dispatch, on another page.</summary>
    private MentionAnchor OnCopy(MentionAnchor anchor, long reading)
    {
        var (name, sha256) = store.Verdicts.PageOf(reading);
        var start = store.Claims.DispatchesOf(reading).First(d => d.Row.Hash == anchor.Dispatch).Row.Span.Start;
        return anchor with { Page = name, PageSha256 = sha256, PageStart = start + anchor.Span.Start };
    }

    /// <summary>Where both halves say the same, the verdict is about their words and nothing else.</summary>
    private bool IsBetweenProfiles(IRegisterStore layer, long verdict) =>
        !places.TryGetValue((layer, verdict, 0), out var one) || !places.TryGetValue((layer, verdict, 1), out var other) || one.Base != other.Base;

    /// <summary>Nothing that is read can be such a mention again: its dispatch is none.</summary>
    private void TakeWords(long verdict, int side)
    {
        var anchor = store.Verdicts.Get(verdict).Verdict.Judgement.Anchors[side];
        store.Forgetting.SetAnchor(verdict, side, new MentionAnchor { Dispatch = "", Span = new TextSpan(0, 0), Kind = anchor.Kind });
        store.Forgetting.ClearFields(verdict);
        withoutWords.Add(verdict);
    }
}
