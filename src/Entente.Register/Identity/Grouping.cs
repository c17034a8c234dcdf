using Entente.Register.Storage;

namespace Entente.Register.Identity;

/// <summary>
/// Makes entities of linked profiles. Links are followed from the strongest to the weakest, and one that would bring
/// together two profiles that cannot be one is passed over. Profiles and links may come in any order.
/// </summary>
internal static class Grouping
{
    public static IEnumerable<List<Node>> Of(IReadOnlyCollection<Node> members, IEnumerable<LinkRow> links)
    {
        var groups = members.ToDictionary(m => m.Id, m => new List<Node> { m });
        var byId = members.ToDictionary(m => m.Id);
        var inOrder = links
            .OrderByDescending(l => l.Strength)
            .ThenBy(l => byId[l.Lesser].Profile.Key, StringComparer.Ordinal)
            .ThenBy(l => byId[l.Upper].Profile.Key, StringComparer.Ordinal);
        foreach (var link in inOrder) Join(groups, groups[link.Lesser], groups[link.Upper]);
        return groups.Values.Distinct();
    }

    private static void Join(Dictionary<long, List<Node>> groups, List<Node> left, List<Node> right)
    {
        if (ReferenceEquals(left, right) || Conflict(left, right)) return;
        var (small, large) = left.Count <= right.Count ? (left, right) : (right, left);
        large.AddRange(small);
        foreach (var node in small) groups[node.Id] = large;
    }

    private static bool Conflict(List<Node> left, List<Node> right)
    {
        foreach (var a in left)
            foreach (var b in right)
                if (a.Profile.RelateTo(b.Profile).IsConflict)
                    return true;
        return false;
    }
}
