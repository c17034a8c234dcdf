using Entente.Register.Storage;
using Entente.Register.Verdicts;

namespace Entente.Register.Identity;

/// <summary>
/// Makes entities of linked profiles. Links are followed from the strongest to the weakest, and one that would bring
/// together two profiles that cannot be one is passed over; what verdicts say goes first. Profiles and links may come in
/// any order.
/// </summary>
internal static class Grouping
{
    /// <param name="judged">The verdicts on these profiles; null where there are none.</param>
    public static IEnumerable<List<Node>> Of(IReadOnlyCollection<Node> members, IEnumerable<LinkRow> links, JudgedGroup? judged)
    {
        var groups = members.ToDictionary(m => m.Id, m => new List<Node> { m });
        var byId = members.ToDictionary(m => m.Id);
        if (judged is not null) JoinJudged(groups, members, judged);
        var inOrder = links.Where(l => l.Strength < VerdictLink.Strength)
            .OrderByDescending(l => l.Strength)
            .ThenBy(l => byId[l.Lesser].Profile.Key, StringComparer.Ordinal)
            .ThenBy(l => byId[l.Upper].Profile.Key, StringComparer.Ordinal);
        foreach (var link in inOrder) Join(groups, groups[link.Lesser], groups[link.Upper], judged);
        return groups.Values.Distinct();
    }

    private static void JoinJudged(Dictionary<long, List<Node>> groups, IReadOnlyCollection<Node> members, JudgedGroup judged)
    {
        foreach (var node in members)
            foreach (var other in judged.With(node))
                if (!ReferenceEquals(groups[node.Id], groups[other.Id]))
                    Merge(groups, groups[node.Id], groups[other.Id]);
    }

    private static void Join(Dictionary<long, List<Node>> groups, List<Node> left, List<Node> right, JudgedGroup? judged)
    {
        if (!ReferenceEquals(left, right) && !Conflict(left, right, judged)) Merge(groups, left, right);
    }

    private static void Merge(Dictionary<long, List<Node>> groups, List<Node> left, List<Node> right)
    {
        var (small, large) = left.Count <= right.Count ? (left, right) : (right, left);
        large.AddRange(small);
        foreach (var node in small) groups[node.Id] = large;
    }

    private static bool Conflict(List<Node> left, List<Node> right, JudgedGroup? judged)
    {
        foreach (var a in left)
            foreach (var b in right)
                if (judged?.Conflict(a, b) ?? a.Profile.RelateTo(b.Profile).IsConflict)
                    return true;
        return false;
    }
}
