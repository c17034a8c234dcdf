using Entente.Register.Storage;
using Entente.Register.Verdicts;

namespace Entente.Register.Identity;

/// <summary>
/// Keeps links and entities true after profiles were added or taken out. What it makes is a function of the profiles that
/// there are: a profile links to those that say more of the same thing, when they agree among themselves; groups of linked
/// profiles are entities, but for links that would join what cannot be one. Verdicts go before all that speaks for or against a
/// link. Only what the change can touch is worked out.
/// </summary>
internal sealed class Resolver(IProfileStore store, IVerdictLinks verdicts, Action<string, string> onBecame)
{
    /// <summary>A name that so many fuller ones have is anyone's: it links to none.</summary>
    private const int TooCommon = 128;

    private readonly Dictionary<long, Node> nodes = [];

    /// <param name="judged">Profiles on which other verdicts are in force than before.</param>
    public void Resolve(IReadOnlyCollection<ProfileRow> added, IReadOnlyCollection<ProfileRow> removed, IReadOnlyCollection<ProfileRow> judged)
    {
        var touched = new Dictionary<long, Node>();
        var affected = new HashSet<long>();
        var heirs = removed.Select(r => (Row: r, Members: Unlink(r, touched, affected))).ToArray();
        foreach (var row in added.Concat(judged))
        {
            var node = Know(row);
            touched[row.Id] = node;
            affected.Add(row.Id);
            TouchLesser(node.Profile, touched);
        }

        foreach (var node in touched.Values) Relink(node, affected);
        Regroup(affected);
        foreach (var (row, members) in heirs) Inherit(row, members);
    }

    /// <summary>Takes a profile out. Those that were linked to it, or looked at it, are to be worked out anew.</summary>
    private long[] Unlink(ProfileRow row, Dictionary<long, Node> touched, HashSet<long> affected)
    {
        var profile = Know(row).Profile;
        var members = store.MembersOf(row.Entity).Select(m => m.Id).Where(id => id != row.Id).ToArray();
        foreach (var link in store.LinksOf(row.Id)) affected.Add(link.Lesser == row.Id ? link.Upper : link.Lesser);
        affected.UnionWith(members);
        store.Remove(row, profile);
        nodes.Remove(row.Id);
        touched.Remove(row.Id);
        affected.Remove(row.Id);
        TouchLesser(profile, touched);
        return members;
    }

    private void TouchLesser(Profile profile, Dictionary<long, Node> touched)
    {
        foreach (var key in profile.UpKeys)
            foreach (var id in store.Having(KeySide.Down, key, int.MaxValue))
                if (!touched.ContainsKey(id))
                    touched.Add(id, Know(id));
    }

    private void Relink(Node node, HashSet<long> affected)
    {
        var before = store.LinksOf(node.Id).Where(l => l.Lesser == node.Id).ToDictionary(l => l.Upper);
        var after = LinksUp(node).ToDictionary(l => l.Upper);
        foreach (var link in before.Values.Where(l => after.GetValueOrDefault(l.Upper) != l))
        {
            store.RemoveLink(link);
            affected.Add(link.Lesser);
            affected.Add(link.Upper);
        }

        foreach (var link in after.Values.Where(l => before.GetValueOrDefault(l.Upper) != l))
        {
            store.AddLink(link);
            affected.Add(link.Lesser);
            affected.Add(link.Upper);
        }
    }

    /// <summary>The links of a profile to those that say more; none where these do not agree among themselves.</summary>
    private List<LinkRow> LinksUp(Node node)
    {
        var found = new List<(Node Upper, Relation Relation)>();
        foreach (var upper in Fuller(node))
            if (Relate(node, upper) is { IsSame: true } relation)
                found.Add((upper, relation));
        for (var i = 0; i < found.Count; i++)
            for (var j = i + 1; j < found.Count; j++)
                if (!Relate(found[i].Upper, found[j].Upper).IsSame)
                    return JudgedUp(node);
        var links = JudgedUp(node);
        links.AddRange(found.Where(f => !links.Exists(l => l.Upper == f.Upper.Id)).Select(f => new LinkRow(node.Id, f.Upper.Id, f.Relation.Strength, f.Relation.Reason!)));
        return links;
    }

