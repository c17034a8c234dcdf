using Entente.Cli.Tests.Running;
using Xunit;

namespace Entente.Cli.Tests.Commands;

/// <summary>The commands with the register that the program really has.</summary>
public sealed class WholeProgramTests : IDisposable
{
    private readonly ProgramRun program = new() { OnDisk = true };

    public WholeProgramTests()
    {
        program.File("in/a.txt", "Titre\nmeeting KH VN 2024-11-05");
        program.File("in/b.txt", "Titre\nmeeting KH VN 2022-05-17");
        foreach (var name in (string[])["a", "b"]) program.File($"in/{name}.meta.json", """{"published": "2024-11-06"}""");
    }

    public void Dispose() => program.Dispose();

    [Fact]
    public async Task The_digest_is_the_same_in_any_order_after_adding_twice_and_after_a_rebuild()
    {
        await program.Run("add", "in/a.txt", "in/b.txt", "--register", "one.db");
        await program.Run("add", "in/b.txt", "--register", "two.db");
        await program.Run("add", "in", "--register", "two.db");
        await program.Run("add", ".", "--register", "two.db");
        var one = await program.Run("digest", "--register", "one.db");
        Assert.Matches("^[0-9a-f]{64}\n$", one.Output);
        Assert.Equal(one, await program.Run("digest", "--register", "two.db"));
        await program.Run("rebuild", "--register", "one.db");
        Assert.Equal(one, await program.Run("digest", "--register", "one.db"));
    }

    [Fact]
    public async Task A_brief_shows_what_was_added()
    {
        await program.Run("add", "in");
        var printed = await program.Run("brief", "KH", "VN");
        Assert.Equal((0, ""), (printed.Code, printed.Error));
        Assert.Contains("2024-11-05", printed.Output);
        Assert.DoesNotContain("2024-11-05", (await program.Run("brief", "KH", "VN", "--as-of", "2023-01-01")).Output);
    }

    [Theory]
    [InlineData("digest")]
    [InlineData("rebuild")]
    [InlineData("brief KH VN")]
    public async Task A_register_that_is_not_there_is_an_error_and_none_is_made(string command)
    {
        var printed = await program.Run([.. command.Split(' '), "--register", "none.db"]);
        Assert.Equal((3, ""), (printed.Code, printed.Output));
        Assert.Matches("^entente: .*none.db.*\n$", printed.Error);
        Assert.False(File.Exists(Path.Combine(program.Folder, "none.db")));
    }

    [Fact]
    public async Task A_file_that_is_no_register_is_an_error()
    {
        program.File("notes.db", new string('x', 5000));
        var printed = await program.Run("add", "in", "--register", "notes.db");
        Assert.Equal((3, ""), (printed.Code, printed.Output));
        Assert.Matches("^entente: .*notes.db.*\n$", printed.Error);
    }

    [Fact]
    public async Task Two_pages_of_one_name_and_different_text_are_two_pages()
    {
        program.File("other/a.txt", "Autre\nmeeting LA VN 2021-01-01");
        var printed = await program.Run("add", "in/a.txt", "other/a.txt");
        Assert.Matches("^new +2 ", printed.Output);
        Assert.Contains("pages 2,", (await program.Run("rebuild")).Output);
    }
}
