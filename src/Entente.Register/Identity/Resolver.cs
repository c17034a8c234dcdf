using Entente.Register.Storage;
using Entente.Register.Verdicts;

namespace Entente.Register.Identity;

/// <summary>
/// Keeps links and entities true after profiles were added or taken out. What it makes is a function of the profiles that
/// there are: each asks for links by <see cref="LinkChoice"/>; groups of linked profiles are entities, but for links that
/// would join what cannot be one. Verdicts go before all that speaks for or against a link. Only what the change can touch is
/// worked out.
/// </summary>
internal sealed class Resolver
{
    private readonly IProfileStore store;
    private readonly IVerdictLinks verdicts;
    private readonly Action<string, string> onBecame;
    private readonly LinkChoice choice;
    private readonly Dictionary<long, Node> nodes = [];
    private readonly Dictionary<long, List<LinkRow>> links = [];
    private readonly List<(long Profile, long Entity)> assigned = [];
    private readonly HashSet<(long, long)> dropped = [];
    private readonly Dictionary<(long, long), LinkRow> gained = [];

    public Resolver(IProfileStore store, IVerdictLinks verdicts, Action<string, string> onBecame)
    {
        this.store = store;
        this.verdicts = verdicts;
        this.onBecame = onBecame;
        choice = new LinkChoice(store, verdicts, Know);
    }

    /// <param name="judged">Profiles on which other verdicts are in force than before.</param>
    public void Resolve(IReadOnlyCollection<ProfileRow> added, IReadOnlyCollection<ProfileRow> removed, IReadOnlyCollection<ProfileRow> judged)
    {
        var touched = new Dictionary<long, Node>();
        var affected = new HashSet<long>();
        var gone = TakeOut(removed, affected);
        affected.ExceptWith(removed.Select(r => r.Id));
        foreach (var one in gone) Touch(one.Profile, touched);
        Change(judged, touched, affected);
        foreach (var freed in touched.Values.SelectMany(choice.Freed).ToArray()) touched.TryAdd(freed.Id, freed);
        Change(added, touched, affected);
        ReadAhead(touched.Values);
        foreach (var node in touched.Values) Relink(node, affected);
        WriteLinks();
        ReadConnected(affected);
        Regroup(affected);
        store.SetEntities(assigned);
        foreach (var one in gone) Inherit(one);
    }

    private void Change(IReadOnlyCollection<ProfileRow> changed, Dictionary<long, Node> touched, HashSet<long> affected)
    {
        Know(choice.ReadTouched(changed.Select(row => Know(row).Profile)));
        foreach (var row in changed)
        {
            var node = Know(row);
            touched[row.Id] = node;
            affected.Add(row.Id);
            Touch(node.Profile, touched);
        }
    }

    /// <summary>For profiles that were added in this very change: nobody has seen their identifier, and nothing is linked to them.</summary>
    public void MarkNew(ProfileRow row)
    {
        Know(row).IsNew = true;
        links[row.Id] = [];
    }

    /// <summary>Reads together what relinking will ask for, one by one.</summary>
    private void ReadAhead(IReadOnlyCollection<Node> touched)
    {
        Know(choice.ReadChosen(touched));
        Know(choice.ReadChosen(choice.Rivals(touched)));
        ReadLinks(touched.Select(n => n.Id));
    }

    /// <summary>Reads together all that links reach from profiles.</summary>
    private void ReadConnected(IEnumerable<long> start)
    {
        var seen = start.ToHashSet();
        for (long[] reached = [.. seen]; reached.Length > 0;)
        {
            ReadLinks(reached);
            reached = [.. reached.SelectMany(id => links[id]).SelectMany(l => new[] { l.Lesser, l.Upper }).Where(seen.Add)];
        }

        Know(seen);
    }

    private void ReadLinks(IEnumerable<long> profiles)
    {
        var missing = profiles.Where(id => !links.ContainsKey(id)).Distinct().ToArray();
        var read = store.LinksOf(missing);
        foreach (var id in missing) links.Add(id, [.. read[id]]);
    }

    private List<LinkRow> LinksOf(long profile)
    {
        if (!links.ContainsKey(profile)) ReadLinks([profile]);
        return links[profile];
    }

