using Entente.Assistants.Tests.Support;
using Entente.Register.Tests.Support;
using Entente.Register.Verdicts;
using Xunit;

namespace Entente.Assistants.Tests.Hosting;

public sealed class InternalTests
{
    private const string Page = "2019-07-23-dialogue-defense-vn-kh.txt";

    [Fact]
    public async Task Internal_pages_are_told_only_where_the_server_was_started_to_and_marked_so()
    {
        using var own = new ReadSamples();
        own.Register.Marking.Mark([Page], isInternal: true, new Signature("tester", "not public"));
        await using (var outside = await Conversation.With(own.Address))
        {
            Assert.True((await outside.Call("dispatch", ("page", Page))).IsError);
            Assert.DoesNotContain(Page, (await outside.Call("relation", ("partyA", "VN"), ("partyB", "KH"), ("limit", 50))).Text(), StringComparison.Ordinal);
            Assert.DoesNotContain(Page, (await outside.Call("search", ("query", "dialogue"), ("limit", 20))).Text(), StringComparison.Ordinal);
        }

        await using var inside = await Conversation.With(own.Address, includeInternal: true);
        Assert.True((await inside.Call("dispatch", ("page", Page))).Data().GetProperty("isInternal").GetBoolean());
        var cited = (await inside.Call("relation", ("partyA", "VN"), ("partyB", "KH"), ("from", "2019-07-01"), ("to", "2019-07-31"))).Citations().Where(c => c.Text("page") == Page);
        Assert.All(cited, c => Assert.True(c.GetProperty("isInternal").GetBoolean()));
        Assert.NotEmpty(cited);
    }
}
