namespace Entente.Register.Storage.Sql;

internal sealed class NameStore(SqlSession session) : INameStore
{
    /// <summary>No word stands behind one that begins so.</summary>
    private const string Behind = "\U0010FFFF";

    /// <summary>So many letters of a word are kept: nobody types more, and an index takes no text of any length.</summary>
    private const int MostLetters = 64;

    /// <summary>The word as it is kept.</summary>
    public static string Kept(string word)
    {
        if (word.Length <= MostLetters) return word;
        return word[..(char.IsHighSurrogate(word[MostLetters - 1]) ? MostLetters - 1 : MostLetters)];
    }

    public IReadOnlyList<NamedRow> Beginning(string kind, string prefix, int limit) =>
        session.Rows(
            """
            SELECT p.id, p.entity, p.key, e.identifier
            FROM (SELECT word, profile_id FROM name_words WHERE kind = $1 AND word >= $2 AND word < $3 ORDER BY word, profile_id LIMIT $4) n
            JOIN profiles p ON p.id = n.profile_id JOIN profiles e ON e.id = p.entity
            """,
            row => new NamedRow(row.GetInt64(0), row.GetInt64(1), row.GetString(2), row.GetString(3)), kind, Kept(prefix), Kept(prefix) + Behind, (long)limit);

    public IReadOnlyList<NamedMention>[] MentionsOf(IReadOnlyList<long> profiles, int limit)
    {
        var (found, sets) = (profiles.Select(_ => new List<NamedMention>()).ToArray(), new SqlSets(2));
        foreach (var profile in profiles) sets.Add(profile, (long)limit);
        session.RowsOfEach(
            "SELECT claim_id, ordinal, role FROM mentions WHERE profile_id = $1 ORDER BY known DESC NULLS LAST, claim_id, ordinal LIMIT $2", sets,
            (i, row) => found[i].Add(new NamedMention(row.GetInt64(0), row.GetInt32(1), row.GetString(2))));
        return found;
    }

    public IReadOnlySet<string> PartiesAmong(IReadOnlyList<string> codes)
    {
        var (found, sets) = (new HashSet<string>(StringComparer.Ordinal), new SqlSets(1));
        string[] asked = [.. codes.Where(code => !code.AsSpan().ContainsAny("%_\\+"))];
        foreach (var code in asked) sets.Add(code);
        session.RowsOfEach("SELECT 1 FROM spots WHERE place = $1 OR place LIKE $1 || '+%' OR place LIKE '%+' || $1 LIMIT 1", sets, (i, _) => found.Add(asked[i]));
        return found;
    }
}
