using System.Collections.Immutable;
using Entente.Codebook;
using Entente.Web.Charts;

namespace Entente.Web.Pages.Map;

/// <summary>Where parties or places stand on the map, how large, and where their names do.</summary>
public sealed record MapLayout(MapWindow Window, ImmutableArray<MapDot> Dots)
{
    private const double Smallest = 3;

    /// <summary>Organisations have no place on a map: they stand in a row at its lower edge.</summary>
    private const double Row = MapWindow.Height - 14;

    /// <param name="largest">The radius of the dot that counts most.</param>
    public static MapLayout Of(IReadOnlyList<PartyCount> counts, IReadOnlyDictionary<string, GeoPoint> points, Func<string, string> name, double largest)
    {
        var window = MapWindow.Around([.. counts.Where(c => points.ContainsKey(c.Code)).Select(c => EqualEarth.On(points[c.Code]))]);
        var most = counts.Count == 0 ? 1 : counts.Max(c => c.Count);
        var placeless = counts.Where(c => !points.ContainsKey(c.Code)).Select(c => c.Code).ToList();
        var bare = counts.Select(c =>
        {
            var (x, y) = points.TryGetValue(c.Code, out var point) ? window.Place(EqualEarth.On(point)) : ((placeless.IndexOf(c.Code) + 0.5) * MapWindow.Width / placeless.Count, Row);
            return new MapDot(c.Code, c.Count, x, y, Smallest + ((largest - Smallest) * Math.Sqrt(c.Count / (double)most)), name(c.Code), null);
        }).ToArray();
        var placing = new LabelPlacing(MapWindow.Width, MapWindow.Height);
        foreach (var dot in bare) placing.Keep(dot.X, dot.Y, dot.Radius);
        return new MapLayout(window, [.. bare.Select(dot => dot with { Label = placing.Place(dot.Name, dot.X, dot.Y, dot.Radius) })]);
    }
}

/// <summary>A party or a place on a drawing.</summary>
/// <param name="Label">Where its name stands; null where there is no room for it.</param>
public sealed record MapDot(string Code, int Count, double X, double Y, double Radius, string Name, LabelPlace? Label);
