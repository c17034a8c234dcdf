using System.Collections.Immutable;

namespace Entente.Web.Pages.Map;

/// <summary>
/// Parties on a circle, each beside those that it met most: names stand outwards, so that none can cover another however many
/// there are.
/// </summary>
/// <param name="Side">How wide and high the drawing is.</param>
public sealed record NetworkLayout(double Side, double Radius, ImmutableArray<NetworkNode> Nodes)
{
    /// <summary>What a name takes of the circle, and what each of its letters takes of the room outside.</summary>
    private const double Line = 15, Letter = 6.6;

    /// <summary>From the circle to the name.</summary>
    private const double Gap = 16;

    private const double SmallestRadius = 190;

    public static NetworkLayout Of(MeetingGraph graph, Func<string, string> name)
    {
        var order = Order(graph);
        var radius = Math.Max(SmallestRadius, order.Count * Line / (2 * Math.PI));
        var middle = radius + Gap + (order.Select(party => name(party.Code).Length).DefaultIfEmpty().Max() * Letter);
        return new NetworkLayout(2 * middle, radius, [.. order.Select((party, i) => Node(party, (2 * Math.PI * i / order.Count) - (Math.PI / 2), middle, radius))]);
    }

    private static NetworkNode Node(PartyCount party, double angle, double middle, double radius)
    {
        var (x, y) = (middle + (radius * Math.Cos(angle)), middle + (radius * Math.Sin(angle)));
        return new NetworkNode(party.Code, party.Count, x, y, angle * 180 / Math.PI);
    }

    /// <summary>From the one that met most, always on to the one that the last one met most often of those that are left.</summary>
    private static List<PartyCount> Order(MeetingGraph graph)
    {
        var ties = graph.Relations.SelectMany(r => new[] { (From: r.A, To: r.B, r.Count), (From: r.B, To: r.A, r.Count) }).ToLookup(t => t.From);
        var left = graph.Parties.ToDictionary(p => p.Code, StringComparer.Ordinal);
        var order = new List<PartyCount>(left.Count);
        while (left.Count > 0)
        {
            var next = order.Count == 0 ? null : ties[order[^1].Code].Where(t => left.ContainsKey(t.To)).OrderByDescending(t => t.Count).ThenBy(t => t.To, StringComparer.Ordinal).Select(t => t.To).FirstOrDefault();
            var party = left[next ?? graph.Parties.First(p => left.ContainsKey(p.Code)).Code];
            order.Add(party);
            left.Remove(party.Code);
        }

        return order;
    }
}

/// <summary>A party on the circle.</summary>
/// <param name="Degrees">Its direction from the middle, 0 to the right, clockwise.</param>
public sealed record NetworkNode(string Code, int Count, double X, double Y, double Degrees)
{
    /// <summary>Whether it stands on the left half, where names end at the circle.</summary>
    public bool IsLeft => Math.Cos(Degrees * Math.PI / 180) < -1e-9;
}
