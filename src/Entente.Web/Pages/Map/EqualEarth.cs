using Entente.Codebook;

namespace Entente.Web.Pages.Map;

/// <summary>The projection of the outlines (Šavrič, Patterson, Jenny 2018): areas keep their proportions. The same as in <c>make-outlines</c>.</summary>
public static class EqualEarth
{
    /// <summary>How wide the sheet is; longitudes go from −180 on its left to 180.</summary>
    public const double Width = 2000;

    private const double A1 = 1.340264, A2 = -0.081106, A3 = 0.000893, A4 = 0.003796;

    /// <summary>The latitude at the upper edge.</summary>
    private const double North = 84;

    private static readonly double Half = Project(0, 180).X;

    private static readonly double Scale = Width / (2 * Half);

    private static readonly double Top = Project(North, 0).Y;

    /// <summary>Where a point stands on the sheet.</summary>
    public static (double X, double Y) On(GeoPoint point)
    {
        var (x, y) = Project(point.Latitude, point.Longitude);
        return ((x + Half) * Scale, (Top - y) * Scale);
    }

    private static (double X, double Y) Project(double latitude, double longitude)
    {
        var t = Math.Asin(Math.Sqrt(3) / 2 * Math.Sin(latitude * Math.PI / 180));
        var (t2, t6) = (t * t, Math.Pow(t, 6));
        var x = 2 * Math.Sqrt(3) * (longitude * Math.PI / 180) * Math.Cos(t) / (3 * (A1 + (3 * A2 * t2) + (t6 * ((7 * A3) + (9 * A4 * t2)))));
        return (x, t * (A1 + (A2 * t2) + (t6 * (A3 + (A4 * t2)))));
    }
}
