using Entente.Cli.Tests.Running;
using Xunit;

namespace Entente.Cli.Tests.Commands;

/// <summary>Every command that takes parties says of a code that is none that it is none, and takes those that the codebook or the register knows.</summary>
public sealed class UnknownPartyTests : IDisposable
{
    private static readonly string[] Asking =
    [
        "brief XX KH", "brief KH XX", "brief XX KH --date 2024-11-05", "diff XX --since 2024-01-01", "offices XX", "mechanisms KH XX", "due XX", "calendar XX", "review XX --year 2024",
        "search --party XX", "search --party KH,XX", "export --table facts --party XX",
    ];

    private readonly ProgramRun program = new() { OnDisk = true };

    public UnknownPartyTests() => program.File("in/a.txt", "Titre\nmeeting KH VN 2024-11-05\nmeeting KH LEAGUE 2024-11-06");

    public void Dispose() => program.Dispose();

    public static TheoryData<string> Commands => [.. Asking];

    [Theory]
    [MemberData(nameof(Commands))]
    public async Task A_code_of_no_party_is_told_and_no_file_is_made(string command)
    {
        await program.Run("add", "in");
        var printed = await program.Run([.. command.Split(' '), "--output", "out.txt"]);
        Assert.Equal(
            new ProgramRun.Printed(2, "", "entente: \"XX\" is no party of the codebook, and this register tells of none; give an ISO 3166-1 code (KH) or an organisation's acronym (ASEAN)\n"), printed);
        Assert.False(File.Exists(Path.Combine(program.Folder, "out.txt")));
    }

    [Fact]
    public void No_command_that_takes_parties_is_left_out()
    {
        using var terminal = new Terminal { Output = TextWriter.Null, Error = TextWriter.Null, Input = () => Stream.Null, CurrentFolder = "/", Variable = _ => null };
        var taking = Application.Root(new Session(Composition.Real, terminal)).Subcommands.Where(command => command.Arguments.Any(a => a.Name is "A" or "B" or "PARTY") || command.Options.Any(o => o.Name == "--party"));
        Assert.Equal(taking.Select(command => command.Name).Order(), Asking.Select(command => command.Split(' ')[0]).Distinct().Order());
    }

    [Theory]
    [InlineData("VM", "is VN (Vietnam) meant?")]
    [InlineData("Camboge", "is KH (Cambodia) meant?")]
    [InlineData("Laos", "is LA (Laos) meant?")]
    public async Task A_code_or_name_that_is_nearly_one_is_offered(string given, string offered)
    {
        await program.Run("add", "in");
        var printed = await program.Run("offices", given);
        Assert.Equal(2, printed.Code);
        Assert.EndsWith($"; {offered}\n", printed.Error);
    }

    [Theory]
    [InlineData("brief FR MA")]
    [InlineData("diff FR --since 2024-01-01")]
    [InlineData("offices FR")]
    [InlineData("mechanisms FR")]
    [InlineData("due FR")]
    [InlineData("calendar FR")]
    [InlineData("review FR --year 2024")]
    [InlineData("search --party FR")]
    public async Task Of_a_party_of_which_nothing_is_told_that_is_said(string command)
    {
        await program.Run("add", "in");
        var printed = await program.Run(command.Split(' '));
        Assert.Equal((0, ""), (printed.Code, printed.Error));
        Assert.Matches("(?i)nothing|knows no|knows of no|no dispatch|0 dispatches", printed.Output);
    }

    [Fact]
    public async Task A_party_that_only_the_register_knows_is_one()
    {
        await program.Run("add", "in");
        var printed = await program.Run("brief", "KH", "league");
        Assert.Equal((0, ""), (printed.Code, printed.Error));
        Assert.Contains("2024-11-06", printed.Output);
    }
}
