using System.Text.Json;
using Entente.Cli.Tests.Running;
using Entente.Register.Verdicts;
using Xunit;

namespace Entente.Cli.Tests.Commands;

public sealed class JudgeCommandTests : IDisposable
{
    private readonly ProgramRun program = new();

    private Verdict Given => Assert.Single(program.Register.Judged.Given);

    public void Dispose() => program.Dispose();

    [Theory]
    [InlineData("queue", "judge", "en")]
    [InlineData("queue-fr", "judge", "fr")]
    [InlineData("facts", "judge facts a.txt", "en")]
    [InlineData("facts-fr", "judge facts a.txt", "fr")]
    [InlineData("facts-json", "judge facts a.txt --format json", "fr")]
    [InlineData("queue-json", "judge --format json", "fr")]
    public async Task Doubts_and_facts_are_shown_with_what_one_types_to_judge_them(string name, string args, string language)
    {
        var printed = await program.Run([.. args.Split(' '), "--language", language]);
        Assert.Equal((0, ""), (printed.Code, printed.Error));
        Expectation.Check($"judge-{name}", printed.Output);
    }

    [Fact]
    public async Task A_verdict_is_printed_with_what_it_has_come_to()
    {
        Expectation.Check("judge-same", (await program.Run("judge", "same", "one", "other", "--because", "the photographs", "--by", "A. Analyst")).Output);
        Expectation.Check("judge-list-fr", (await program.Run("judge", "list", "--language", "fr")).Output);
        Assert.True(program.Register.Options!.MustExist);
    }

    [Theory]
    [InlineData("same", VerdictAct.Same)]
    [InlineData("different", VerdictAct.Different)]
    [InlineData("unsure", VerdictAct.Unsure)]
    public async Task A_pair_is_judged_and_signed(string word, VerdictAct act)
    {
        program.Variables["ENTENTE_USER"] = "B. Clerk";
        await program.Run("judge", word, "one", "other", "--because", "x");
        Assert.Equal((act, "B. Clerk", "x"), (Given.Judgement.Act, Given.By, Given.Because));
        Assert.Equal(["one", "other"], Given.Judgement.Anchors.Select(a => a.Dispatch));
    }

    [Fact]
    public async Task A_fact_is_confirmed_without_a_reason_and_rejected_with_one()
    {
        await program.Run("judge", "confirm", "fact", "--by", "A");
        Assert.Equal((VerdictAct.Confirm, "A", ""), (Given.Judgement.Act, Given.By, Given.Because));
        await program.Run("judge", "reject", "fact", "--because", "a misreading");
        Assert.Equal(VerdictAct.Reject, program.Register.Judged.Given[1].Judgement.Act);
    }

    [Fact]
    public async Task A_fact_is_corrected_by_its_fields()
    {
        await program.Run("judge", "correct", "fact", "when=2024-11-05", "parties=KH, VN", "place=", "--because", "x");
        Assert.Equal("""{"parties":["KH","VN"],"place":null,"when":"2024-11-05"}""", Given.Judgement.Fields);
    }

    [Fact]
    public async Task A_fact_is_added_by_its_words_kind_and_fields()
    {
        await program.Run("judge", "add", "a.txt", "mechanism", "le comité mixte", "name=comité mixte", "parties=FR,MA", "--because", "x");
        var anchor = Assert.Single(Given.Judgement.Anchors);
        Assert.Equal(("a.txt", "mechanism", "le comité mixte"), (anchor.Page, anchor.Kind, anchor.Quote));
        Assert.Equal("""{"name":"comité mixte","parties":["FR","MA"]}""", Given.Judgement.Fields);
    }

    [Fact]
    public async Task A_verdict_is_withdrawn()
    {
        await program.Run("judge", "withdraw", "verdict-9", "--because", "mistaken");
        Assert.Equal((VerdictAct.Withdraw, "verdict-9"), (Given.Judgement.Act, Given.Judgement.Withdraws));
    }

    [Fact]
    public async Task Json_is_one_object_with_its_form()
    {
        await program.Run("judge", "reject", "fact", "--because", "x");
        using var json = JsonDocument.Parse((await program.Run("judge", "list", "--format", "json")).Output);
        Assert.Equal("entente-verdicts/1", json.RootElement.GetProperty("form").GetString());
        Assert.Equal("in-force", json.RootElement.GetProperty("verdicts")[0].GetProperty("force").GetString());
    }
}
