using System.Text.Json;
using Entente.Assistants.Answers;
using Entente.Assistants.Tests.Support;
using Entente.Outputs;
using Entente.Text;
using ModelContextProtocol.Protocol;
using Xunit;

namespace Entente.Assistants.Tests.Tools;

public sealed class AnswerTests(SampleRegister samples)
{
    /// <summary>A question to every tool that tells facts, with arguments as JSON.</summary>
    public static TheoryData<string, string> Questions => new()
    {
        { "search", """{"query":"exercice conjoint","limit":20}""" },
        { "search", """{"query":"visite","parties":["VN","KH"],"kinds":["visit"],"from":"2019-01-01","to":"2024-12-31"}""" },
        { "brief", """{"partyA":"VN","partyB":"Cambodge"}""" },
        { "brief", """{"partyA":"VN","partyB":"KH","asOf":"2022-06-01","limit":30}""" },
        { "prepare_meeting", """{"us":"VN","them":"Cambodge","date":"2024-11-20","meeting":"Dialogue"}""" },
        { "prepare_meeting", """{"us":"FR","them":"MA","who":["Mohammed Berrid"]}""" },
        { "relation", """{"partyA":"VN","partyB":"KH","limit":50}""" },
        { "relation", """{"partyA":"VN","partyB":"KH","withOthers":true,"from":"2019-01-01","to":"2022-12-31"}""" },
        { "person", """{"person":"Phan Van Giang"}""" },
        { "offices", """{"party":"KH","former":true,"limit":100}""" },
        { "offices", """{"party":"Vietnam","office":"minister-of-defence"}""" },
        { "undertakings", """{"party":"KH","with":"VN","limit":50}""" },
        { "undertakings", """{"due":true,"limit":50}""" },
        { "undertakings", """{"status":["done","advanced"],"kind":["undertaking","plan"]}""" },
        { "calendar", """{"from":"2017-01-01","to":"2027-12-31","limit":50}""" },
        { "calendar", """{"party":"KH","kind":["expected-edition","expiry","anniversary"]}""" },
        { "mechanisms", """{"limit":50}""" },
    };

    [Theory]
    [MemberData(nameof(Questions))]
    public async Task Every_item_is_cited_with_words_that_stand_in_its_dispatch(string tool, string arguments)
    {
        await using var talk = await Conversation.With(samples.Address);
        var answer = await talk.Call(tool, [.. JsonDocument.Parse(arguments).RootElement.EnumerateObject().Select(a => (a.Name, (object?)a.Value))]);
        Assert.NotEqual(true, answer.IsError);
        Assert.NotEmpty(answer.Items());
        Assert.All(answer.Items(), item => Assert.True(item.Text("kind") is "person" || item.GetProperty("citations").GetArrayLength() > 0, $"{item}"));
        Assert.All(answer.Citations(), Stands);
    }

    [Theory]
    [MemberData(nameof(Questions))]
    public async Task The_text_has_the_quotes_and_addresses_that_the_data_has_and_both_are_bounded(string tool, string arguments)
    {
        await using var talk = await Conversation.With(samples.Address, language: OutputLanguage.French);
        var answer = await talk.Call(tool, [.. JsonDocument.Parse(arguments).RootElement.EnumerateObject().Select(a => (a.Name, (object?)a.Value))]);
        var text = answer.Text();
        Assert.All(answer.Citations(), c =>
        {
            Assert.Contains(PlainText.Of(c.Text("quote")!), text, StringComparison.Ordinal);
            Assert.Contains(c.Text("address")!, text, StringComparison.Ordinal);
            Assert.True(c.Text("title") is not { } title || text.Contains(PlainText.Of(title), StringComparison.Ordinal));
        });
        Assert.InRange(text.Length, 1, AnswerSize.Most + 4_000);
    }

