using System.Globalization;

namespace Entente.Web.Charts;

/// <summary>Numbers as drawings have them: a point, and no more digits than one sees.</summary>
public static class Svg
{
    public static string N(double number) => number.ToString("0.##", CultureInfo.InvariantCulture);
}
