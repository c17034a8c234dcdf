using Entente.Register.Storage;
using Entente.Register.Verdicts;

namespace Entente.Register.Identity;

/// <summary>
/// Which links a profile asks for: a pure function of the profiles that there are. One that meets both ways links to the
/// most like it of each way of telling, and to the most like it of those that say more, unless another as like to one of the
/// two cannot be one with the other; any other links to those that say more of the same thing, when they agree among
/// themselves.
/// </summary>
internal sealed class LinkChoice(IProfileStore store, IVerdictLinks verdicts, Func<long, Node> know)
{
    /// <summary>A name that so many fuller ones have is anyone's: it links to none.</summary>
    private const int TooCommon = 128;

    /// <summary>Where both sides look, blocks are kept smaller by what their keys say; beyond this, a key says nothing.</summary>
    private const int TooCrowded = 512;

    private readonly Dictionary<(KeySide Side, string Key), IReadOnlyList<long>> blocks = [];
    private readonly Dictionary<long, List<LinkRow>> chosen = [];
    private readonly Dictionary<long, List<Candidate>> related = [];

    /// <summary>Reads what <see cref="Touched"/> will ask for profiles that came or went; tells whom they find.</summary>
    public IEnumerable<long> ReadTouched(IEnumerable<Profile> changed) =>
        Read(changed.SelectMany(p => p.UpKeys.Select(key => p.MeetsBothWays ? (KeySide.Up, key, TooCrowded + 1) : (KeySide.Down, key, int.MaxValue))));

    /// <summary>Reads what <see cref="Of"/> will ask for profiles; tells whom they find.</summary>
    public IEnumerable<long> ReadChosen(IEnumerable<Node> nodes) =>
        Read(nodes.SelectMany(n => n.Profile.MeetsBothWays
            ? n.Profile.UpKeys.Select(key => (KeySide.Up, key, TooCrowded + 1)) : n.Profile.DownKeys.Select(key => (KeySide.Up, key, TooCommon + 1))));

    /// <summary>Those that are like profiles that meet both ways, whose own likes are weighed against these.</summary>
    public IEnumerable<Node> Rivals(IEnumerable<Node> nodes) =>
        nodes.Where(n => n.Profile.MeetsBothWays).SelectMany(RelatedTo).Select(c => c.Other).DistinctBy(n => n.Id);

    /// <summary>The profiles whose choice may change since one came or went.</summary>
    public IEnumerable<Node> Touched(Profile changed)
    {
        foreach (var key in changed.UpKeys)
        {
            if (!changed.MeetsBothWays)
            {
                foreach (var id in Ids(KeySide.Down, key, int.MaxValue)) yield return know(id);
                continue;
            }

            var crowd = Ids(KeySide.Up, key, TooCrowded);
            // A block that becomes too crowded, or is so no longer, changes for all in it.
            if (crowd.Count >= TooCrowded)
                foreach (var id in store.Having([(KeySide.Up, key, int.MaxValue)])[0]) yield return know(id);
            else
                foreach (var id in crowd)
                    if (know(id) is var node && changed.RelateTo(node.Profile).IsSame)
                        yield return node;
        }
    }

    /// <summary>Those that a profile which has gone may have kept from each other.</summary>
    public IEnumerable<Node> Freed(Node touched)
    {
        if (!touched.Profile.MeetsBothWays) yield break;
        foreach (var one in RelatedTo(touched)) yield return one.Other;
    }

    public IReadOnlyList<LinkRow> Of(Node node)
    {
        if (!chosen.TryGetValue(node.Id, out var links))
        {
            links = node.Profile.MeetsBothWays ? Nearest(node) : Fuller(node);
            links.AddRange(Judged(node).Where(j => !links.Exists(l => l.Lesser == j.Lesser && l.Upper == j.Upper)).ToArray());
            chosen.Add(node.Id, links);
        }

        return links;
    }

    /// <summary>The links to profiles that say more which somebody has judged to be the same.</summary>
    private IEnumerable<LinkRow> Judged(Node node) =>
        verdicts.Of(node.Id).Where(v => v.Act == VerdictAct.Same && node.Profile.SaysLessThan(know(v.Other).Profile))
            .Select(v => new LinkRow(node.Id, v.Other, VerdictLink.Strength, v.Reason));

    /// <summary>How two stand to each other: as somebody has judged, else by what they say.</summary>
    private Relation Relate(Node node, Node other)
    {
        foreach (var verdict in verdicts.Of(node.Id))
            if (verdict.Other == other.Id && verdict.Act is (VerdictAct.Same or VerdictAct.Different))
                return verdict.Act == VerdictAct.Same
                    ? Relation.Same(VerdictLink.Strength, verdict.Reason) : Relation.Different(verdict.Reason);
        return node.Profile.RelateTo(other.Profile);
    }

