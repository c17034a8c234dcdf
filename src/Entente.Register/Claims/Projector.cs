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
/// <param name="again">All of it is made anew: what identifiers have become is written down already.</param>
internal sealed class Projector(IRegisterStore store, long now, bool again)
{
    private readonly Dictionary<(string, string), ProfileRow> known = [];
    private readonly Dictionary<long, ProfileRow> added = [];
    private readonly HashSet<long> loosened = [];
    private readonly List<ShownMention> waiting = [];
    private readonly HashSet<long> waitingClaims = [];

    /// <summary>Makes the mentions of a dispatch's claims, which are written later.</summary>
    /// <param name="marks">Keeps mentions apart that say the same and were judged to be different.</param>
    public IReadOnlyList<ShownMention> Show(StoredDispatch dispatch, IReadOnlyList<Fact> facts, IMentionMarks? marks = null)
    {
        var published = Edtf.TryParse(dispatch.Row.Published, out var date) ? date : null;
        var context = new DispatchContext(dispatch.Row.Hash, published, [.. facts]);
        var (builder, deeds) = (new MentionBuilder(context), new DeedBuilder(context, facts));
        var told = new List<ShownMention>();
        for (var i = 0; i < facts.Count; i++)
        {
            var claim = dispatch.Claims[i];
            var first = told.Count;
            foreach (var mention in builder.Of(facts[i]))
                told.Add(new ShownMention(claim.Id, dispatch.Row.PublishedDay, marks?.Mark(dispatch, claim, mention) ?? mention));
            AddDeeds([.. deeds.Of(facts[i])], told[first..]);
            waitingClaims.Add(claim.Id);
        }

        waiting.AddRange(told);
        return told;
    }

    /// <summary>Takes out the mentions of claims that are no longer current.</summary>
    public void Hide(IReadOnlyCollection<long> claims)
    {
        if (claims.Any(waitingClaims.Contains)) Write();
        loosened.UnionWith(store.Mentions.RemoveOf(claims));
        store.Deeds.RemoveOf(claims);
    }

    /// <summary>Writes what was shown; which profiles are stored is asked once for all of it.</summary>
    public void Write()
    {
        var asked = waiting.Select(t => t.Mention.Profile).Where(p => !known.ContainsKey((p.Kind, p.Key))).DistinctBy(p => (p.Kind, p.Key)).ToArray();
        foreach (var row in store.Profiles.Find(asked).OfType<ProfileRow>()) known.Add((row.Kind, row.Key), row);
        store.Mentions.Expect(waiting.SelectMany(Spots));
        foreach (var told in waiting) Write(told);
        foreach (var told in waiting.Where(t => t.Deeds is not null)) WriteDeeds(told);
        waiting.Clear();
        waitingClaims.Clear();
    }

    /// <summary>Works out identity for all that was shown and hidden.</summary>
    /// <param name="verdicts">The verdicts that are in force.</param>
    /// <param name="judged">Profiles on which other ones are in force than before.</param>
    public void Settle(IVerdictLinks verdicts, IReadOnlyCollection<long> judged)
    {
        Write();
        loosened.ExceptWith(store.Mentions.Mentioned(loosened));
        var removed = store.Profiles.Get(loosened).OrderBy(row => row.Id).ToArray();
        foreach (var row in removed) added.Remove(row.Id);
        var linking = added.Values.Where(IsLinking).ToArray();
        var resolver = new Resolver(store.Profiles, verdicts, NoteBecame);
        foreach (var row in linking) resolver.MarkNew(row);
        var gone = removed.Select(r => r.Id).ToHashSet();
        resolver.Resolve(linking, removed, store.Profiles.Get([.. judged.Where(id => !gone.Contains(id))]));
    }

    private static IEnumerable<(string Place, string Kind)> Spots(ShownMention told)
    {
        foreach (var at in told.Mention.Appearances) yield return (at.Place, at.Kind);
        if (told.Deeds is not var (deeds, _)) yield break;
        foreach (var deed in deeds) yield return (deed.Place, deed.Act);
    }

    /// <summary>What comes and goes while all is made anew nobody has seen.</summary>
    private void NoteBecame(string identifier, string became)
    {
        if (!again) store.Profiles.AddAlias(identifier, became, now);
    }

    private void Write(ShownMention told)
    {
        var mention = told.Mention;
        var profile = told.Profile = Find(mention.Profile, told);
        store.Mentions.Add(new MentionRow(
            told.Claim, mention.Ordinal, profile.Id, mention.Role, mention.Edition, Days.First(mention.When), told.Known));
        foreach (var at in mention.Appearances)
            store.Mentions.Add(new AppearanceRow(
                at.Place, at.Kind, Days.First(at.When) ?? "", Days.Last(at.When) ?? "", told.Known, profile.Id, told.Claim));
    }

    /// <summary>A deed is found for what the claim tells, or for the mechanism whose session it was.</summary>
    private static void AddDeeds(DeedEntry[] deeds, List<ShownMention> told)
    {
        var found = deeds.Where(deed => told.Exists(t => t.Mention.Role == deed.Role)).ToArray();
        if (found.Length > 0) told[0].Deeds = (found, told);
    }

    private void WriteDeeds(ShownMention first)
    {
        var (deeds, told) = first.Deeds!.Value;
        store.Deeds.Add(
            first.Claim, deeds[0].Deed.ToString(), DeedMarks.Of(deeds[0].Deed).Bits, first.Known,
            [.. deeds.Select(deed => new DeedPlace(deed.Place, deed.Act, deed.Day, told.Find(t => t.Mention.Role == deed.Role)!.Profile.Id))]);
    }

    private ProfileRow Find(Profile profile, ShownMention told)
    {
        var key = (profile.Kind, profile.Key);
        if (known.TryGetValue(key, out var row)) return row;
        row = store.Profiles.Add(profile);
        added.Add(row.Id, row);
        known.Add(key, row);
        told.IsNew = true;
        return row;
    }

    private static bool IsLinking(ProfileRow row) =>
        row.Kind is PersonProfile.KindName or EngagementProfile.KindName or InstrumentProfile.KindName
            or MechanismProfile.KindName or CommemorationProfile.KindName;
}
