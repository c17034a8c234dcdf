namespace Entente.Register.Verdicts;

/// <summary>A verdict between two of something.</summary>
internal readonly record struct Edge<T>(T A, T B, VerdictAct Act, long At, string Identifier) where T : IComparable<T>
{
    /// <summary>The later verdict first; of those given at one time the larger by content.</summary>
    public static int NewestFirst(Edge<T> left, Edge<T> right) =>
        left.At != right.At ? right.At.CompareTo(left.At) : string.CompareOrdinal(right.Identifier, left.Identifier);
}

/// <summary>
/// What verdicts, which may contradict each other, come to together. The latest between two holds; taken from the latest to
/// the oldest, "same" brings together what no later verdict keeps apart, and "different" keeps apart what no later verdict
/// has brought together. It depends on the verdicts alone, not on the order in which they came.
/// </summary>
internal sealed class Cells<T> where T : IComparable<T>
{
    private readonly Dictionary<T, List<T>> cells = [];
    private readonly List<(T A, T B)> apart = [];

    public static Cells<T> Of(IEnumerable<Edge<T>> edges)
    {
        var made = new Cells<T>();
        foreach (var edge in Latest(edges))
        {
            if (edge.Act == VerdictAct.Same) made.Join(edge.A, edge.B);
            else if (edge.Act == VerdictAct.Different && !ReferenceEquals(made.CellOf(edge.A), made.CellOf(edge.B))) made.apart.Add((edge.A, edge.B));
        }

        return made;
    }

    /// <summary>The pairs that are kept apart.</summary>
    public IReadOnlyList<(T A, T B)> Apart => apart;

    /// <summary>Those that verdicts bring together with one, itself included.</summary>
    public IReadOnlyList<T> Of(T one) => CellOf(one);

    public bool AreApart(IReadOnlyList<T> left, IReadOnlyList<T> right) =>
        apart.Exists(p => (left.Contains(p.A) && right.Contains(p.B)) || (left.Contains(p.B) && right.Contains(p.A)));

    /// <summary>The verdict that holds between each two, the newest first.</summary>
    private static List<Edge<T>> Latest(IEnumerable<Edge<T>> edges)
    {
        var latest = edges.Select(e => e.A.CompareTo(e.B) <= 0 ? e : e with { A = e.B, B = e.A }).Where(e => e.A.CompareTo(e.B) != 0).ToList();
        latest.Sort(Edge<T>.NewestFirst);
        return [.. latest.DistinctBy(e => (e.A, e.B))];
    }

    private void Join(T a, T b)
    {
        var (left, right) = (CellOf(a), CellOf(b));
        if (ReferenceEquals(left, right) || AreApart(left, right)) return;
        left.AddRange(right);
        foreach (var one in right) cells[one] = left;
    }

    private List<T> CellOf(T one)
    {
        if (!cells.TryGetValue(one, out var cell)) cells.Add(one, cell = [one]);
        return cell;
    }
}
