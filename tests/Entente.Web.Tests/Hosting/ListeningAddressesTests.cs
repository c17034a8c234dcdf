using Entente.Web.Hosting;
using Xunit;

namespace Entente.Web.Tests.Hosting;

/// <summary>Without accounts, the site is for who sits at the machine.</summary>
public class ListeningAddressesTests
{
    [Theory]
    [InlineData("http://localhost:5080")]
    [InlineData("http://127.0.0.1:0")]
    [InlineData("http://127.3.2.1:80")]
    [InlineData("http://[::1]:5080")]
    [InlineData("http://localhost:5080;http://127.0.0.1:5081")]
    public void Addresses_of_this_machine_are_served(string urls) =>
        Assert.Equal(urls.Split(';').Length, ListeningAddresses.Parse(urls).Count);

    [Theory]
    [InlineData("http://0.0.0.0:5080")]
    [InlineData("http://*:5080")]
    [InlineData("http://+:5080")]
    [InlineData("http://[::]:5080")]
    [InlineData("http://192.168.1.5:5080")]
    [InlineData("http://example.org:5080")]
    [InlineData("http://localhost.example.org:5080")]
    [InlineData("http://localhost:5080;http://0.0.0.0:5081")]
    public void Others_are_refused_with_the_reason(string urls) =>
        Assert.Contains("other machines", Assert.Throws<SiteException>(() => ListeningAddresses.Parse(urls)).Message);

    [Theory]
    [InlineData("")]
    [InlineData(";")]
    [InlineData("localhost:5080")]
    [InlineData("https://localhost:5080")]
    [InlineData("ftp://localhost")]
    public void What_is_no_address_is_said_to_be_none(string urls) => Assert.Throws<SiteException>(() => ListeningAddresses.Parse(urls));
}
