using Entente.Cli.Tests.Running;
using Xunit;

namespace Entente.Cli.Tests.Commands;

public sealed class BackupCommandTests : IDisposable
{
    private readonly ProgramRun program = new() { OnDisk = true };

    public BackupCommandTests()
    {
        program.File("in/a.txt", "Titre\nmeeting KH VN 2024-11-05");
        program.File("in/b.txt", "Titre\nmeeting KH VN 2022-05-17");
    }

    public void Dispose() => program.Dispose();

    [Fact]
    public async Task A_register_goes_into_a_file_and_comes_back()
    {
        await program.Run("add", "in", "--register", "one.db");
        var written = await program.Run("backup", "one.backup", "--register", "one.db");
        Assert.Equal((0, ""), (written.Code, written.Error));
        Assert.Matches("^backed up: pages 2, dispatches 2, claims [0-9]+, .*\n$", written.Output);
        var restored = await program.Run("restore", "one.backup", "--register", "two.db");
        Assert.Equal((0, "", written.Output.Replace("backed up", "restored")), (restored.Code, restored.Error, restored.Output));
        Assert.Equal(await program.Run("digest", "--register", "one.db"), await program.Run("digest", "--register", "two.db"));
    }

    [Fact]
    public async Task A_register_is_moved_and_the_old_one_left()
    {
        await program.Run("add", "in", "--register", "one.db");
        var moved = await program.Run("move", "two.db", "--register", "one.db");
        Assert.Equal((0, ""), (moved.Code, moved.Error));
        Assert.Matches("^moved: pages 2, dispatches 2, claims [0-9]+, .*\n$", moved.Output);
        Assert.Equal(await program.Run("digest", "--register", "one.db"), await program.Run("digest", "--register", "two.db"));
    }

    [Theory]
    [InlineData("backup one.backup --register one.db", "one.backup: is there already; no backup is written over")]
    [InlineData("restore one.backup --register one.db", "one.db: the register is there already; none is written over")]
    [InlineData("move one.db --register one.db", "one.db: the register is there already; none is written over")]
    [InlineData("backup other.backup --register none.db", "none.db: the register does not exist")]
    [InlineData("move other.db --register none.db", "none.db: the register does not exist")]
    [InlineData("restore in/a.txt --register new.db", "in/a.txt: this is no backup of a register")]
    [InlineData("restore none.backup --register new.db", "none.backup: the backup cannot be read: ")]
    [InlineData("restore one.backup --register nowhere/new.db", "nowhere/new.db: the register cannot be made: there is no folder FOLDER/nowhere")]
    [InlineData("backup nowhere/one.backup --register one.db", "nowhere/one.backup: the backup cannot be written: ")]
    public async Task What_cannot_be_done_is_told_in_one_line_and_leaves_all_as_it_was(string command, string expected)
    {
        await program.Run("add", "in", "--register", "one.db");
        await program.Run("backup", "one.backup", "--register", "one.db");
        var before = Files();
        var printed = await program.Run(command.Split(' '));
        Assert.Equal((3, ""), (printed.Code, printed.Output));
        Assert.StartsWith($"entente: FOLDER/{expected}", printed.Error.Replace(program.Folder, "FOLDER"));
        Assert.Equal(1, printed.Error.Count(c => c == '\n'));
        Assert.Equal(before, Files());
    }

    [Fact]
    public async Task A_log_without_its_register_is_no_place_for_a_new_one()
    {
        await program.Run("add", "in", "--register", "one.db");
        await program.Run("backup", "one.backup", "--register", "one.db");
        program.File("two.db-wal", "what is left of one that was");
        var printed = await program.Run("restore", "one.backup", "--register", "two.db");
        Assert.Equal(3, printed.Code);
        Assert.Contains("two.db-wal, the log of one that was", printed.Error);
    }

    private string[] Files() => [.. Directory.GetFiles(program.Folder).Order(StringComparer.Ordinal)];
}