    [Theory]
    [InlineData("relation", "partyA=VN;partyB=KH")]
    [InlineData("undertakings", "party=VN")]
    [InlineData("calendar", "from=2016-01-01;to=2027-12-31")]
    [InlineData("mechanisms", "")]
    [InlineData("offices", "party=VN")]
    [InlineData("parties", "party=VN")]
    public async Task Cursors_lead_through_all_of_a_list_once(string tool, string arguments)
    {
        await using var talk = await Conversation.With(samples.Address);
        (string, object?)[] asked = [.. arguments.Split(';', StringSplitOptions.RemoveEmptyEntries).Select(a => (a.Split('=')[0], (object?)a.Split('=')[1]))];
        var whole = await talk.Call(tool, [.. asked, ("limit", 50)]);
        var (seen, cursor) = (new List<string>(), (string?)null);
        do
        {
            var part = await talk.Call(tool, [.. asked, ("limit", 7), .. cursor is null ? [] : ((string, object?)[])[("cursor", cursor)]]);
            Assert.InRange(part.Items().Count(), 1, 7);
            seen.AddRange(part.Items().Select(i => i.ToString()));
            cursor = part.Data().Text("nextCursor");
        }
        while (cursor is not null && seen.Count < 500);
        Assert.Equal(seen.Distinct().Count(), seen.Count);
        Assert.Equal(whole.Items().Select(i => i.ToString()), seen.Take(whole.Items().Count()));
    }

    [Fact]
    public async Task A_dispatch_is_read_by_name_and_by_address_with_its_facts()
    {
        await using var talk = await Conversation.With(samples.Address);
        var cited = (await talk.Call("search", ("query", "dialogue"))).Citations().First();
        var byName = (await talk.Call("dispatch", ("page", cited.Text("page")))).Data();
        var byAddress = (await talk.Call("dispatch", ("page", cited.Text("address")))).Data();
        Assert.Equal(byName.ToString(), byAddress.ToString());
        var story = byName.GetProperty("dispatches").EnumerateArray().First();
        Assert.NotEmpty(story.GetProperty("facts").EnumerateArray());
        Assert.All(story.GetProperty("facts").EnumerateArray(), f => Assert.Contains(f.Text("quote")!, story.Text("text"), StringComparison.Ordinal));
    }

    [Fact]
    public async Task With_a_site_addresses_lead_to_its_pages()
    {
        await using var talk = await Conversation.With(samples.Address, site: new Uri("http://localhost:5080/"));
        var answer = await talk.Call("brief", ("partyA", "VN"), ("partyB", "KH"));
        Assert.All(answer.Items().Concat(answer.Citations()), i => Assert.StartsWith("http://localhost:5080/", i.Text("address")));
        var page = await talk.Call("dispatch", ("page", answer.Citations().First().Text("address")));
        Assert.NotEqual(true, page.IsError);
    }

    [Fact]
    public async Task What_find_gives_the_other_tools_take()
    {
        await using var talk = await Conversation.With(samples.Address);
        foreach (var item in (await talk.Call("find", ("name", "d"), ("limit", 20))).Items())
        {
            var (tool, argument) = item.Text("kind") switch { "party" => ("offices", "party"), "person" => ("person", "person"), _ => ("entity", "identifier") };
            Assert.NotEqual(true, (await talk.Call(tool, (argument, item.Text("identifier")))).IsError);
        }
    }

    [Fact]
    public async Task Every_address_in_a_brief_is_a_resource()
    {
        await using var talk = await Conversation.With(samples.Address);
        var answer = await talk.Call("brief", ("partyA", "VN"), ("partyB", "KH"), ("limit", 2));
        foreach (var address in answer.Items().Concat(answer.Citations()).Select(i => i.Text("address")!).Distinct())
        {
            var read = await talk.Client.ReadResourceAsync(address, cancellationToken: TestContext.Current.CancellationToken);
            Assert.NotEmpty(Assert.IsType<TextResourceContents>(Assert.Single(read.Contents)).Text);
        }
    }

    private void Stands(JsonElement citation)
    {
        var page = samples.Register.GetPageText(citation.Text("page")!);
        Assert.NotNull(page);
        Assert.Contains(citation.Text("quote")!, page.Text, StringComparison.Ordinal);
        Assert.StartsWith("entente://dispatch?page=", citation.Text("address"));
    }
}
