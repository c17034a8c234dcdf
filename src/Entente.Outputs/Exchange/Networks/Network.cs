using Entente.Facts;
using Entente.Register.Exports;
using NodaTime;

namespace Entente.Outputs.Exchange.Networks;

/// <summary>A party or a person.</summary>
/// <param name="Party">Of a person, the party.</param>
internal sealed record NetworkNode(string Id, string Label, string Kind, string? Party);

/// <summary>That two met, or that a person is of a party.</summary>
/// <param name="Source">The place of the node among all, from 0.</param>
internal sealed record NetworkEdge(int Source, int Target, string Kind)
{
    /// <summary>In how many engagements.</summary>
    public int Weight { get; set; }

    public LocalDate? First { get; set; }

    public LocalDate? Last { get; set; }
}

/// <summary>Who met whom in engagements that took place: parties with parties, and people with people of other parties. It holds all pairs that ever met.</summary>
internal sealed class Network
{
    private readonly Dictionary<string, int> places = new(StringComparer.Ordinal);
    private readonly Dictionary<(int, int), NetworkEdge> edges = [];
    private readonly List<NetworkNode> nodes = [];

    /// <summary>In the order in which they first met anybody.</summary>
    public IReadOnlyList<NetworkNode> Nodes => nodes;

    public IEnumerable<NetworkEdge> Edges => edges.Values;

    /// <summary>The network of a register.</summary>
    public static Network Of(IExportSource source, ExportScope scope)
    {
        var network = new Network();
        foreach (var engagement in source.Engagements(scope))
        {
            if (engagement.Status != EngagementStatus.Held) continue;
            var (first, last) = (engagement.When?.Earliest, engagement.When?.Latest);
            int[] parties = [.. engagement.Parties.Select(party => network.Place(party, party, "party", null))];
            network.Meet(parties, (_, _) => true, first, last);
            var people = engagement.Participants.Select(person => network.Place(person.Identifier, person.Name, "person", person.Party)).Distinct().ToArray();
            network.Meet(people, (one, other) => network.nodes[one].Party != network.nodes[other].Party, first, last);
        }

        network.Tie();
        return network;
    }

    private int Place(string id, string label, string kind, string? party)
    {
        if (places.TryGetValue(id, out var place)) return place;
        nodes.Add(new NetworkNode(id, label, kind, party));
        return places[id] = nodes.Count - 1;
    }

    private void Meet(int[] of, Func<int, int, bool> areApart, LocalDate? first, LocalDate? last)
    {
        for (var i = 0; i < of.Length; i++)
            for (var j = i + 1; j < of.Length; j++)
                if (areApart(of[i], of[j]))
                    Count(Edge(of[i], of[j], "met"), first, last);
    }

    private static void Count(NetworkEdge edge, LocalDate? first, LocalDate? last)
    {
        edge.Weight++;
        if (first is { } begun && (edge.First is null || begun < edge.First)) edge.First = begun;
        if (last is { } ended && (edge.Last is null || ended > edge.Last)) edge.Last = ended;
    }

    /// <summary>Ties people to their parties.</summary>
    private void Tie()
    {
        for (var i = nodes.Count - 1; i >= 0; i--)
            if (nodes[i].Party is { } party)
                Edge(i, Place(party, party, "party", null), "of").Weight = 1;
    }

    private NetworkEdge Edge(int one, int other, string kind)
    {
        var key = one < other ? (one, other) : (other, one);
        return edges.TryGetValue(key, out var edge) ? edge : edges[key] = new NetworkEdge(key.Item1, key.Item2, kind);
    }
}
