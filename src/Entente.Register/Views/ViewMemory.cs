using Entente.Register.Claims;
using Entente.Register.Identity;
using Entente.Register.Storage;
using Entente.Register.Views.Prints;

namespace Entente.Register.Views;

/// <summary>
/// What one view has read, each thing once. A view says what it is going to look at, so that this is read together: every
/// question costs, and over a network most of all.
/// </summary>
internal sealed class ViewMemory(IViewStore store)
{
    private readonly Dictionary<(long Entity, string Role), (int Most, IReadOnlyList<ToldClaim> Claims)> claims = [];
    private readonly Dictionary<long, IReadOnlyDictionary<int, long>> participants = [];
    private readonly Dictionary<long, TenureRow[]> tenures = [];
    private readonly Dictionary<long, EntityRow> entities = [];
    private readonly Dictionary<long, string?> parties = [];

    /// <summary>Which dispatches are prints of one text.</summary>
    public PrintGroups Prints { get; } = new(store);

    /// <summary>The claims that speak of an entity in a role, the earliest known first, at most so many.</summary>
    public IEnumerable<ToldClaim> About(long entity, string role, int most)
    {
        if (!IsRead(entity, role, most)) Read([entity], role, most);
        return claims[(entity, role)].Claims.Take(most);
    }

    /// <summary>Reads the claims about entities, as far as they are not known.</summary>
    public void Read(IEnumerable<long> of, string role, int most)
    {
        var missing = of.Where(e => !IsRead(e, role, most)).Distinct().ToArray();
        if (missing.Length == 0) return;
        foreach (var (entity, told) in store.ClaimsAbout(missing, role, most))
        {
            claims[(entity, role)] = (most, told);
            if (role == Roles.Subject) Prints.Expect(told);
        }
    }

    private bool IsRead(long entity, string role, int most) => claims.TryGetValue((entity, role), out var known) && known.Most >= most;

    /// <summary>The people who take part in what a claim tells, as entities, by their place in it, from 0.</summary>
    public IReadOnlyDictionary<int, long> ParticipantsOf(long claim)
    {
        if (!participants.ContainsKey(claim)) ReadParticipants([claim]);
        return participants[claim];
    }

    /// <summary>Reads who takes part in what claims tell, as far as it is not known.</summary>
    public void ReadParticipants(IEnumerable<long> of)
    {
        var missing = of.Where(c => !participants.ContainsKey(c)).Distinct().ToArray();
        if (missing.Length == 0) return;
        var rows = store.ParticipantsOf(missing).ToLookup(r => r.Claim);
        foreach (var claim in missing) participants[claim] = rows[claim].ToDictionary(r => r.Place, r => r.Person);
        ReadEntities(rows.SelectMany(r => r).Select(r => r.Person));
    }

    /// <summary>The claims by which the dispatch of a claim gives offices to people, in their order.</summary>
    public IReadOnlyList<TenureRow> TenuresBeside(long claim)
    {
        if (!tenures.ContainsKey(claim)) ReadTenures([claim]);
        return tenures[claim];
    }

    /// <summary>Reads to whom the dispatches of claims give offices, as far as it is not known.</summary>
    public void ReadTenures(IEnumerable<long> of)
    {
        var missing = of.Where(c => !tenures.ContainsKey(c)).Distinct().ToArray();
        if (missing.Length == 0) return;
        var rows = store.TenuresBeside(missing).ToLookup(t => t.Beside);
        foreach (var claim in missing) tenures[claim] = [.. rows[claim].OrderBy(t => t.Ordinal)];
    }

    /// <summary>The public identifier of an entity.</summary>
    public string IdentifierOf(long entity) => EntityOf(entity).Identifier;

    /// <summary>The entity to which a profile belongs; an entity is the profile that stands for it.</summary>
    public EntityRow EntityOf(long profile)
    {
        if (entities.TryGetValue(profile, out var known)) return known;
        ReadEntities([profile]);
        return entities[profile];
    }

    /// <summary>Reads the entities of profiles, as far as they are not known.</summary>
    public void ReadEntities(IEnumerable<long> profiles)
    {
        var missing = profiles.Where(p => !entities.ContainsKey(p)).Distinct().ToArray();
        if (missing.Length == 0) return;
        foreach (var row in store.EntitiesBy(missing))
        {
            entities[row.Profile] = row;
            entities[row.Entity] = row with { Profile = row.Entity };
        }
    }

    /// <summary>
    /// The entities of profiles with their last days, each entity once, the last one first; of one day by identifier. They are
    /// read a day at a time, as far as the caller goes.
    /// </summary>
    /// <param name="profiles">The latest first.</param>
    public IEnumerable<(long Entity, string Last)> EntitiesOf(IEnumerable<(long Profile, string Last)> profiles)
    {
        var seen = new HashSet<long>();
        foreach (var day in profiles.ChunkBy(p => p.Last))
        {
            ReadEntities(day.Select(p => p.Profile));
            foreach (var entity in day.Select(p => EntityOf(p.Profile)).OrderBy(e => e.Identifier, StringComparer.Ordinal))
                if (seen.Add(entity.Entity))
                    yield return (entity.Entity, day[0].Last);
        }
    }

    /// <summary>The party of a person, where any page tells it.</summary>
    public string? PartyOf(long person)
    {
        ReadParties([person]);
        return parties[person];
    }

    /// <summary>Reads the parties of people, as far as they are not known.</summary>
    public void ReadParties(IEnumerable<long> people)
    {
        var missing = people.Where(p => !parties.ContainsKey(p)).Distinct().ToArray();
        if (missing.Length == 0) return;
        var keys = store.KeysOf(missing).ToLookup(k => k.Entity, k => k.Key);
        foreach (var person in missing) parties[person] = keys[person].Select(k => PersonProfile.Parse(k).Party).Where(p => p.Length > 0).Min(StringComparer.Ordinal);
    }
}
