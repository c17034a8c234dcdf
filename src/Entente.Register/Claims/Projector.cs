using Entente.Dates;
using Entente.Facts;
using Entente.Register.FollowThrough;
using Entente.Register.Identity;
using Entente.Register.Storage;
using Entente.Register.Verdicts;

namespace Entente.Register.Claims;

/// <summary>
/// Keeps what is derived from the current claims: mentions, their profiles, and the entities that these make. Changes are
/// gathered, and identity worked out once for all of them.
/// </summary>
internal sealed class Projector(IRegisterStore store, long now)
{
    private readonly Dictionary<(string, string), ProfileRow> known = [];
    private readonly Dictionary<long, ProfileRow> added = [];
    private readonly HashSet<long> loosened = [];

    /// <summary>Makes the mentions of a dispatch's claims.</summary>
    /// <param name="marks">Keeps mentions apart that say the same and were judged to be different.</param>
    public IReadOnlyList<Told> Show(StoredDispatch dispatch, IReadOnlyList<Fact> facts, IMentionMarks? marks = null)
    {
        var published = Edtf.TryParse(dispatch.Row.Published, out var date) ? date : null;
        var context = new DispatchContext(dispatch.Row.Hash, published, [.. facts]);
        var (builder, deeds) = (new MentionBuilder(context), new DeedBuilder(context, facts));
        var told = new List<Told>();
        for (var i = 0; i < facts.Count; i++)
        {
            var first = told.Count;
            foreach (var mention in builder.Of(facts[i]))
                told.Add(Show(dispatch, dispatch.Claims[i].Id, marks?.Mark(dispatch, dispatch.Claims[i], mention) ?? mention));
            Show(dispatch, dispatch.Claims[i].Id, [.. deeds.Of(facts[i])], told[first..]);
        }

        return told;
    }

    /// <summary>Takes out the mentions of claims that are no longer current.</summary>
    public void Hide(IEnumerable<long> claims)
    {
        foreach (var claim in claims)
        {
            loosened.UnionWith(store.Mentions.RemoveOf(claim));
            store.Deeds.RemoveOf(claim);
        }
    }

    /// <summary>Works out identity for all that was shown and hidden.</summary>
    /// <param name="verdicts">The verdicts that are in force.</param>
    /// <param name="judged">Profiles on which other ones are in force than before.</param>
    public void Settle(IVerdictLinks verdicts, IReadOnlyCollection<long> judged)
    {
        var removed = loosened.Where(id => !store.Mentions.AnyOf(id)).Select(store.Profiles.Get).ToArray();
        foreach (var row in removed) added.Remove(row.Id);
        var linking = added.Values.Where(IsLinking).ToArray();
        var resolver = new Resolver(store.Profiles, verdicts, (old, became) => store.Profiles.AddAlias(old, became, now));
        foreach (var row in linking) resolver.MarkNew(row);
        var gone = removed.Select(r => r.Id).ToHashSet();
        resolver.Resolve(linking, removed, [.. judged.Where(id => !gone.Contains(id)).Select(store.Profiles.Get)]);
    }

    private Told Show(StoredDispatch dispatch, long claim, Mention mention)
    {
        var isNew = false;
        var profile = Find(mention.Profile, ref isNew);
        var known = dispatch.Row.PublishedDay;
        store.Mentions.Add(new MentionRow(
            claim, mention.Ordinal, profile.Id, mention.Role, mention.Edition, Days.First(mention.When), known));
        foreach (var at in mention.Appearances)
            store.Mentions.Add(new AppearanceRow(
                at.Place, at.Kind, Days.First(at.When) ?? "", Days.Last(at.When) ?? "", known, profile.Id, claim));
        return new Told(profile, mention, isNew);
    }

    /// <summary>A deed is found for what the claim tells, or for the mechanism whose session it was.</summary>
    private void Show(StoredDispatch dispatch, long claim, DeedEntry[] deeds, List<Told> told)
    {
        var places = new List<DeedPlace>(deeds.Length);
        foreach (var deed in deeds)
            if (told.Find(t => t.Mention.Role == deed.Role) is { } subject)
                places.Add(new DeedPlace(deed.Place, deed.Act, deed.Day, subject.Profile.Id));
        if (places.Count > 0) store.Deeds.Add(claim, deeds[0].Deed.ToString(), dispatch.Row.PublishedDay, places);
    }

    private ProfileRow Find(Profile profile, ref bool isNew)
    {
        var key = (profile.Kind, profile.Key);
        if (known.TryGetValue(key, out var row)) return row;
        row = store.Profiles.Find(profile.Kind, profile.Key);
        isNew = row is null;
        if (row is null)
        {
            row = store.Profiles.Add(profile);
            added.Add(row.Id, row);
        }

        known.Add(key, row);
        return row;
    }

    private static bool IsLinking(ProfileRow row) =>
        row.Kind is PersonProfile.KindName or EngagementProfile.KindName or InstrumentProfile.KindName
            or MechanismProfile.KindName or CommemorationProfile.KindName;

    /// <summary>What a mention came to.</summary>
    /// <param name="IsNew">Whether nothing had said the same before.</param>
    internal sealed record Told(ProfileRow Profile, Mention Mention, bool IsNew);
}
