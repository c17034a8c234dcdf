using Entente.Register.Tests.Support;
using Xunit;

namespace Entente.Register.Tests.Upkeep;

/// <summary>A register goes from one database to the other and back, and loses nothing.</summary>
public sealed class MoveTests : IDisposable
{
    private readonly DirectoryInfo folder = Directory.CreateTempSubdirectory("entente-register-");
    private readonly TemporaryRegister server = new();

    public void Dispose()
    {
        server.Dispose();
        folder.Delete(recursive: true);
    }

    [Fact]
    public void What_is_moved_to_the_server_and_back_is_what_was_there()
    {
        var (first, second) = (Path.Combine(folder.FullName, "first.db"), Path.Combine(folder.FullName, "second.db"));
        using (var register = Registers.Open(first)) Judged.Fill(register);
        Registers.Move(first, server.Address);
        Registers.Move(server.Address, second);
        var (views, lines) = Read(first);
        Assert.Equal((views, lines), Read(server.Address), Same);
        Assert.Equal((views, lines), Read(second), Same);
    }

    [Fact]
    public void A_backup_of_one_database_is_restored_into_the_other()
    {
        var (first, second) = (Path.Combine(folder.FullName, "first.db"), Path.Combine(folder.FullName, "second.db"));
        using (var register = Registers.Open(first)) Judged.Fill(register);
        Carry(first, server.Address);
        Carry(server.Address, second);
        Assert.Equal(Read(first), Read(second), Same);
    }

    [Fact]
    public void Nothing_is_moved_to_where_something_is()
    {
        var file = Path.Combine(folder.FullName, "first.db");
        using (var register = Registers.Open(file)) register.AddMany(Samples.Own);
        server.Register.AddMany(Samples.Own.Take(1));
        foreach (var (from, to) in ((string, string)[])[(file, server.Address), (server.Address, file), (file, file)])
            Assert.Equal(RegisterFailure.Exists, Assert.Throws<RegisterException>(() => Registers.Move(from, to)).Failure);
    }

    private static void Carry(string from, string to)
    {
        using var backup = new MemoryStream();
        using (var register = Registers.Open(from)) register.Backup(backup);
        backup.Position = 0;
        Registers.Restore(backup, "a backup", to);
    }

    private static bool Same((IReadOnlyList<string> Views, string[] Lines) one, (IReadOnlyList<string> Views, string[] Lines) other)
    {
        Assert.Equal(one.Views, other.Views);
        Assert.Equal(one.Lines, other.Lines);
        return true;
    }

    private static (IReadOnlyList<string> Views, string[] Lines) Read(string address)
    {
        using var register = Registers.Open(address);
        using var backup = new MemoryStream();
        register.Backup(backup);
        return (ViewPrint.Of(register), Unpacked.Lines(backup));
    }
}
