using Entente.Cli.Tests.Running;
using Xunit;

namespace Entente.Cli.Tests;

public sealed class HelpTests : IDisposable
{
    private readonly ProgramRun program = new();

    public void Dispose() => program.Dispose();

    [Theory]
    [InlineData("")]
    [InlineData("read")]
    [InlineData("text")]
    [InlineData("dates")]
    [InlineData("explain")]
    [InlineData("add")]
    [InlineData("watch")]
    [InlineData("brief")]
    [InlineData("diff")]
    [InlineData("offices")]
    [InlineData("mechanisms")]
    [InlineData("due")]
    [InlineData("calendar")]
    [InlineData("review")]
    [InlineData("search")]
    [InlineData("judge")]
    [InlineData("judge same")]
    [InlineData("judge unsure")]
    [InlineData("judge different")]
    [InlineData("judge confirm")]
    [InlineData("judge reject")]
    [InlineData("judge correct")]
    [InlineData("judge add")]
    [InlineData("judge withdraw")]
    [InlineData("judge facts")]
    [InlineData("judge list")]
    [InlineData("reread")]
    [InlineData("forget")]
    [InlineData("mark")]
    [InlineData("mark internal")]
    [InlineData("mark public")]
    [InlineData("digest")]
    [InlineData("rebuild")]
    [InlineData("doctor")]
    [InlineData("export")]
    [InlineData("import")]
    [InlineData("backup")]
    [InlineData("restore")]
    [InlineData("move")]
    [InlineData("serve")]
    [InlineData("mcp")]
    [InlineData("codebook")]
    [InlineData("codebook check")]
    [InlineData("codebook coverage")]
    [InlineData("demo")]
    public async Task Help_is_as_expected(string command)
    {
        var printed = await program.Run([.. command.Split(' ', StringSplitOptions.RemoveEmptyEntries), "--help"]);
        Assert.Equal((0, ""), (printed.Code, printed.Error));
        Expectation.Check($"help {command}".TrimEnd().Replace(' ', '-'), printed.Output);
    }

    [Fact]
    public async Task The_version_is_one_line() =>
        Assert.Equal(new ProgramRun.Printed(0, "entente 0.1.0\n", ""), await program.Run("--version"));

    [Theory]
    [InlineData("no-command", "")]
    [InlineData("unknown-command", "redd")]
    [InlineData("unknown-option", "read a.txt --colour red")]
    [InlineData("no-page", "read")]
    [InlineData("no-such-format", "read a.txt --format xml")]
    [InlineData("no-format-given", "read a.txt --format")]
    [InlineData("no-such-date", "brief KH VN --as-of hier")]
    [InlineData("date-too-far", "brief KH VN --as-of 9999-12-31")]
    [InlineData("one-party", "brief KH")]
    [InlineData("same-party", "brief KH kh")]
    [InlineData("html-of-no-meeting", "brief KH VN --format html")]
    [InlineData("no-such-language", "brief KH VN --language de")]
    [InlineData("no-since", "diff KH VN")]
    [InlineData("until-before-since", "diff KH VN --since 2024-11-05 --until 2024-10-05")]
    [InlineData("no-such-count", "brief KH VN --limit many")]
    [InlineData("no-such-codebook", "read a.txt --codebook nowhere")]
    [InlineData("output-in-no-folder", "read a.txt --output nowhere/out.txt")]
    [InlineData("no-samples", "demo")]
    [InlineData("judge-without-reason", "judge reject ab12:0+7:tenure")]
    [InlineData("judge-nobody", "judge same nobody person-1 --because x")]
    [InlineData("judge-no-field", "judge correct ab12:0+7:engagement when --because x")]
    [InlineData("judge-field-twice", "judge correct ab12:0+7:engagement when=2024 when=2025 --because x")]
    [InlineData("judge-no-such-field", "judge correct ab12:0+7:engagement whenn=2024 --because x")]
    public async Task Wrong_usage_says_what_is_wrong_and_ends_with_2(string name, string args)
    {
        program.File("a.txt", "Titre");
        var printed = await program.Run(args.Split(' ', StringSplitOptions.RemoveEmptyEntries));
        Assert.Equal((2, ""), (printed.Code, printed.Output));
        Expectation.Check($"wrong-{name}", printed.Error.Replace(program.Folder, "FOLDER"));
    }
}
