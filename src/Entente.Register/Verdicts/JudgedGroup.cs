using Entente.Register.Identity;

namespace Entente.Register.Verdicts;

/// <summary>What verdicts say of linked profiles: which are one whatever speaks against it, and which are not.</summary>
internal sealed class JudgedGroup
{
    private readonly Dictionary<long, Node> nodes;
    private readonly Cells<long> cells;

    private JudgedGroup(Dictionary<long, Node> nodes, Cells<long> cells)
    {
        this.nodes = nodes;
        this.cells = cells;
    }

    /// <summary>The verdicts between the profiles of a group; null where there are none.</summary>
    public static JudgedGroup? Of(IReadOnlyCollection<Node> members, IVerdictLinks verdicts)
    {
        var nodes = members.ToDictionary(m => m.Id);
        var edges = members.SelectMany(m => verdicts.Of(m.Id)).Where(l => nodes.ContainsKey(l.Other)).Select(l => l.Edge).ToList();
        return edges.Count == 0 ? null : new JudgedGroup(nodes, Cells<long>.Of(edges));
    }

    /// <summary>The profiles that verdicts bring together with one.</summary>
    public IEnumerable<Node> With(Node node) => cells.Of(node.Id).Select(id => nodes[id]);

    /// <summary>
    /// Whether two cannot be one: a verdict keeps them apart, or neither is, in any of the profiles that verdicts bring
    /// together with it, like the other.
    /// </summary>
    public bool Conflict(Node a, Node b)
    {
        var (left, right) = (cells.Of(a.Id), cells.Of(b.Id));
        return cells.AreApart(left, right) || left.All(l => right.All(r => nodes[l].Profile.RelateTo(nodes[r].Profile).IsConflict));
    }
}
