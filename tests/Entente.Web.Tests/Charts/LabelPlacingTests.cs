using Entente.Web.Charts;
using Xunit;

namespace Entente.Web.Tests.Charts;

/// <summary>Names beside dots never cover each other.</summary>
public class LabelPlacingTests
{
    [Fact]
    public void A_name_stands_to_the_right_and_elsewhere_where_that_is_taken()
    {
        var placing = new LabelPlacing(1000, 500);
        Assert.Equal("start", placing.Place("Cambodge", 500, 250, 5)?.Anchor);
        Assert.Equal("end", placing.Place("Vietnam", 500, 252, 5)?.Anchor);
    }

    [Fact]
    public void Nothing_stands_beyond_the_edge()
    {
        var placing = new LabelPlacing(1000, 500);
        Assert.Equal("end", placing.Place("Nouvelle-Zélande", 990, 250, 5)?.Anchor);
        Assert.Null(placing.Place(new string('x', 200), 500, 250, 5));
    }

    [Fact]
    public void Of_two_hundred_names_none_covers_another_or_a_dot()
    {
        var placing = new LabelPlacing(1200, 600);
        var dots = Enumerable.Range(0, 200).Select(i => (X: 40 + (i * 37 % 1120), Y: 20 + (i * 53 % 560))).ToArray();
        foreach (var (x, y) in dots) placing.Keep(x, y, 4);
        var boxes = dots.Select((dot, i) => (Name: $"Party {i}", Place: placing.Place($"Party {i}", dot.X, dot.Y, 4))).Where(l => l.Place is not null).Select(l => Box(l.Name, l.Place!)).ToArray();
        Assert.True(boxes.Length > 60, $"only {boxes.Length} names found room");
        for (var i = 0; i < boxes.Length; i++)
            for (var j = i + 1; j < boxes.Length; j++)
                Assert.False(boxes[i].Left < boxes[j].Right && boxes[j].Left < boxes[i].Right && Math.Abs(boxes[i].Y - boxes[j].Y) < 12, $"{i} covers {j}");
    }

    private static (double Left, double Right, double Y) Box(string name, LabelPlace place)
    {
        var wide = name.Length * 6;
        var left = place.Anchor switch { "start" => place.X, "end" => place.X - wide, _ => place.X - (wide / 2) };
        return (left, left + wide, place.Y);
    }
}