    /// <summary>The links to profiles that say more which somebody has judged to be the same.</summary>
    private List<LinkRow> JudgedUp(Node node) =>
    [
        .. verdicts.Of(node.Id).Where(v => v.Act == VerdictAct.Same && IsFuller(node.Profile, Know(v.Other).Profile))
            .Select(v => new LinkRow(node.Id, v.Other, VerdictLink.Strength, v.Reason)),
    ];

    /// <summary>How two stand to each other: as somebody has judged, else by what they say.</summary>
    private Relation Relate(Node node, Node other) =>
        verdicts.Of(node.Id).FirstOrDefault(v => v.Other == other.Id) switch
        {
            { Act: VerdictAct.Same } same => Relation.Same(VerdictLink.Strength, same.Reason),
            { Act: VerdictAct.Different } different => Relation.Different(different.Reason),
            _ => node.Profile.RelateTo(other.Profile),
        };

    private IEnumerable<Node> Fuller(Node node)
    {
        var seen = new HashSet<long> { node.Id };
        foreach (var key in node.Profile.DownKeys)
        {
            var found = store.Having(KeySide.Up, key, TooCommon + 1);
            if (found.Count > TooCommon) continue;
            foreach (var id in found)
                if (seen.Add(id) && Know(id) is var other && IsFuller(node.Profile, other.Profile))
                    yield return other;
        }
    }

    private static bool IsFuller(Profile profile, Profile other) =>
        profile.Kind == other.Kind && profile.SaysLessThan(other);

    private void Regroup(HashSet<long> affected)
    {
        var done = new HashSet<long>();
        foreach (var id in affected)
        {
            if (done.Contains(id)) continue;
            var (members, links) = Connected(id);
            done.UnionWith(members.Select(m => m.Id));
            foreach (var group in Grouping.Of(members, links, JudgedGroup.Of(members, verdicts))) Assign(group);
        }
    }

    /// <summary>All profiles that links reach from one, with the links.</summary>
    private (List<Node> Members, HashSet<LinkRow> Links) Connected(long start)
    {
        var members = new Dictionary<long, Node> { [start] = Know(start) };
        var links = new HashSet<LinkRow>();
        var waiting = new Queue<long>([start]);
        while (waiting.TryDequeue(out var id))
            foreach (var link in store.LinksOf(id))
            {
                links.Add(link);
                var end = link.Lesser == id ? link.Upper : link.Lesser;
                if (members.TryAdd(end, Know(end))) waiting.Enqueue(end);
            }

        return ([.. members.Values], links);
    }

    private void Assign(List<Node> group)
    {
        var first = group.MinBy(n => n.Profile.Key, StringComparer.Ordinal)!;
        foreach (var node in group.Where(n => n.Entity != first.Id))
        {
            // The identifier that this profile gave to its entity now leads to another.
            if (node.Entity == node.Id && !node.IsNew) onBecame(node.Identifier, first.Identifier);
            store.SetEntity(node.Id, first.Id);
            node.Entity = first.Id;
        }
    }

    /// <summary>The identifier of a profile that is gone leads to what its companions have become.</summary>
    private void Inherit(ProfileRow row, long[] members)
    {
        var left = members.Where(nodes.ContainsKey).Select(id => nodes[id]).ToArray();
        if (left.Length == 0) return;
        var heir = left.MinBy(n => n.Profile.Key, StringComparer.Ordinal)!;
        onBecame(row.Identifier, Know(heir.Entity).Identifier);
    }

    private Node Know(long id) => nodes.TryGetValue(id, out var node) ? node : Know(store.Get(id));

    private Node Know(ProfileRow row)
    {
        if (nodes.TryGetValue(row.Id, out var node)) return node;
        return nodes[row.Id] = new Node(row);
    }

    /// <summary>For profiles that were added in this very change: nobody has seen their identifier.</summary>
    public void MarkNew(ProfileRow row) => Know(row).IsNew = true;
}
