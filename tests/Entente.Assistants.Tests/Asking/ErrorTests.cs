using Entente.Assistants.Tests.Support;
using ModelContextProtocol;
using Xunit;

namespace Entente.Assistants.Tests.Asking;

public sealed class ErrorTests(SampleRegister samples)
{
    [Theory]
    [InlineData("person", "person=Nemo Nusquam", "the register knows nobody of the name \"Nemo Nusquam\"")]
    [InlineData("person", "person=person-0000000000000", "the register knows nobody of the identifier \"person-0000000000000\"")]
    [InlineData("entity", "identifier=' OR 1=1", "the register has nothing of the identifier \"' OR 1=1\"; the tools find and search tell identifiers")]
    [InlineData("dispatch", "page=../../etc/passwd", "the register has no page \"../../etc/passwd\"; the tool search finds dispatches")]
    [InlineData("brief", "partyA=VN;partyB=KH;asOf=hier", "asOf: \"hier\" is no date; write it as 2024-11-05")]
    [InlineData("brief", "partyA=VN;partyB=KH;asOf=9999-12-31", "asOf: \"9999-12-31\" is no date; write it as 2024-11-05")]
    [InlineData("brief", "partyA=VN;partyB=Viet Nam", "\"Viet Nam\" is no party: give an ISO 3166-1 code (KH) or an organisation's acronym (ASEAN); the tool find tells it by name")]
    [InlineData("brief", "partyA=VN;partyB=vn", "this is about two parties; both are VN")]
    [InlineData("brief", "partyA=VN", "the argument partyB is missing")]
    [InlineData("brief", "partyA=VN;partyB=KH;when=2024", "there is no argument \"when\"; there are partyA, partyB, asOf, sections, limit")]
    [InlineData("brief", "partyA=VN;partyB=KH;limit=many", "limit must be integer")]
    [InlineData("calendar", "from=2024-12-31;to=2024-01-01", "to is a day before from")]
    [InlineData("calendar", "cursor=2147483647", "\"2147483647\" is no cursor: give the nextCursor of the answer before, unchanged")]
    [InlineData("calendar", "cursor=-1", "\"-1\" is no cursor: give the nextCursor of the answer before, unchanged")]
    [InlineData("calendar", "kind=held", "kind must be array or null")]
    [InlineData("prepare_meeting", "us=VN", "say who meets: two parties by their codes, or an engagement of two parties")]
    [InlineData("prepare_meeting", "meeting=engagement-1", "the register has no engagement \"engagement-1\"")]
    [InlineData("find", "name= ", "name must be 1 to 80 characters")]
    public async Task What_cannot_be_answered_is_told_in_a_line(string tool, string arguments, string message)
    {
        await using var talk = await Conversation.With(samples.Address);
        var answer = await talk.Call(tool, [.. arguments.Split(';').Select(a => (a.Split('=')[0], (object?)a[(a.IndexOf('=') + 1)..]))]);
        Assert.True(answer.IsError);
        Assert.Equal(message, answer.Text());
    }

    [Fact]
    public async Task Values_and_ranges_are_held_to_the_schema()
    {
        await using var talk = await Conversation.With(samples.Address);
        Assert.Equal("status[1]: \"gone\" is none of open, repeated, advanced, done, overdue, lapsed", (await talk.Call("undertakings", ("status", (string[])["done", "gone"]))).Text());
        Assert.Equal("limit must be 1 to 50", (await talk.Call("undertakings", ("limit", 51))).Text());
        Assert.StartsWith("\"treason\" is no kind of fact; there are ", (await talk.Call("search", ("kinds", (string[])["treason"]))).Text());
    }

    [Fact]
    public async Task What_is_too_long_is_refused_and_not_repeated()
    {
        await using var talk = await Conversation.With(samples.Address);
        var answer = await talk.Call("person", ("person", new string('a', 300_000)));
        Assert.True(answer.IsError);
        Assert.Equal("person has more than 4000 letters", answer.Text());
    }

    [Fact]
    public async Task Of_several_people_of_a_name_all_are_offered()
    {
        await using var talk = await Conversation.With(samples.Address);
        var answer = await talk.Call("person", ("person", "phan"));
        Assert.True(answer.IsError);
        Assert.StartsWith("\"phan\" may be several people; ask by an identifier: person-", answer.Text());
    }

    [Fact]
    public async Task An_address_that_leads_to_nothing_is_no_resource()
    {
        await using var talk = await Conversation.With(samples.Address);
        foreach (var address in (string[])["entente://people/person-1", "entente://nowhere", "entente://dispatch?page=none", "file:///etc/passwd", "entente://dispatch"])
        {
            var error = await Assert.ThrowsAsync<McpProtocolException>(async () => await talk.Client.ReadResourceAsync(address, cancellationToken: TestContext.Current.CancellationToken));
            Assert.Equal(McpErrorCode.ResourceNotFound, error.ErrorCode);
        }
    }
}
