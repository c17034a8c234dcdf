using System.Globalization;
using Entente.Web.Charts;

namespace Entente.Web.Pages.Map;

/// <summary>The part of the sheet that a drawing shows: no more than what is in it, with room around.</summary>
/// <param name="X">The left edge on the sheet.</param>
/// <param name="Y">The upper edge.</param>
/// <param name="Scale">How much larger the drawing is than the sheet.</param>
public sealed record MapWindow(double X, double Y, double Scale)
{
    /// <summary>How large the drawing is, in its own units.</summary>
    public const double Width = 1200, Height = 600;

    /// <summary>A drawing shows so much of the sheet at least: what is near should look near.</summary>
    private const double Least = 260;

    /// <summary>How much is left free around the outermost points, of the distance between them.</summary>
    private const double Room = 0.16;

    /// <summary>The window around points of the sheet.</summary>
    public static MapWindow Around(IReadOnlyCollection<(double X, double Y)> points)
    {
        if (points.Count == 0) points = [(0, 150), (EqualEarth.Width, 750)];
        var (left, right, top, bottom) = (points.Min(p => p.X), points.Max(p => p.X), points.Min(p => p.Y), points.Max(p => p.Y));
        var wide = Math.Max(Least, Math.Max((right - left) * (1 + (2 * Room)), (bottom - top) * (1 + (2 * Room)) * Width / Height));
        return new MapWindow(((left + right) / 2) - (wide / 2), ((top + bottom) / 2) - (wide * Height / Width / 2), Width / wide);
    }

    /// <summary>Where a point of the sheet stands in the drawing.</summary>
    public (double X, double Y) Place((double X, double Y) point) => ((point.X - X) * Scale, (point.Y - Y) * Scale);

    /// <summary>What brings paths of the sheet into the drawing.</summary>
    public string Transform => string.Create(CultureInfo.InvariantCulture, $"scale({Scale:0.####}) translate({Svg.N(-X)} {Svg.N(-Y)})");
}
