using System.Globalization;
using System.Runtime.InteropServices;
using Entente.Register.Identity;

namespace Entente.Register.Storage.Sql;

internal sealed class ProfileStore(SqlSession session) : IProfileStore
{
    /// <summary>Months stand above so many bits of a hash: up to the year 9999, with its sign left free.</summary>
    private const int MonthShift = 46;

    private const string Columns = "p.id, p.kind, p.key, p.identifier, p.entity";

    public ProfileRow?[] Find(IReadOnlyList<Profile> profiles)
    {
        var asked = new SqlSets(3);
        foreach (var profile in profiles) asked.Add(Identifiers.Number(profile.Kind, profile.Key), profile.Kind, profile.Key);
        var found = new ProfileRow?[profiles.Count];
        session.RowsOfEach(
            $"SELECT {Columns} FROM profiles p WHERE p.hash = $1 AND p.kind = $2 AND p.key = $3", asked, (i, row) => found[i] = Row(row));
        return found;
    }

    public IReadOnlyList<ProfileRow> Get(IReadOnlyCollection<long> ids)
    {
        var found = new List<ProfileRow>(ids.Count);
        session.RowsOfEach($"SELECT {Columns} FROM profiles p WHERE p.id = $1", SqlSets.Of(ids), (_, row) => found.Add(Row(row)));
        return found;
    }

    public ProfileRow Add(Profile profile)
    {
        var hash = Identifiers.Number(profile.Kind, profile.Key);
        var identifier = Identifiers.Of(profile.Kind, hash);
        var id = session.NextId("profiles");
        session.Add(
            "INSERT INTO profiles (id, kind, key, identifier, hash, entity) VALUES ($1, $2, $3, $4, $5, $6)",
            id, profile.Kind, profile.Key, identifier, hash, id);
        foreach (var (side, keyHash) in Keys(profile))
            session.Add("INSERT INTO profile_keys (side, hash, profile_id) VALUES ($1, $2, $3) ON CONFLICT DO NOTHING", side, keyHash, id);
        foreach (var word in profile.NamedBy)
            session.Add("INSERT INTO name_words (kind, word, profile_id) VALUES ($1, $2, $3) ON CONFLICT DO NOTHING", profile.Kind, NameStore.Kept(word), id);
        return new ProfileRow(id, profile.Kind, profile.Key, identifier, id);
    }

    public void Remove(IReadOnlyCollection<(long Id, Profile Profile)> profiles)
    {
        var (keys, words, ids) = (new SqlSets(3), new SqlSets(3), SqlSets.Of(profiles.Select(p => p.Id)));
        foreach (var (id, profile) in profiles)
        {
            foreach (var (side, hash) in Keys(profile)) keys.Add(side, hash, id);
            foreach (var word in profile.NamedBy) words.Add(profile.Kind, NameStore.Kept(word), id);
        }

        session.RunEach("DELETE FROM profile_keys WHERE side = $1 AND hash = $2 AND profile_id = $3", keys);
        session.RunEach("DELETE FROM name_words WHERE kind = $1 AND word = $2 AND profile_id = $3", words);
        session.RunEach("DELETE FROM links WHERE lesser = $1", ids);
        session.RunEach("DELETE FROM links WHERE upper = $1", ids);
        session.RunEach("DELETE FROM profiles WHERE id = $1", ids);
    }

    public IReadOnlyList<long>[] Having(IReadOnlyList<(KeySide Side, string Key, int Limit)> keys)
    {
        var asked = new SqlSets(3);
        var found = new List<long>[keys.Count];
        for (var i = 0; i < keys.Count; i++)
        {
            asked.Add((int)keys[i].Side, Hash(keys[i].Key), keys[i].Limit);
            found[i] = [];
        }

        session.RowsOfEach(
            "SELECT profile_id FROM profile_keys WHERE side = $1 AND hash = $2 LIMIT $3", asked, (i, row) => found[i].Add(row.GetInt64(0)));
        return found;
    }