    private List<LinkRow> Nearest(Node node)
    {
        var ways = new Dictionary<string, Candidate>(StringComparer.Ordinal);
        Candidate? fuller = null;
        foreach (var one in RelatedTo(node))
        {
            var way = one.Other.Profile.Aspect;
            if (!ways.TryGetValue(way, out var best) || one.IsBetterThan(best)) ways[way] = one;
            if (node.Profile.SaysLessThan(one.Other.Profile) && (fuller is null || one.IsBetterThan(fuller))) fuller = one;
        }

        var links = new List<LinkRow>();
        foreach (var one in ways.Values)
            if (IsUncontested(node, one)) links.Add(Link(node, one));
        if (fuller is not null && ways[fuller.Other.Profile.Aspect] != fuller && IsUncontested(node, fuller)) links.Add(Link(node, fuller));
        return links;
    }

    /// <summary>Whether nothing is as like either of the two that cannot be one with the other.</summary>
    private bool IsUncontested(Node node, Candidate candidate) =>
        candidate.Relation.Strength >= node.Profile.Sure
        || !(IsContested(RelatedTo(node), candidate.Other, candidate.Relation.Strength)
            || IsContested(RelatedTo(candidate.Other), node, candidate.Relation.Strength));

    private bool IsContested(List<Candidate> rivals, Node claimed, int strength)
    {
        foreach (var rival in rivals)
            if (rival.Relation.Strength >= strength && rival.Other.Id != claimed.Id && Relate(rival.Other, claimed).IsConflict)
                return true;
        return false;
    }

    private List<Candidate> RelatedTo(Node node)
    {
        if (!related.TryGetValue(node.Id, out var found))
            related.Add(node.Id, found = Related(node, node.Profile.UpKeys, TooCrowded));
        return found;
    }

    private static LinkRow Link(Node node, Candidate to) => node.Profile.SaysLessThan(to.Other.Profile)
        ? new LinkRow(node.Id, to.Other.Id, to.Relation.Strength, to.Relation.Reason!)
        : new LinkRow(to.Other.Id, node.Id, to.Relation.Strength, to.Relation.Reason!);

    /// <summary>All those that say more; none where these do not agree among themselves.</summary>
    private List<LinkRow> Fuller(Node node)
    {
        var found = Related(node, node.Profile.DownKeys, TooCommon)
            .FindAll(f => node.Profile.SaysLessThan(f.Other.Profile));
        for (var i = 0; i < found.Count; i++)
            for (var j = i + 1; j < found.Count; j++)
                if (!Relate(found[i].Other, found[j].Other).IsSame)
                    return [];
        return found.ConvertAll(f => Link(node, f));
    }

    /// <summary>The profiles found under the keys that are the same as one, each once.</summary>
    private List<Candidate> Related(Node node, IEnumerable<string> keys, int most)
    {
        var seen = new HashSet<long> { node.Id };
        var found = new List<Candidate>();
        foreach (var key in keys)
        {
            var ids = Ids(KeySide.Up, key, most);
            if (ids.Count > most) continue;
            foreach (var id in ids)
                if (seen.Add(id) && know(id) is var other && other.Profile.Kind == node.Profile.Kind
                    && Relate(node, other) is { IsSame: true } relation)
                    found.Add(new Candidate(other, relation));
        }

        return found;
    }

    private IReadOnlyList<long> Ids(KeySide side, string key, int most)
    {
        if (!blocks.TryGetValue((side, key), out var ids))
            blocks.Add((side, key), ids = store.Having([(side, key, most == int.MaxValue ? most : most + 1)])[0]);
        return ids;
    }

    /// <summary>Reads blocks together; one that is too large says nothing, and is not looked into.</summary>
    private HashSet<long> Read(IEnumerable<(KeySide Side, string Key, int Limit)> keys)
    {
        var missing = keys.Where(k => !blocks.ContainsKey((k.Side, k.Key))).DistinctBy(k => (k.Side, k.Key)).ToArray();
        var read = store.Having(missing);
        var found = new HashSet<long>();
        for (var i = 0; i < missing.Length; i++)
        {
            blocks.Add((missing[i].Side, missing[i].Key), read[i]);
            if (read[i].Count < missing[i].Limit) found.UnionWith(read[i]);
        }

        return found;
    }

    private sealed record Candidate(Node Other, Relation Relation)
    {
        public bool IsBetterThan(Candidate than) => Relation.Strength != than.Relation.Strength
            ? Relation.Strength > than.Relation.Strength
            : string.CompareOrdinal(Other.Profile.Key, than.Other.Profile.Key) < 0;
    }
}
