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

    [Fact]
    public async Task A_register_that_is_not_there_is_an_error() =>
        Assert.Equal(3, (await program.Run("doctor", "--register", "none.db")).Code);

    private void Alter(string sql)
    {
        using var connection = new SqliteConnection($"Data Source={Path.Combine(program.Folder, "entente.db")};Pooling=False");
        connection.Open();
        using var command = connection.CreateCommand();
        command.CommandText = sql;
        command.ExecuteNonQuery();
    }
}
