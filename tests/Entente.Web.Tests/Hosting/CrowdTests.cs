using System.Net;
using Entente.Register.Tests.Support;
using Entente.Web.Tests.Support;
using Xunit;

namespace Entente.Web.Tests.Hosting;

/// <summary>More requests than registers are open to be read.</summary>
public sealed class CrowdTests
{
    [Theory]
    [InlineData("/")]
    [InlineData("/relations")]
    [InlineData("/relations/KH/VN")]
    [InlineData("/undertakings")]
    [InlineData("/search?q=text")]
    [InlineData("/judge")]
    [InlineData("/about")]
    [InlineData("/parties/KH")]
    [InlineData("/calendar")]
    [InlineData("/intake")]
    [InlineData("/map")]
    [InlineData("/meetings")]
    public async Task Who_has_to_wait_is_answered_like_the_others(string address)
    {
        using var folder = new TemporaryRegister();
        folder.Register.AddMany([Page.Of("a", "2024-05-07", Page.Engagement("meeting", "2024-05-06", "KH VN"))]);
        await using var served = await ServedRegister.Start(folder.Address);
        var answers = await Task.WhenAll(Enumerable.Range(0, 12).Select(_ => served.Get(address)));
        Assert.All(answers, answer => Assert.Equal(HttpStatusCode.OK, answer.StatusCode));
    }
}
