using Bunit;
using Entente.Dates;
using Entente.Register.Views.Mechanisms;
using Entente.Web.Pages.Relations;
using Entente.Web.Tests.Support;
using NodaTime;
using Xunit;

namespace Entente.Web.Tests.Pages.Relations;

/// <summary>A mechanism's sessions on a line: the last ones, with what is missing, and the way to the others.</summary>
public sealed class MechanismStripTests : ComponentContext
{
    [Fact]
    public void Each_dated_session_is_marked_with_its_number()
    {
        var strip = Shown(Of(Session(2022, 1), Session(2023, null), new Session { Status = SessionStatus.Held, Edition = 3 }));
        Assert.Equal(2, strip.FindAll("circle").Count);
        Assert.Equal(["1"], strip.FindAll("text.edition").Select(text => text.TextContent));
        Assert.Equal(3, strip.FindAll("ol.sessions-list li").Count);
        Assert.Empty(strip.FindAll("p.all"));
    }

    [Fact]
    public void Of_many_the_last_are_listed_the_latest_first_and_the_page_has_the_rest()
    {
        var strip = Shown(Of([.. Enumerable.Range(1, 30).Select(nth => Session(1990 + nth, nth))]));
        Assert.Equal(24, strip.FindAll("circle").Count);
        var listed = strip.FindAll("ol.sessions-list time").Select(time => time.GetAttribute("datetime")!).ToArray();
        Assert.Equal(["2020-05-07", "2019-05-07", "2018-05-07", "2017-05-07", "2016-05-07", "2015-05-07"], listed);
        Assert.Equal("/mechanisms/mechanism-1", strip.Find("p.all a").GetAttribute("href"));
    }

    [Fact]
    public void What_is_missing_and_what_is_due_is_told_in_words()
    {
        var strip = Shown(Of(Session(2022, 1), Session(2024, 3)) with { NotFound = [2], UsualMonths = 12, NextDue = Edtf.Parse("2025-05"), Overdue = true });
        var told = strip.Find("p.note").TextContent;
        Assert.All(["2", "12", "May 2025"], part => Assert.Contains(part, told));
    }

    [Fact]
    public void Without_a_dated_session_there_is_no_line() => Assert.Empty(Shown(Of(new Session { Status = SessionStatus.Held, Edition = 3 })).FindAll("svg"));

    private IRenderedComponent<MechanismStrip> Shown(MechanismHistory of) => Render<MechanismStrip>(p => p.Add(s => s.Of, of).Add(s => s.AsOf, new LocalDate(2025, 1, 1)));

    private static MechanismHistory Of(params Session[] sessions) => new() { Identifier = "mechanism-1", Name = "Dialogue", Parties = ["KH", "VN"], Sessions = [.. sessions] };

    private static Session Session(int year, int? edition) => new() { Status = SessionStatus.Held, When = Edtf.Parse($"{year}-05-07"), Edition = edition, Identifier = $"engagement-{year}", Sources = [Source("VNA")] };
}
