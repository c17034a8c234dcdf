namespace Entente.Web.Charts;

/// <summary>Places names beside dots so that none covers another or a dot; those that find no room are left out. The first come first.</summary>
/// <param name="width">How wide the drawing is.</param>
/// <param name="height">How high.</param>
public sealed class LabelPlacing(double width, double height)
{
    /// <summary>What a letter takes on average, of the drawing's letters of 12 units, and a line.</summary>
    private const double Letter = 6.6, Line = 14;

    private const double Gap = 4;

    private readonly List<Box> taken = [];

    /// <summary>Keeps a dot free of names.</summary>
    public void Keep(double x, double y, double radius) => taken.Add(new Box(x - radius, y - radius, x + radius, y + radius));

    /// <summary>Where a name stands beside its dot; null where there is no room.</summary>
    public LabelPlace? Place(string name, double x, double y, double radius)
    {
        var wide = name.Length * Letter;
        var (beside, over, under) = (y + (Line / 3), y - radius - Gap, y + radius + Line);
        LabelPlace[] tried =
        [
            new(x + radius + Gap, beside, "start"), new(x - radius - Gap, beside, "end"), new(x, over, "middle"), new(x, under, "middle"),
        ];
        foreach (var place in tried)
        {
            var box = BoxOf(place, wide);
            if (box.Left < 0 || box.Top < 0 || box.Right > width || box.Bottom > height || taken.Exists(box.Touches)) continue;
            taken.Add(box);
            return place;
        }

        return null;
    }

    private static Box BoxOf(LabelPlace place, double wide)
    {
        var left = place.Anchor switch { "start" => place.X, "end" => place.X - wide, _ => place.X - (wide / 2) };
        return new Box(left, place.Y - Line + 3, left + wide, place.Y + 3);
    }

    private readonly record struct Box(double Left, double Top, double Right, double Bottom)
    {
        public bool Touches(Box other) => Left < other.Right && other.Left < Right && Top < other.Bottom && other.Top < Bottom;
    }
}

/// <summary>Where a name stands: its line, and which of its ends is there (<c>start</c>, <c>middle</c>, <c>end</c>).</summary>
public sealed record LabelPlace(double X, double Y, string Anchor);
