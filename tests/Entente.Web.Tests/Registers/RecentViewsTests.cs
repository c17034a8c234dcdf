using Entente.Register.Tests.Support;
using Entente.Register.Views;
using Entente.Web.Registers;
using Xunit;

namespace Entente.Web.Tests.Registers;

/// <summary>What was shown a short while ago is not asked for again, unless the register has changed.</summary>
public sealed class RecentViewsTests : IDisposable
{
    private readonly TemporaryRegister made = new();
    private readonly RecentViews recent = new();
    private int asked;

    [Fact]
    public void A_view_that_was_shown_is_not_asked_of_the_register_again()
    {
        made.Register.AddMany([Page.Of("a.txt", "2024-01-10", Page.Engagement("visit", "2024-01-09", "KH VN"))]);
        Assert.Same(Brief("KH", "VN"), Brief("KH", "VN"));
        Assert.Equal(1, asked);
        Assert.NotSame(Brief("KH", "VN"), Brief("KH", "LA"));
    }

    [Fact]
    public void What_another_program_added_is_seen_at_once()
    {
        made.Register.AddMany([Page.Of("a.txt", "2024-01-10", Page.Engagement("visit", "2024-01-09", "KH VN"))]);
        Assert.Single(Brief("KH", "VN").Engagements);
        made.Register.AddMany([Page.Of("b.txt", "2024-02-10", Page.Engagement("call", "2024-02-09", "KH VN"))]);
        Assert.Equal(2, Brief("KH", "VN").Engagements.Length);
    }

    [Fact]
    public void However_much_is_asked_for_the_latest_alone_are_kept()
    {
        var shown = new List<WeakReference>();
        for (var i = 0; i < 400; i++) shown.Add(new WeakReference(Kept(i)));
        for (var i = 0; i < 50 && Alive(shown) > 50; i++) Collect();
        Assert.InRange(Alive(shown), 1, 50);
    }

    public void Dispose()
    {
        recent.Dispose();
        made.Dispose();
    }

    private BriefView Brief(string a, string b) => recent.Get(made.Register, (a, b), register =>
    {
        asked++;
        return register.GetBrief(a, b);
    });

    private byte[] Kept(int number) => recent.Get(made.Register, number, _ => new byte[1]);

    private static int Alive(List<WeakReference> shown) => shown.Count(one => one.IsAlive);

    /// <summary>What is too much is let go in the background.</summary>
    private static void Collect()
    {
        Thread.Sleep(20);
        GC.Collect();
    }
}
