using System.Globalization;
using Bunit;
using Entente.Facts;
using Entente.Register.Views;
using Entente.Web.Pages.Relations;
using Entente.Web.Tests.Support;
using NodaTime;
using Xunit;

namespace Entente.Web.Tests.Pages.Relations;

/// <summary>Engagements on a line of time: each once, in the row of its kind, where its date lies.</summary>
public sealed class TimelineTests : ComponentContext
{
    [Fact]
    public void Each_kind_has_a_row_the_most_frequent_first_and_each_engagement_one_mark()
    {
        var visit = Engagement("engagement-1", "visit", "2022-03-01");
        var line = Shown(Engagement("engagement-2", "dialogue", "2021-05-01"), visit, visit, Engagement("engagement-3", "visit", "2023-03-01"), Engagement("engagement-4", "visit", null));
        Assert.Equal(["Visit", "Dialogue"], line.FindAll("text.kind").Select(text => text.TextContent));
        Assert.Equal(["#engagement-1", "#engagement-3", "#engagement-2"], line.FindAll("a.mark").Select(mark => mark.GetAttribute("href")));
    }

    [Fact]
    public void A_day_is_a_point_and_a_longer_date_a_bar_later_ones_to_the_right()
    {
        var line = Shown(Engagement("a", "visit", "2020-03-01"), Engagement("b", "visit", "2022"), Engagement("c", "visit", "2024-03-01"), Engagement("d", "visit", "2024-06-01/"));
        Assert.Equal(3, line.FindAll("circle").Count);
        Assert.Single(line.FindAll("rect"));
        var places = line.FindAll("circle").Select(mark => double.Parse(mark.GetAttribute("cx")!, CultureInfo.InvariantCulture)).ToArray();
        Assert.Equal(places.Order(), places);
        Assert.InRange(double.Parse(line.Find("rect").GetAttribute("x")!, CultureInfo.InvariantCulture), places[0], places[1]);
    }

    [Fact]
    public void How_it_stands_is_told_by_its_mark() =>
        Assert.Equal("mark mark-cancelled", Shown(Engagement("a", "visit", "2020-03-01", EngagementStatus.Cancelled)).Find("a.mark").ClassName);

    [Fact]
    public void Where_nothing_is_dated_there_is_no_line() => Assert.Empty(Shown(Engagement("a", "visit", null)).Nodes);

    private IRenderedComponent<Timeline> Shown(params BriefEngagement[] engagements) =>
        Render<Timeline>(p => p.Add(t => t.Engagements, engagements).Add(t => t.AsOf, new LocalDate(2025, 1, 1)));
}