    public ILookup<long, LinkRow> LinksOf(IReadOnlyCollection<long> profiles)
    {
        var ids = profiles.ToArray();
        var found = new List<(long Profile, LinkRow Link)>();
        session.RowsOfEach(
            """
            SELECT lesser, upper, strength, reason FROM links WHERE lesser = $1
            UNION ALL SELECT lesser, upper, strength, reason FROM links WHERE upper = $1
            """,
            SqlSets.Of(ids),
            (i, row) => found.Add((ids[i], new LinkRow(row.GetInt64(0), row.GetInt64(1), row.GetInt32(2), row.GetString(3)))));
        return found.ToLookup(f => f.Profile, f => f.Link);
    }

    public void AddLink(LinkRow link) =>
        session.Add(
            "INSERT INTO links (lesser, upper, strength, reason) VALUES ($1, $2, $3, $4)",
            link.Lesser, link.Upper, link.Strength, link.Reason);

    public void RemoveLinks(IReadOnlyCollection<(long Lesser, long Upper)> pairs)
    {
        var sets = new SqlSets(2);
        foreach (var (lesser, upper) in pairs) sets.Add(lesser, upper);
        session.RunEach("DELETE FROM links WHERE lesser = $1 AND upper = $2", sets);
    }

    public void SetEntities(IReadOnlyCollection<(long Profile, long Entity)> changed)
    {
        var sets = new SqlSets(2);
        foreach (var (profile, entity) in changed) sets.Add(entity, profile);
        session.RunEach("UPDATE profiles SET entity = $1 WHERE id = $2", sets);
    }

    public IReadOnlyList<ProfileRow> MembersOf(IReadOnlyCollection<long> entities)
    {
        var members = new List<ProfileRow>();
        session.RowsOfEach($"SELECT {Columns} FROM profiles p WHERE p.entity = $1", SqlSets.Of(entities), (_, row) => members.Add(Row(row)));
        return members;
    }

    public void AddAlias(string identifier, string became, long recordedAt) =>
        session.Add(
            "INSERT INTO aliases (id, identifier, became, recorded_at) VALUES ($1, $2, $3, $4)",
            session.NextId("aliases"), identifier, became, recordedAt);

    public void Clear()
    {
        foreach (var table in new[] { "deed_terms", "deeds", "appearances", "mentions", "links", "name_words", "profile_keys", "profiles" })
            session.Run($"DELETE FROM {table}");
    }

    private static IEnumerable<(int Side, long Hash)> Keys(Profile profile)
    {
        foreach (var key in profile.UpKeys) yield return ((int)KeySide.Up, Hash(key));
        if (profile.MeetsBothWays) yield break;
        foreach (var key in profile.DownKeys) yield return ((int)KeySide.Down, Hash(key));
    }

    /// <summary>
    /// FNV-1a over the key's UTF-16 units, behind the month with which the key begins, if it does (<c>2024-05:…</c>,
    /// <c>2024:…</c>): what is news together then lies together, and the cost of adding does not grow with the register.
    /// Two keys with one hash only make profiles meet that are then found to differ.
    /// </summary>
    private static long Hash(string key)
    {
        unchecked
        {
            var hash = 14695981039346656037UL;
            foreach (var unit in MemoryMarshal.AsBytes(key.AsSpan())) hash = (hash ^ unit) * 1099511628211UL;
            return ((long)Month(key) << MonthShift) | (long)(hash & ((1UL << MonthShift) - 1));
        }
    }

    /// <summary>The months of the time with which a key begins; 0 for one that begins with none.</summary>
    private static int Month(string key)
    {
        var colon = key.IndexOf(':');
        if (colon is not (4 or 7) || !int.TryParse(key.AsSpan(0, 4), NumberStyles.None, CultureInfo.InvariantCulture, out var year)) return 0;
        var month = colon == 7 && int.TryParse(key.AsSpan(5, 2), NumberStyles.None, CultureInfo.InvariantCulture, out var read) ? read : 0;
        return year * 13 + month;
    }

    private static ProfileRow Row(SqlRow row) =>
        new(row.GetInt64(0), row.GetString(1), row.GetString(2), row.GetString(3), row.GetInt64(4));
}
