namespace Entente.World;

/// <summary>Of the pairs that a clustering joins, the share that is truly one; of the true pairs, the share that it joins.</summary>
public readonly record struct PairwiseScore(double Precision, double Recall)
{
    public double F1 => Precision + Recall == 0 ? 0 : 2 * Precision * Recall / (Precision + Recall);
}

/// <summary>
/// Counts how often a truth and a group meet. The pairs follow from the counts, so that the cost grows with the mentions
/// and never with their square.
/// </summary>
public sealed class Contingency
{
    private readonly Dictionary<(int Truth, ulong Group), int> cells = [];
    private readonly Dictionary<int, int> truths = [];
    private readonly Dictionary<ulong, int> groups = [];

    public int Mentions { get; private set; }

    public int Truths => truths.Count;

    public int Groups => groups.Count;

    /// <summary>Counts one mention; without a group it is alone.</summary>
    public void Add(int truth, string? group)
    {
        Mentions++;
        Count(truths, truth);
        if (group is null) return;
        var key = Hash(group);
        Count(groups, key);
        Count(cells, (truth, key));
    }

    /// <summary>Where nothing is joined there is nothing wrong: the precision is 1; likewise recall where nothing is to be joined.</summary>
    public PairwiseScore Score()
    {
        double right = Pairs(cells.Values), joined = Pairs(groups.Values), whole = Pairs(truths.Values);
        return new(joined == 0 ? 1 : right / joined, whole == 0 ? 1 : right / whole);
    }

    private static void Count<T>(Dictionary<T, int> counts, T key)
        where T : notnull =>
        counts[key] = counts.GetValueOrDefault(key) + 1;

    private static long Pairs(IEnumerable<int> counts) => counts.Sum(count => (long)count * (count - 1) / 2);

    /// <summary>FNV-1a: groups are kept as numbers, so that their names take no memory.</summary>
    private static ulong Hash(string group)
    {
        var hash = 14695981039346656037UL;
        foreach (var letter in group) hash = unchecked((hash ^ letter) * 1099511628211UL);
        return hash;
    }
}
