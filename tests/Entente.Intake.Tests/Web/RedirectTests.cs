using System.Net;
using Entente.Intake.Files;
using Xunit;
using Reply = Entente.Evaluating.LoopbackServer.Reply;

namespace Entente.Intake.Tests.Web;

/// <summary>Where servers send, and where no page may lead.</summary>
public class RedirectTests : WebTests
{
    [Theory]
    [InlineData(301, "/new")]
    [InlineData(308, "/new")]
    [InlineData(302, "/old")]
    [InlineData(303, "/old")]
    [InlineData(307, "/old")]
    public void A_page_that_moved_for_good_bears_its_new_address_and_one_that_is_elsewhere_for_now_its_own(int status, string path)
    {
        On("/old", Reply.To("/new", status));
        On("/new", Reply.Html(Html()));
        Assert.Equal(Server.At(path), Assert.IsType<Page>(Take("/old")).Name);
    }

    [Fact]
    public void Five_redirects_are_followed_and_no_more()
    {
        for (var i = 0; i < 6; i++) On($"/{i}", Reply.To($"/{i + 1}"));
        On("/6", Reply.Html(Html()));
        Assert.IsType<Page>(Take("/1"));
        Assert.Equal("sends elsewhere more than 5 times", Refusal("/0"));
    }

    [Fact]
    public void A_loop_ends()
    {
        On("/a", Reply.To("/b"));
        On("/b", Reply.To("/a"));
        Assert.Equal("sends elsewhere more than 5 times", Refusal("/a"));
    }

    [Theory]
    [InlineData("http://127.0.0.2/", "127.0.0.2")]
    [InlineData("http://2130706434/", "127.0.0.2")]
    [InlineData("http://localhost/", "localhost")]
    [InlineData("http://[::1]/", "::1")]
    [InlineData("http://[::ffff:10.0.0.1]/", "::ffff:10.0.0.1")]
    [InlineData("http://[64:ff9b::7f00:1]/", "64:ff9b::7f00:1")]
    [InlineData("http://169.254.169.254/latest/meta-data", "169.254.169.254")]
    [InlineData("http://192.168.0.1/", "192.168.0.1")]
    public void No_server_sends_to_a_special_address(string target, string host)
    {
        On("/", Reply.To(target));
        var reason = Refusal();
        Assert.StartsWith($"sends to {new Uri(target)}, which leads to {host} (", reason, StringComparison.Ordinal);
        Assert.EndsWith($", an address of this machine, of a private network or of special use; --allow-host {host} permits it", reason, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("file:///etc/passwd")]
    [InlineData("ftp://a.example/")]
    [InlineData("javascript:alert(1)")]
    public void No_server_sends_elsewhere_than_to_the_web(string target)
    {
        On("/", Reply.To(target));
        Assert.Equal($"sends to {target}, which is no address that can be fetched (http://… or https://…)", Refusal());
    }

    [Fact]
    public void A_redirect_to_nowhere_is_told()
    {
        On("/", Reply.Of(302));
        Assert.Equal("sends elsewhere, and does not say where", Refusal());
    }

    [Fact]
    public void A_name_that_resolves_to_a_special_address_is_refused()
    {
        var options = Quick with { Resolve = (_, _) => Task.FromResult(new[] { IPAddress.Loopback }) };
        Assert.Equal(
            $"leads to a.example (127.0.0.1), an address of this machine, of a private network or of special use; --allow-host a.example permits it",
            Assert.IsType<Refusal>(TakeAt($"http://a.example:{Server.Port}/", options)).Reason);
        Assert.Empty(Server.Asked);
    }

    [Theory]
    [InlineData("a.example")]
    [InlineData("A.EXAMPLE.")]
    public void Unless_it_is_allowed_by_name(string allowed)
    {
        On("/", Reply.Html(Html()));
        var options = Quick with { AllowedHosts = [allowed], Resolve = (_, _) => Task.FromResult(new[] { IPAddress.Loopback }) };
        Assert.IsType<Page>(TakeAt($"http://a.example:{Server.Port}/", options));
        Assert.IsType<Refusal>(Take("/", options));
    }

    [Fact]
    public void The_address_that_was_looked_at_is_the_one_that_is_asked()
    {
        var resolved = 0;
        var options = Quick with
        {
            Retries = 0,
            Resolve = (_, _) => Task.FromResult(new[] { ++resolved == 1 ? IPAddress.Parse("192.0.2.1") : IPAddress.Loopback }),
        };
        Assert.IsType<Refusal>(TakeAt($"http://a.example:{Server.Port}/", options));
        Assert.Equal(1, resolved);
        Assert.Empty(Server.Asked);
    }

    [Fact]
    public void Of_a_name_with_several_addresses_the_special_ones_are_not_asked()
    {
        var options = Quick with
        {
            Retries = 0,
            Timeout = TimeSpan.FromSeconds(1),
            Resolve = (_, _) => Task.FromResult(new[] { IPAddress.Loopback, IPAddress.Parse("8.8.8.8") }),
        };
        Assert.IsType<Refusal>(TakeAt($"http://a.example:{Server.Port}/", options));
        Assert.Empty(Server.Asked);
    }
}
