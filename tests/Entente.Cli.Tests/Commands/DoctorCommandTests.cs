using Entente.Cli.Tests.Running;
using Microsoft.Data.Sqlite;
using Xunit;

namespace Entente.Cli.Tests.Commands;

public sealed class DoctorCommandTests : IDisposable
{
    private readonly ProgramRun program = new() { OnDisk = true };

    public DoctorCommandTests() => program.File("in/a.txt", "Titre\nmeeting KH VN 2024-11-05");

    public void Dispose() => program.Dispose();

    [Fact]
    public async Task A_sound_register_is_said_to_be_so_in_either_language()
    {
        await program.Run("add", "in");
        Assert.Equal(new ProgramRun.Printed(0, "Nothing is wrong.\n", ""), await program.Run("doctor"));
        Assert.Equal(new ProgramRun.Printed(0, "Rien à signaler.\n", ""), await program.Run("doctor", "--quick", "--language", "fr"));
    }

    [Theory]
    [InlineData("doctor")]
    [InlineData("doctor --language fr")]
    [InlineData("doctor --format json")]
    public async Task What_is_wrong_is_told_and_ends_with_1(string command)
    {
        await program.Run("add", "in");
        Alter("DELETE FROM mentions; UPDATE pages SET text = text || '!'");
        var printed = await program.Run(command.Split(' '));
        Assert.Equal((1, ""), (printed.Code, printed.Error));
        Expectation.Check(command.Replace(" --language ", "-").Replace(" --format ", "-"), printed.Output);
    }

    [Fact]
    public async Task What_can_be_mended_is_mended_and_the_rest_is_left()
    {
        await program.Run("add", "in");
        Alter("DELETE FROM mentions");
        var digest = await program.Run("digest");
        var mended = await program.Run("doctor", "--mend");
        Assert.Equal((0, ""), (mended.Code, mended.Error));
        Assert.Matches("^(Mended: [^\n]*\n)*Mended: mention: missing, [^\n]*\n(Mended: [^\n]*\n)*Nothing is wrong.\n$", mended.Output);
        Assert.NotEqual(digest, await program.Run("digest"));
        Alter("UPDATE pages SET text = text || '!'");
        Assert.Equal(1, (await program.Run("doctor", "--mend")).Code);
    }

    [Theory]
    [InlineData("", "Saved: pages 1, ", "Nothing that was read or judged is lost.\n")]
    [InlineData("--language fr", "Sauvé : pages 1, ", "Rien de ce qui a été lu ou jugé n’est perdu.\n")]
    [InlineData("--format json", "{\n  \"form\": \"entente-salvage/1\",\n  \"isAll\": true,", "}\n")]
    public async Task Of_a_damaged_file_what_can_be_read_is_saved(string options, string begin, string end)
    {
        await program.Run("add", "in");
        var digest = await program.Run("digest");
        Damage(page: 1);
        Assert.Equal(3, (await program.Run("digest")).Code);
        var saved = await program.Run(["doctor", "--salvage", "new.db", .. options.Split(' ', StringSplitOptions.RemoveEmptyEntries)]);
        Assert.Equal((0, ""), (saved.Code, saved.Error));
        Assert.StartsWith(begin, saved.Output);
        Assert.EndsWith(end, saved.Output);
        Assert.Equal(digest, await program.Run("digest", "--register", "new.db"));
    }

    [Fact]
    public async Task What_is_lost_is_listed_and_ends_with_1()
    {
        await program.Run("add", "in");
        Damage(PageOf("claims"));
        var found = await program.Run("doctor");
        Assert.Equal(1, found.Code);
        Assert.EndsWith("entente doctor --salvage NEW\n", found.Output);
        var saved = await program.Run("doctor", "--salvage", "new.db");
        Assert.Equal(1, saved.Code);
        Assert.Matches("\nLost: claims [0-9]+\n   1  .*a\\.txt\n(.*\n)*Incomplete: a\\.txt\nThese pages are read again, from their texts, by: entente reread\n$", saved.Output);
        await program.Run("reread", "--register", "new.db");
        Assert.Equal(new ProgramRun.Printed(0, "Nothing is wrong.\n", ""), await program.Run("doctor", "--register", "new.db"));
        Assert.Equal(3, (await program.Run("doctor", "--salvage", "new.db")).Code);
    }

    [Fact]
    public async Task A_register_that_is_not_there_is_an_error() =>
        Assert.Equal(3, (await program.Run("doctor", "--register", "none.db")).Code);

    private void Damage(long page)
    {
        using var file = File.OpenWrite(Path.Combine(program.Folder, "entente.db"));
        file.Position = (page - 1) * 4096;
        var noise = new byte[4096];
        new Random(1).NextBytes(noise);
        file.Write(noise);
    }

    private long PageOf(string table)
    {
        using var connection = new SqliteConnection($"Data Source={Path.Combine(program.Folder, "entente.db")};Pooling=False");
        connection.Open();
        using var command = connection.CreateCommand();
        command.CommandText = $"SELECT rootpage FROM sqlite_master WHERE name = '{table}'";
        return (long)command.ExecuteScalar()!;
    }

    private void Alter(string sql)
    {
        using var connection = new SqliteConnection($"Data Source={Path.Combine(program.Folder, "entente.db")};Pooling=False");
        connection.Open();
        using var command = connection.CreateCommand();
        command.CommandText = sql;
        command.ExecuteNonQuery();
    }
}
