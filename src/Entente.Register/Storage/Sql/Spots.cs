namespace Entente.Register.Storage.Sql;

/// <summary>
/// The numbers of spots: a place, with what is looked for there. Rows that stand at a spot carry its number in place of two
/// texts; they are written by the dozen for each dispatch, mostly at the same few hundred spots, so numbers are remembered.
/// </summary>
internal sealed class Spots(SqlSession session)
{
    /// <summary>A spot's number within a statement, of the place <c>$1</c> and what is looked for, <c>$2</c>.</summary>
    public const string Asked = "(SELECT id FROM spots WHERE place = $1 AND kind = $2)";

    /// <summary>So many are remembered; then all are forgotten, which costs less than to know which are old.</summary>
    private const int MostRemembered = 65_536;

    private readonly Dictionary<(string Place, string Kind), long> numbers = [];

    /// <summary>The number of a spot, which it is given when it is asked for first. Within a transaction that writes.</summary>
    public long NumberOf(string place, string kind)
    {
        if (numbers.TryGetValue((place, kind), out var number)) return number;
        if (numbers.Count >= MostRemembered) Forget();
        number = session.Number("SELECT id FROM spots WHERE place = $1 AND kind = $2", place, kind) ?? Add(place, kind);
        return numbers[(place, kind)] = number;
    }

    /// <summary>Asks together for the numbers of spots that are to be asked for one by one. Within a transaction that writes.</summary>
    public void Read(IEnumerable<(string Place, string Kind)> spots)
    {
        var missing = spots.Where(spot => !numbers.ContainsKey(spot)).Distinct().ToArray();
        if (numbers.Count + missing.Length > MostRemembered) Forget();
        var sets = new SqlSets(2);
        foreach (var (place, kind) in missing) sets.Add(place, kind);
        session.RowsOfEach("SELECT id FROM spots WHERE place = $1 AND kind = $2", sets, (i, row) => numbers[missing[i]] = row.GetInt64(0));
        foreach (var spot in missing.Where(spot => !numbers.ContainsKey(spot))) numbers[spot] = Add(spot.Place, spot.Kind);
    }

    /// <summary>Forgets all numbers, since some may have been given in vain.</summary>
    public void Forget() => numbers.Clear();

    private long Add(string place, string kind)
    {
        var number = session.NextId("spots");
        session.Add("INSERT INTO spots (id, place, kind) VALUES ($1, $2, $3)", number, place, kind);
        return number;
    }
}
