using System.Text.RegularExpressions;
using Entente.Cli.Tests.Running;
using Xunit;

namespace Entente.Cli.Tests.Commands;

public sealed partial class ForgetCommandTests : IDisposable
{
    private readonly ProgramRun program = new() { OnDisk = true };

    public ForgetCommandTests()
    {
        program.File("in/a.txt", "Titre\nmeeting KH VN 2024-11-05");
        program.File("in/b.txt", "Titre\nmeeting KH VN 2022-05-17");
    }

    public void Dispose() => program.Dispose();

    [Theory]
    [InlineData("en")]
    [InlineData("fr")]
    public async Task Without_yes_it_says_what_would_leave_and_does_nothing(string language)
    {
        await program.Run("add", "in");
        var digest = await program.Run("digest");
        var printed = await program.Run("forget", "a.txt", "--language", language);
        Assert.Equal((0, ""), (printed.Code, printed.Error));
        Expectation.Check($"forget-preview-{language}", Digits().Replace(printed.Output, "…"));
        Assert.Equal(digest, await program.Run("digest"));
    }

    [Theory]
    [InlineData("en")]
    [InlineData("fr")]
    public async Task What_is_forgotten_is_listed_and_refused_until_it_is_asked_for_again(string language)
    {
        await program.Run("add", "in");
        var printed = await program.Run("forget", "a.txt", "--reason", "takedown", "--by", "A. Analyst", "--yes", "--language", language);
        Assert.Equal((0, ""), (printed.Code, printed.Error));
        Expectation.Check($"forget-{language}", Digits().Replace(printed.Output, "…"));
        Assert.Matches("^[-0-9]{10} [:0-9]{5} · A\\. Analyst\\s?: takedown \\([0-9a-f]{12}\\)\n$", (await program.Run("forget", "--list", "--language", language)).Output);
        var refused = await program.Run("add", "in");
        Assert.Equal(1, refused.Code);
        Assert.Matches("^entente: a\\.txt: was forgotten on [-0-9]{10} by A\\. Analyst \\(takedown\\); --again takes it in\n$", refused.Error);
        Assert.Matches("refused +1\n", refused.Output);
        var again = await program.Run("add", "in", "--again");
        Assert.Equal((0, ""), (again.Code, again.Error));
        Assert.Matches("new +1 ", again.Output);
    }

    [Theory]
    [InlineData("forget", "entente: say what is to be forgotten: pages by name, dispatches by the first digits of their hash\n")]
    [InlineData("forget a.txt --yes", "entente: what is forgotten needs a reason: --reason\n")]
    [InlineData("forget c.txt", "entente: there is no page c.txt\n")]
    [InlineData("forget c.txt --yes --reason x", "entente: there is no page c.txt\n")]
    public async Task What_cannot_be_done_is_told_in_one_line(string args, string line)
    {
        await program.Run("add", "in");
        Assert.Equal(new ProgramRun.Printed(2, "", line), await program.Run(args.Split(' ')));
    }

    [GeneratedRegex("[0-9a-f]{12}")]
    private static partial Regex Digits();
}
