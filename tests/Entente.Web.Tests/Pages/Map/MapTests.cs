using System.Collections.Immutable;
using Entente.Register.Views.Meetings;
using Entente.Web.Pages.Map;
using Entente.Web.Pages.Meetings;
using Entente.Web.Tests.Support;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.WebUtilities;
using NodaTime;
using Xunit;

namespace Entente.Web.Tests.Pages.Map;

/// <summary>What the map counts, where it puts it, and what its address says.</summary>
public class MapTests
{
    private static readonly ImmutableArray<Meeting> Some =
        [Met(2019, 1, "VN", "KH", "VN"), Met(2019, 3, "LA", "KH", "LA", "VN"), Met(2024, 5, "KH", "KH", "VN"), Met(2024, 6, null, "FR", "VN")];

    [Fact]
    public void Meetings_of_many_count_for_each_pair_and_once_for_each_party_and_place()
    {
        var graph = MeetingGraph.Of(Some, null, 10);
        Assert.Equal(4, graph.Total);
        Assert.Equal(["KH-VN 3", "FR-VN 1", "KH-LA 1", "LA-VN 1"], graph.Relations.Select(r => $"{r.A}-{r.B} {r.Count}"));
        Assert.Equal(["VN 4", "KH 3", "FR 1", "LA 1"], graph.Parties.Select(p => $"{p.Code} {p.Count}"));
        Assert.Equal(["KH 1", "LA 1", "VN 1"], graph.Places.Select(p => $"{p.Code} {p.Count}"));
    }

    [Fact]
    public void The_most_frequent_are_drawn_and_how_many_there_are_is_told()
    {
        var graph = MeetingGraph.Of(Some, null, 1);
        Assert.Equal((1, 4), (graph.Relations.Length, graph.Known));
        Assert.Equal(["VN", "KH"], graph.Parties.Select(p => p.Code));
    }

    [Fact]
    public void Centred_on_a_party_only_its_relations_are_drawn() =>
        Assert.All(MeetingGraph.Of(Some, "LA", 10).Relations, r => Assert.Contains("LA", new[] { r.A, r.B }));

    [Theory]
    [InlineData("", "2019-01", "2024-06")]
    [InlineData("from=2024-01", "2024-01", "2024-06")]
    [InlineData("from=2024-05&to=2020-02", "2020-02", "2024-05")]
    [InlineData("from=1900-01&to=3000-01", "2019-01", "2024-06")]
    [InlineData("from=yesterday&to=2024-13", "2019-01", "2024-06")]
    public void The_range_stays_within_what_there_is(string query, string from, string to)
    {
        var filter = MapFilter.Of(Query(query), new MeetingsView(Some));
        Assert.Equal((from, to), (MeetingFilter.Text(filter.From), MeetingFilter.Text(filter.To)));
    }

    [Fact]
    public void Of_a_long_history_the_last_years_are_shown()
    {
        var filter = MapFilter.Of(Query(""), new MeetingsView([Met(1952, 1, null, "BF", "TD"), .. Some]));
        Assert.Equal("2019-06", MeetingFilter.Text(filter.From));
    }

    [Fact]
    public void An_empty_register_has_an_empty_map()
    {
        var filter = MapFilter.Of(Query("party=KH"), new MeetingsView([]));
        Assert.Equal(filter.First, filter.To);
        Assert.Empty(MapLayout.Of([], ServedRegister.Book.World.Points, c => c, 10).Dots);
        Assert.Empty(NetworkLayout.Of(MeetingGraph.Of([], null, 10), c => c).Nodes);
    }

    [Theory]
    [InlineData("view=places&most=160&alone=1&party=kh", "places", 160, true, "KH")]
    [InlineData("view=globe&most=7", "map", 80, false, null)]
    public void The_rest_of_the_address_is_heeded_where_it_makes_sense(string query, string view, int most, bool alone, string? party)
    {
        var filter = MapFilter.Of(Query(query), new MeetingsView(Some));
        Assert.Equal((view, most, alone, party), (filter.View, filter.Most, filter.Meetings.Alone, filter.Meetings.Party));
    }

    [Fact]
    public void Every_state_of_the_codebook_has_a_point() =>
        Assert.Empty(ServedRegister.Book.World.States.Keys.Except(ServedRegister.Book.World.Points.Keys));

    [Theory]
    [InlineData("FR")]
    [InlineData("KH")]
    [InlineData("US")]
    [InlineData("AU")]
    [InlineData("RU")]
    public void A_point_stands_within_the_outline_of_its_state(string code)
    {
        var (x, y) = EqualEarth.On(ServedRegister.Book.World.Points[code]);
        Assert.True(Rings(Outlines.ByState[code]).Any(ring => Contains(ring, x, y)), $"{code} at {x:0} {y:0}");
    }

    [Fact]
    public void All_dots_are_in_the_window_organisations_too()
    {
        PartyCount[] counts = [.. ServedRegister.Book.World.States.Keys.Append("ASEAN").Select(code => new PartyCount(code, 1))];
        Assert.All(MapLayout.Of(counts, ServedRegister.Book.World.Points, c => c, 10).Dots, dot => Assert.True(dot.X is >= 0 and <= MapWindow.Width && dot.Y is >= 0 and <= MapWindow.Height, dot.Code));
    }

    [Fact]
    public void On_the_circle_names_of_two_hundred_parties_have_a_line_each()
    {
        ImmutableArray<PartyCount> parties = [.. ServedRegister.Book.World.States.Keys.Select(code => new PartyCount(code, 1))];
        var plan = NetworkLayout.Of(new MeetingGraph(1, [], 0, parties, []), c => c);
        Assert.Equal(parties.Length, plan.Nodes.DistinctBy(n => n.Code).Count());
        var apart = plan.Nodes.Zip(plan.Nodes.Skip(1), (a, b) => Math.Sqrt(Math.Pow(a.X - b.X, 2) + Math.Pow(a.Y - b.Y, 2)));
        Assert.All(apart, distance => Assert.True(distance > 14));
    }

    private static Meeting Met(int year, int month, string? country, params string[] parties) => new(new YearMonth(year, month), country, [.. parties]);

    private static QueryCollection Query(string query) => new(QueryHelpers.ParseQuery(query));

    /// <summary>The rings of a path: a place, then steps.</summary>
    private static IEnumerable<(double X, double Y)[]> Rings(string path)
    {
        foreach (var ring in path.Split('z', StringSplitOptions.RemoveEmptyEntries))
        {
            var numbers = System.Text.RegularExpressions.Regex.Matches(ring, "-?[0-9]+").Select(m => double.Parse(m.Value, System.Globalization.CultureInfo.InvariantCulture)).ToArray();
            var points = new List<(double X, double Y)> { (numbers[0], numbers[1]) };
            for (var i = 2; i + 1 < numbers.Length; i += 2) points.Add((points[^1].X + numbers[i], points[^1].Y + numbers[i + 1]));
            yield return [.. points];
        }
    }

    private static bool Contains((double X, double Y)[] ring, double x, double y)
    {
        var inside = false;
        for (int i = 0, j = ring.Length - 1; i < ring.Length; j = i++)
            if (ring[i].Y > y != ring[j].Y > y && x < ((ring[j].X - ring[i].X) * (y - ring[i].Y) / (ring[j].Y - ring[i].Y)) + ring[i].X) inside = !inside;
        return inside;
    }
}
