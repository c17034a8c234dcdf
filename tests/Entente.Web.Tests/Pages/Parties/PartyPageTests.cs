using Entente.Register.Tests.Support;
using Entente.Web.Tests.Support;
using Xunit;

namespace Entente.Web.Tests.Pages.Parties;

/// <summary>Who held a party's offices: those named last, and all of one office where one asks for it.</summary>
public sealed class PartyPageTests
{
    [Fact]
    public async Task Earlier_holders_of_an_office_are_one_link_away()
    {
        using var folder = new TemporaryRegister();
        string[] holders = ["Sok Dara", "Prak Vuthy", "Chea Rith", "Keo Sophal", "Nhem Bora"];
        folder.Register.AddMany([.. holders.Select((name, i) => Page.Of($"p{i}", $"{2016 + i}-03-04", Page.Tenure(name, "minister-of-defence", "KH")))]);
        await using var served = await ServedRegister.Start(folder.Address);
        var page = await served.Page("/parties/KH");
        Assert.Equal([false, false, true, true, true], holders.Select(name => page.Contains(name, StringComparison.Ordinal)));
        Assert.Contains("/parties/KH?office=minister-of-defence#offices", page);
        var one = await served.Page("/parties/KH?office=minister-of-defence");
        Assert.All(holders, name => Assert.Contains(name, one));
    }
}
