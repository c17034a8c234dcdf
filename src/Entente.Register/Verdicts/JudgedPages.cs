using Entente.Register.Claims;
using Entente.Register.Search.Indexing;
using Entente.Register.Storage;

namespace Entente.Register.Verdicts;

/// <summary>
/// Keeps what is derived from pages true under the verdicts: facts as they were judged, and mentions as pairs of them were.
/// A verdict may come before its pages or after them. Where nobody has judged it does nothing but pass pages on.
/// </summary>
/// <param name="again">All that is derived is made anew.</param>
internal sealed class JudgedPages(IRegisterStore store, long now, bool again = false) : IMentionMarks, IVerdictLinks
{
    private readonly Projector projector = new(store, now, again);
    private readonly DocumentIndexer documents = new(store.Documents);
    private readonly MentionMarks marks = new(store.Verdicts);
    private readonly bool any = store.Verdicts.Any();
    private readonly Dictionary<long, IReadOnlyList<VerdictLink>> links = [];
    private readonly List<Candidate> mentioned = [];
    private readonly HashSet<long> touched = [];
    private readonly HashSet<string> bases = new(StringComparer.Ordinal);

    /// <summary>Makes the mentions of a page.</summary>
    public IReadOnlyList<ShownMention> Show(ShownPage page)
    {
        if (!any) return [.. page.Dispatches.SelectMany(d => Show(page, d, null))];
        var verdicts = On(page);
        mentioned.Clear();
        var told = new List<ShownMention>();
        foreach (var dispatch in new FactVerdicts(store, now, page, verdicts).Apply()) told.AddRange(Show(page, dispatch, this));
        foreach (var verdict in verdicts.Where(v => v.IsPair)) Place(verdict, page.Sha256);
        return told;
    }

    private IReadOnlyList<ShownMention> Show(ShownPage page, ShownDispatch dispatch, IMentionMarks? with)
    {
        var told = projector.Show(dispatch.Row, dispatch.Facts, with);
        documents.Show(dispatch.Row, page, dispatch.Facts, told);
        return told;
    }

    /// <summary>Takes out what is derived from readings that are no longer current, or are to be shown anew.</summary>
    public void Hide(IReadOnlyCollection<long> readings)
    {
        if (readings.Count == 0) return;
        var claims = store.Claims.ClaimsOf(readings);
        if (any)
            foreach (var place in store.Verdicts.RemovePlaces(claims))
                Touch(place);
        projector.Hide(claims);
        documents.Hide(readings);
    }

    /// <summary>Shows current readings anew, as verdicts on them have changed.</summary>
    public void ShowAnew(IReadOnlyCollection<long> readings)
    {
        Hide(readings);
        foreach (var page in ShownPage.Load(store, [.. readings])) Show(page);
    }

    /// <summary>Works out identity for all that was shown and hidden.</summary>
    public void Settle()
    {
        var changed = bases.ToArray().SelectMany(marks.Update).ToHashSet();
        ShowAnew(changed.SelectMany(store.Verdicts.ReadingsOfDispatch).ToHashSet());
        projector.Write(); // Links stand between the profiles of mentions.
        var judged = touched.SelectMany(Link).ToHashSet();
        projector.Write();
        documents.Settle();
        projector.Settle(any ? this : NoVerdictLinks.Instance, judged);
    }

    Mention IMentionMarks.Mark(StoredDispatch dispatch, StoredClaim claim, Mention mention)
    {
        mentioned.Add(Candidate.Of(dispatch, claim, mention));
        return mention with { Profile = marks.Mark(mention.Profile, dispatch, claim) };
    }

    IReadOnlyList<VerdictLink> IVerdictLinks.Of(long profile)
    {
        if (!links.TryGetValue(profile, out var known)) links.Add(profile, known = Latest(profile));
        return known;
    }

    /// <summary>Between two profiles only the latest verdict holds.</summary>
    private VerdictLink[] Latest(long profile) =>
    [
        .. store.Verdicts.LinksOf(profile)
            .Select(l => new VerdictLink(profile, l.Other, l.Verdict.Act, l.Verdict.At, l.Verdict.Verdict.Identifier, VerdictWords.Reason(l.Verdict.Verdict)))
            .OrderBy(l => l.Edge, Comparer<Edge<long>>.Create(Edge<long>.NewestFirst)).DistinctBy(l => l.Other),
    ];

    private List<StoredVerdict> On(ShownPage page) =>
    [
        .. page.Dispatches.Select(d => d.Row.Row.Hash).Distinct().SelectMany(store.Verdicts.OnDispatch)
            .Concat(store.Verdicts.OnText(page.Sha256)).DistinctBy(v => v.Id),
    ];

    private void Place(StoredVerdict verdict, string sha256)
    {
        var anchors = verdict.Verdict.Judgement.Anchors;
        for (var side = 0; side < anchors.Length; side++)
            if (Placement.Find(anchors[side], sha256, mentioned) is { } place)
            {
                var row = new PlaceRow(verdict.Id, side, place.Claim.Id, place.Ordinal, place.Base, Placement.HasMoved(anchors[side], place));
                store.Verdicts.Add(row);
                Touch(row);
            }
    }

    private void Touch(PlaceRow place)
    {
        touched.Add(place.Verdict);
        if (place.Base.Length > 0) bases.Add(place.Base);
    }

    /// <summary>Brings a verdict between the profiles of its mentions; tells those for which this is new.</summary>
    private HashSet<long> Link(long verdict)
    {
        var places = store.Verdicts.PlacesOf(verdict);
        var after = new HashSet<(long, long)>();
        foreach (var left in places.Where(p => p is { Side: 0, Profile: not null }))
            foreach (var right in places.Where(p => p is { Side: 1, Profile: not null }))
                if (left.Profile != right.Profile)
                    after.Add((Math.Min(left.Profile!.Value, right.Profile!.Value), Math.Max(left.Profile.Value, right.Profile.Value)));
        var before = store.Verdicts.PairsOf(verdict).ToHashSet();
        if (before.SetEquals(after)) return [];
        store.Verdicts.SetPairs(verdict, after);
        before.SymmetricExceptWith(after);
        return [.. before.SelectMany(p => new[] { p.Item1, p.Item2 })];
    }
}
