using Entente.Web.Pages.Home;
using Microsoft.AspNetCore.Http;
using NodaTime;
using Xunit;

namespace Entente.Web.Tests.Pages.Home;

/// <summary>What is new is new since one's last look; looking twice on a day takes nothing away.</summary>
public class LookTests
{
    private static readonly LocalDate Newest = new(2026, 3, 9);

    [Fact]
    public void On_a_first_look_the_last_months_are_new()
    {
        var options = Look.Of(Asking(null), null, Clock.On(2026, 11, 23)).Options(Newest);
        Assert.Equal((new LocalDate(2025, 12, 9), false), (options.Since, options.Recorded));
    }

    [Fact]
    public void Later_what_was_taken_in_since_the_last_look_is_new()
    {
        var options = Look.Of(Asking("2026-11-20"), null, Clock.On(2026, 11, 23)).Options(Newest);
        Assert.Equal((new LocalDate(2026, 11, 20), true), (options.Since, options.Recorded));
    }

    [Fact]
    public void A_second_look_on_one_day_shows_what_the_first_showed()
    {
        var first = Asking("2026-11-20");
        Look.Of(first, null, Clock.On(2026, 11, 23)).Keep(first);
        var kept = first.Response.Headers.SetCookie.ToString().Split('=')[1].Split(';')[0];
        var options = Look.Of(Asking(kept), null, Clock.On(2026, 11, 23)).Options(Newest);
        Assert.Equal(new LocalDate(2026, 11, 20), options.Since);
        Assert.Equal(new LocalDate(2026, 11, 23), Look.Of(Asking(kept), null, Clock.On(2026, 11, 24)).Options(Newest).Since);
    }

    [Fact]
    public void A_day_that_is_asked_for_counts_by_publication()
    {
        var options = Look.Of(Asking("2026-11-20"), new LocalDate(2020, 1, 1), Clock.On(2026, 11, 23)).Options(Newest);
        Assert.Equal((new LocalDate(2020, 1, 1), false), (options.Since, options.Recorded));
    }

    [Theory]
    [InlineData("nonsense")]
    [InlineData("2999-01-01")]
    [InlineData("")]
    public void A_cookie_that_cannot_be_is_none(string cookie) =>
        Assert.False(Look.Of(Asking(cookie), null, Clock.On(2026, 11, 23)).Options(Newest).Recorded);

    private static DefaultHttpContext Asking(string? cookie)
    {
        var context = new DefaultHttpContext();
        if (cookie is not null) context.Request.Headers.Cookie = $"entente-looks={cookie}";
        return context;
    }

    private sealed class Clock(DateTimeOffset now) : TimeProvider
    {
        public static Clock On(int year, int month, int day) => new(new DateTimeOffset(year, month, day, 12, 0, 0, TimeSpan.Zero));

        public override DateTimeOffset GetUtcNow() => now;
    }
}
