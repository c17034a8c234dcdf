using Entente.Cli.Tests.Running;
using Xunit;

namespace Entente.Cli.Tests.Commands;

public sealed class MarkCommandTests : IDisposable
{
    private readonly ProgramRun program = new() { OnDisk = true };

    public MarkCommandTests()
    {
        program.File("in/a.txt", "Titre\nmeeting KH VN 2024-11-05");
        program.File("notes/b.txt", "Titre\nmeeting KH VN 2022-05-17");
        program.Variables["ENTENTE_USER"] = "B. Clerk";
    }

    public void Dispose() => program.Dispose();

    [Theory]
    [InlineData("brief KH VN")]
    [InlineData("diff --since 2000-01-01 --recorded")]
    [InlineData("search kind:meeting --format json")]
    [InlineData("judge list")]
    [InlineData("due")]
    [InlineData("offices KH")]
    [InlineData("mechanisms")]
    [InlineData("judge")]
    [InlineData("digest")]
    public async Task Without_internal_a_view_is_that_of_a_register_without_internal_pages(string view)
    {
        await program.Run("add", "in", "--register", "other.db");
        await program.Run("add", "in");
        await program.Run("add", "notes", "--internal");
        Assert.Equal(await program.Run([.. view.Split(' '), "--register", "other.db"]), await program.Run(view.Split(' ')));
        Assert.Equal(0, (await program.Run([.. view.Split(' '), "--internal"])).Code);
    }

    [Fact]
    public async Task What_internal_pages_tell_is_seen_by_those_who_ask_for_it_until_they_are_public()
    {
        await program.Run("add", "in", "notes");
        Assert.Equal(new ProgramRun.Printed(0, "b.txt: internal\n", ""), await program.Run("mark", "internal", "b.txt", "--language", "en"));
        Assert.Equal("b.txt : interne (comme avant)\n", (await program.Run("mark", "internal", "b.txt", "--language", "fr")).Output);
        Assert.DoesNotContain("2022-05-17", (await program.Run("brief", "KH", "VN")).Output);
        Assert.Contains("2022-05-17", (await program.Run("brief", "KH", "VN", "--internal")).Output);
        Assert.Equal(2, (await program.Run("judge", "facts", "b.txt")).Code);
        Assert.Equal(0, (await program.Run("judge", "facts", "b.txt", "--internal")).Code);
        Assert.Equal("b.txt: public\n", (await program.Run("mark", "public", "b.txt", "--language", "en")).Output);
        Assert.Contains("2022-05-17", (await program.Run("brief", "KH", "VN")).Output);
    }

    [Fact]
    public async Task Public_pages_that_tell_the_same_are_named()
    {
        program.File("in/c.txt", "Titre\nmeeting KH VN 2022-05-17");
        await program.Run("add", "in", "notes");
        Assert.Equal("b.txt: internal\n   told publicly too by c.txt\n", (await program.Run("mark", "internal", "b.txt", "--language", "en")).Output);
        Assert.Contains("2022-05-17", (await program.Run("brief", "KH", "VN")).Output);
    }

    [Fact]
    public async Task What_is_not_there_cannot_be_marked() =>
        Assert.Equal("entente: there is no page c.txt\n", (await Marked("c.txt")).Error);

    private async Task<ProgramRun.Printed> Marked(string page)
    {
        await program.Run("add", "in");
        return await program.Run("mark", "internal", page);
    }
}
