using System.Globalization;
using Bunit;
using Entente.Dates;
using Entente.Register.FollowThrough;
using Entente.Register.Views;
using Entente.Web.Pages.Relations;
using Entente.Web.Tests.Support;
using NodaTime;
using Xunit;

namespace Entente.Web.Tests.Pages.Relations;

/// <summary>Texts on one line of time, by their periods, and what became of their renewal.</summary>
public sealed class InstrumentBarsTests : ComponentContext
{
    [Fact]
    public void Each_period_is_a_bar_on_one_line_of_time_and_without_one_there_is_none()
    {
        var bars = Shown(Instrument("a", "2020/2022"), Instrument("b", "2023/2024"), Instrument("c", null));
        var rects = bars.FindAll("rect").Select(rect => (At: Number(rect, "x"), Long: Number(rect, "width"))).ToArray();
        Assert.Equal(2, rects.Length);
        Assert.True(rects[0].At + rects[0].Long <= rects[1].At + 1, "the one that ended before the other begins stands before it");
        Assert.True(rects[0].Long > rects[1].Long);
        Assert.Equal(3, bars.FindAll("li").Count);
    }

    [Theory]
    [InlineData(ThreadStatus.Open, false)]
    [InlineData(ThreadStatus.Done, true)]
    [InlineData(ThreadStatus.Overdue, true)]
    public void What_became_of_a_renewal_is_told_once_there_is_something_to_tell(ThreadStatus status, bool isTold)
    {
        var renewal = new ThreadView { Identifier = "a", Kind = ThreadKind.Renewal, Status = status };
        Assert.Equal(isTold, Shown(Instrument("a", "2020/2022") with { Renewal = renewal }).FindAll(".note .sign").Count > 0);
    }

    private IRenderedComponent<InstrumentBars> Shown(params BriefInstrument[] instruments) =>
        Render<InstrumentBars>(p => p.Add(b => b.Instruments, [.. instruments]).Add(b => b.AsOf, new LocalDate(2024, 1, 1)));

    private static BriefInstrument Instrument(string identifier, string? period) =>
        new($"instrument-{identifier}", "protocol", ["KH", "VN"], null, period is null ? null : Edtf.Parse(period), null, InstrumentState.InForce, [Source("VNA")]);

    private static double Number(AngleSharp.Dom.IElement element, string name) => double.Parse(element.GetAttribute(name)!, CultureInfo.InvariantCulture);
}
