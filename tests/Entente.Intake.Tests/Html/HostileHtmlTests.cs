using System.Diagnostics;
using System.Text;
using Entente.Intake.Files;
using Entente.Intake.Html;
using Entente.Evaluating;
using Xunit;

namespace Entente.Intake.Tests.Html;

public sealed class HostileHtmlTests : IDisposable
{
    private const int Million = 1_000_000;

    /// <summary>Far more than is needed on a busy machine, far less than a parser would take.</summary>
    private static readonly TimeSpan Soon = TimeSpan.FromMinutes(2);

    private readonly TemporaryFolder folder = new();

    public void Dispose() => folder.Dispose();

    [Theory]
    [InlineData("<div>")]
    [InlineData("<b>")]
    [InlineData("<b><i><p>")]
    [InlineData("<a href=x><table><tr><td>")]
    [InlineData("<svg><g>")]
    [InlineData("<p>")]
    public void A_million_nested_tags_are_refused_in_a_moment(string tags)
    {
        folder.File("nested.html", "<html><body>" + string.Concat(Enumerable.Repeat(tags, Million)) + "fin");
        var started = Stopwatch.GetTimestamp();
        var source = new PageSource(new IntakeOptions { CurrentFolder = folder.FullPath, MaxBytes = long.MaxValue });
        Assert.Equal($"nested.html: {IntakeMessages.TooMuchMarkup}", Assert.IsType<Refusal>(Assert.Single(source.Pages(["nested.html"]))).ToString());
        Assert.InRange(Stopwatch.GetElapsedTime(started), TimeSpan.Zero, Soon);
    }

    [Theory]
    [InlineData("<div class=date>")]
    [InlineData("<b><i>")]
    [InlineData("<p><a href=x>")]
    [InlineData("<ul><li>")]
    public void Nesting_below_the_limit_is_read_in_a_moment(string tags)
    {
        var started = Stopwatch.GetTimestamp();
        var page = Pages.Body($"<p>{Pages.First}</p>" + string.Concat(Enumerable.Repeat(tags, 2_400)) + "fin");
        Assert.Contains(Pages.First, page.Text, StringComparison.Ordinal);
        Assert.InRange(Stopwatch.GetElapsedTime(started), TimeSpan.Zero, Soon);
    }

    [Fact]
    public void Many_elements_side_by_side_take_time_by_their_number_alone()
    {
        var started = Stopwatch.GetTimestamp();
        Pages.Body($"<p>{Pages.First}</p>" + string.Concat(Enumerable.Range(0, 100_000).Select(i => $"<div class='c{i} date'><a href=x>x</a></div>")));
        Assert.InRange(Stopwatch.GetElapsedTime(started), TimeSpan.Zero, Soon);
    }

    [Theory]
    [InlineData("<")]
    [InlineData("<html><")]
    [InlineData("<html><!--")]
    [InlineData("<html><script>")]
    [InlineData("<html><script><b></scr")]
    [InlineData("<html><p title=\"")]
    [InlineData("<html><script type='application/ld+json'>[[[[{\"@type\":")]
    [InlineData("<html><meta property='article:published_time' content='99999999999999999999'>")]
    [InlineData("<html><meta charset='")]
    public void Pages_that_break_off_anywhere_are_read_as_far_as_they_go(string html) =>
        Assert.DoesNotContain(Pages.Read(html).Text, char.IsLetter);

    [Fact]
    public void Scripts_that_print_markup_do_not_count_as_nesting()
    {
        var script = "<script>" + string.Concat(Enumerable.Repeat("x+='<div>';", 20_000)) + "</script>";
        Assert.False(Nesting.IsTooMuch($"<html>{script}<p>a"));
    }

    [Fact]
    public void A_page_may_hold_any_byte()
    {
        var bytes = Encoding.ASCII.GetBytes($"<html><body><p>{Pages.First}").Concat(Enumerable.Range(0, 256).Select(i => (byte)i)).ToArray();
        Assert.DoesNotContain('\0', new HtmlReader(Pages.Today).Read(bytes)!.Text);
    }
}
