using System.Text.Json;
using Entente.Assistants.Tests.Support;
using Entente.Register.Tests.Support;
using Entente.Register.Verdicts;
using Xunit;

namespace Entente.Assistants.Tests.Judging;

public sealed class JudgeToolsTests(SampleRegister samples)
{
    private static readonly string[] Judging = ["confirm", "judge", "reject", "withdraw"];

    [Fact]
    public async Task Without_leave_there_is_no_tool_that_changes_anything()
    {
        await using var talk = await Conversation.With(samples.Address);
        var tools = await talk.Client.ListToolsAsync(cancellationToken: TestContext.Current.CancellationToken);
        Assert.Empty(tools.Select(t => t.Name).Intersect(Judging));
        Assert.All(tools, t => Assert.True(t.ProtocolTool.Annotations is { ReadOnlyHint: true, OpenWorldHint: false, DestructiveHint: false }, t.Name));
        Assert.All(tools, t => Assert.NotNull(t.ProtocolTool.OutputSchema));
    }

    [Fact]
    public async Task With_leave_verdicts_are_signed_by_the_author_and_can_be_withdrawn()
    {
        using var own = new ReadSamples();
        await using var talk = await Conversation.With(own.Address, author: "Attaché");
        var tools = await talk.Client.ListToolsAsync(cancellationToken: TestContext.Current.CancellationToken);
        Assert.Equal(Judging, tools.Where(t => t.ProtocolTool.Annotations!.ReadOnlyHint == false).Select(t => t.Name).Order());

        var fact = await Fact(talk, "2019-07-23-dialogue-defense-vn-kh.txt");
        var verdict = (await talk.Call("reject", ("fact", fact.Text("reference")), ("because", "Not so"))).Data();
        Assert.Equal(("reject", "Attaché", "in-force"), (verdict.Text("act"), verdict.Text("by"), verdict.Text("force")));
        Assert.Equal("Attaché", own.Register.Verdicts.Get(verdict.Text("verdict")!)!.Verdict.By);
        Assert.Equal("rejected", (await Fact(talk, "2019-07-23-dialogue-defense-vn-kh.txt")).Text("standing"));

        await talk.Call("withdraw", ("verdict", verdict.Text("verdict")), ("because", "I was wrong"));
        Assert.Equal("read", (await Fact(talk, "2019-07-23-dialogue-defense-vn-kh.txt")).Text("standing"));
    }

    [Fact]
    public async Task A_pair_is_judged_by_identifiers()
    {
        using var own = new ReadSamples();
        await using var talk = await Conversation.With(own.Address, author: "Attaché");
        var people = (await talk.Call("find", ("name", "phan"))).Items().Where(i => i.Text("kind") == "person").Select(i => i.Text("identifier")).ToArray();
        var verdict = await talk.Call("judge", ("verdict", "different"), ("one", people[0]), ("other", people[1]), ("because", "Two men"));
        Assert.Equal(VerdictAct.Different, own.Register.Verdicts.Get(verdict.Data().Text("verdict")!)!.Verdict.Judgement.Act);
    }

    [Fact]
    public async Task What_cannot_be_judged_is_told_in_a_line()
    {
        using var own = new ReadSamples();
        await using var talk = await Conversation.With(own.Address, author: "Attaché");
        foreach (var answer in (ModelContextProtocol.Protocol.CallToolResult[])[
            await talk.Call("confirm", ("fact", "no such"), ("because", "x")), await talk.Call("confirm", ("fact", "no such"), ("because", " ")),
            await talk.Call("withdraw", ("verdict", "no such"), ("because", "x")), await talk.Call("judge", ("verdict", "perhaps"), ("one", "a"), ("other", "b"), ("because", "x"))])
        {
            Assert.True(answer.IsError);
            Assert.DoesNotContain('\n', answer.Text());
            Assert.DoesNotContain("standard error", answer.Text(), StringComparison.Ordinal);
        }
    }

    private static async Task<JsonElement> Fact(Conversation talk, string page) =>
        (await talk.Call("dispatch", ("page", page))).Data().GetProperty("dispatches").EnumerateArray().First().GetProperty("facts").EnumerateArray().First();
}