    /// <summary>Takes profiles out. Those with which they were one are to be grouped anew.</summary>
    private Gone[] TakeOut(IReadOnlyCollection<ProfileRow> rows, HashSet<long> affected)
    {
        if (rows.Count == 0) return [];
        var members = store.MembersOf([.. rows.Select(r => r.Entity).Distinct()]).ToLookup(m => m.Entity, m => m.Id);
        var gone = rows.Select(row => new Gone(row.Id, row.Identifier, Know(row).Profile, [.. members[row.Entity].Where(id => id != row.Id)])).ToArray();
        foreach (var link in store.LinksOf([.. rows.Select(r => r.Id)]).SelectMany(of => of)) affected.UnionWith([link.Lesser, link.Upper]);
        foreach (var one in gone)
        {
            affected.UnionWith(one.Members);
            nodes.Remove(one.Id);
        }

        store.Remove([.. gone.Select(one => (one.Id, one.Profile))]);
        return gone;
    }

    private void Touch(Profile changed, Dictionary<long, Node> touched)
    {
        foreach (var node in choice.Touched(changed)) touched.TryAdd(node.Id, node);
    }

    /// <summary>Stores the links that a profile asks for, and drops those that neither of the two asks for any longer.</summary>
    private void Relink(Node node, HashSet<long> affected)
    {
        var wanted = choice.Of(node);
        var stored = LinksOf(node.Id).ToArray();
        foreach (var link in stored)
            if (!wanted.Contains(link) && !IsAskedByOther(node, link)) Remove(link, affected);
        foreach (var link in wanted)
            if (!stored.Contains(link)) Add(link, affected);
    }

    private bool IsAskedByOther(Node node, LinkRow link)
    {
        if (!node.Profile.MeetsBothWays) return link.Upper == node.Id;
        return choice.Of(Know(link.Lesser == node.Id ? link.Upper : link.Lesser)).Contains(link);
    }

    private void Add(LinkRow link, HashSet<long> affected)
    {
        gained.Add((link.Lesser, link.Upper), link);
        foreach (var end in new[] { link.Lesser, link.Upper })
        {
            affected.Add(end);
            if (links.TryGetValue(end, out var known)) known.Add(link);
        }
    }

    private void Remove(LinkRow link, HashSet<long> affected)
    {
        if (!gained.Remove((link.Lesser, link.Upper))) dropped.Add((link.Lesser, link.Upper));
        foreach (var end in new[] { link.Lesser, link.Upper })
        {
            affected.Add(end);
            if (links.TryGetValue(end, out var known)) known.RemoveAll(l => l.Lesser == link.Lesser && l.Upper == link.Upper);
        }
    }

    /// <summary>Writes which links came and went; a link between the same two may have done both.</summary>
    private void WriteLinks()
    {
        store.RemoveLinks(dropped);
        foreach (var link in gained.Values) store.AddLink(link);
    }

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
        var found = new HashSet<LinkRow>();
        var waiting = new Queue<long>([start]);
        while (waiting.TryDequeue(out var id))
            foreach (var link in LinksOf(id))
            {
                found.Add(link);
                var end = link.Lesser == id ? link.Upper : link.Lesser;
                if (members.TryAdd(end, Know(end))) waiting.Enqueue(end);
            }

        return ([.. members.Values], found);
    }

    private void Assign(List<Node> group)
    {
        var first = group.MinBy(n => n.Profile.Key, StringComparer.Ordinal)!;
        foreach (var node in group.Where(n => n.Entity != first.Id))
        {
            // The identifier that this profile gave to its entity now leads to another.
            if (node.Entity == node.Id && !node.IsNew) onBecame(node.Identifier, first.Identifier);
            assigned.Add((node.Id, first.Id));
            node.Entity = first.Id;
        }
    }

    /// <summary>The identifier of a profile that is gone leads to what its companions have become.</summary>
    private void Inherit(Gone gone)
    {
        var left = gone.Members.Where(nodes.ContainsKey).Select(id => nodes[id]).ToArray();
        if (left.Length == 0) return;
        var heir = left.MinBy(n => n.Profile.Key, StringComparer.Ordinal)!;
        onBecame(gone.Identifier, Know(heir.Entity).Identifier);
    }

    /// <summary>Reads profiles together that are not known yet.</summary>
    private void Know(IEnumerable<long> ids)
    {
        foreach (var row in store.Get([.. ids.Where(id => !nodes.ContainsKey(id)).Distinct()])) Know(row);
    }

    private Node Know(long id) => nodes.TryGetValue(id, out var node) ? node : Know(store.Get(id));

    private Node Know(ProfileRow row)
    {
        if (nodes.TryGetValue(row.Id, out var node)) return node;
        return nodes[row.Id] = new Node(row);
    }

    /// <summary>A profile that was taken out, and those with which it was one.</summary>
    private sealed record Gone(long Id, string Identifier, Profile Profile, long[] Members);
}
