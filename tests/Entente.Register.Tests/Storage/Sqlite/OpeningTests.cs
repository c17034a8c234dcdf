using Entente.Register.Storage.Sqlite;
using Entente.Register.Tests.Support;
using Microsoft.Data.Sqlite;
using Xunit;

namespace Entente.Register.Tests.Storage.Sqlite;

/// <summary>What cannot be opened or written says why, in one line that names the file, and loses nothing.</summary>
public sealed class OpeningTests
{
    /// <summary>
    /// The byte of SQLite's header that says which release may write the file, and a release that is not out yet: such a
    /// file is read-only for every user, the administrator too, whom the rights of files do not bind.
    /// </summary>
    private const int WriteVersion = 18;
    private const byte NotOutYet = 3, WithLog = 2;

    [Fact]
    public void A_register_is_made_where_there_is_none()
    {
        using var folder = new TemporaryRegister();
        Assert.Equal(0, folder.Register.Count().Pages);
        Assert.True(File.Exists(folder.Path));
    }

    [Fact]
    public void A_register_is_opened_again_with_all_it_held()
    {
        using var folder = new TemporaryRegister();
        folder.Register.AddMany(Samples.Own);
        var digest = folder.Register.Digest();
        folder.Close();
        Assert.Equal(digest, folder.Register.Digest());
    }

    [Fact]
    public void A_register_that_must_exist_and_does_not_is_an_error_and_no_file()
    {
        using var folder = new TemporaryRegister();
        Fails(folder.Path, RegisterFailure.Missing, () => folder.Open(new RegisterOptions { MustExist = true }));
        Assert.False(File.Exists(folder.Path));
    }

    [Fact]
    public void A_folder_that_does_not_exist_is_an_error()
    {
        var path = Path.Combine(Path.GetTempPath(), "entente-none", Guid.NewGuid().ToString("n"), "a.db");
        Fails(path, RegisterFailure.Missing, () => Registers.Open(path));
    }

    [Fact]
    public void A_folder_is_no_register()
    {
        using var folder = new TemporaryRegister();
        Fails(folder.Folder, RegisterFailure.NotARegister, () => Registers.Open(folder.Folder));
    }

    [Fact]
    public void A_file_of_another_kind_is_no_register_and_stays_as_it_is()
    {
        using var folder = new TemporaryRegister();
        File.WriteAllText(folder.Path, "Une dépêche, et non un registre.");
        Fails(folder.Path, RegisterFailure.NotARegister, () => folder.Open());
        Assert.Equal("Une dépêche, et non un registre.", File.ReadAllText(folder.Path));
    }

    [Fact]
    public void The_database_of_another_program_is_no_register_and_stays_as_it_is()
    {
        using var folder = new TemporaryRegister();
        Sql(folder.Path, "CREATE TABLE other (a)");
        var before = File.ReadAllBytes(folder.Path);
        Fails(folder.Path, RegisterFailure.NotARegister, () => folder.Open());
        Assert.Equal(before, File.ReadAllBytes(folder.Path));
    }

    [Fact]
    public void A_register_of_a_newer_version_is_left_alone()
    {
        using var folder = new TemporaryRegister();
        folder.Register.AddMany(Samples.Own);
        folder.Close();
        Sql(folder.Path, "PRAGMA user_version = 9999");
        Fails(folder.Path, RegisterFailure.NewerSchema, () => folder.Open());
    }

    [Fact]
    public void A_damaged_register_says_so()
    {
        using var folder = new TemporaryRegister();
        folder.Register.AddMany(Samples.Own);
        folder.Close();
        var bytes = File.ReadAllBytes(folder.Path);
        bytes.AsSpan(4096).Fill(0x5a);
        File.WriteAllBytes(folder.Path, bytes);
        Fails(folder.Path, RegisterFailure.Damaged, () =>
        {
            using var register = folder.Open();
            register.Digest();
        });
    }

    [Fact]
    public void A_register_that_another_program_writes_is_locked_and_can_be_written_afterwards()
    {
        using var folder = new TemporaryRegister();
        _ = folder.Register.Count();
        folder.Close();
        using (var other = new SqliteConnection($"Data Source={folder.Path};Pooling=False"))
        {
            other.Open();
            using var writing = other.BeginTransaction(deferred: false);
            using var register = folder.Open(new RegisterOptions { BusyTimeout = TimeSpan.FromMilliseconds(50) });
            Fails(folder.Path, RegisterFailure.Locked, () => register.AddMany(Samples.Own));
        }

        Assert.All(folder.Register.AddMany(Samples.Own), o => Assert.Equal(AddStatus.New, o.Status));
    }

    [Fact]
    public void A_place_where_no_file_can_be_made_says_so()
    {
        Assert.SkipUnless(Directory.Exists("/proc/self"), "only Linux has /proc, where nobody can make a file");
        Fails("/proc/self/entente.db", RegisterFailure.NoPermission, () => Registers.Open("/proc/self/entente.db"));
    }

    [Fact]
    public void A_register_that_may_only_be_read_cannot_be_added_to_and_loses_nothing()
    {
        using var folder = new TemporaryRegister();
        folder.Register.AddMany(Samples.Own);
        var digest = folder.Register.Digest();
        folder.Close();
        WriteHeader(folder.Path, WriteVersion, NotOutYet);
        using (var register = folder.Open())
        {
            Fails(folder.Path, RegisterFailure.NoPermission, () => register.AddMany([Page.Of("a", "2024-01-01")]));
            Assert.Equal(digest, register.Digest());
        }

        WriteHeader(folder.Path, WriteVersion, WithLog);
        Assert.Equal(digest, folder.Register.Digest());
    }

    [Theory]
    [InlineData(13, RegisterFailure.DiskFull)]
    [InlineData(11, RegisterFailure.Damaged)]
    [InlineData(8, RegisterFailure.NoPermission)]
    [InlineData(10, RegisterFailure.Other)]
    public void What_the_database_reports_is_said_in_our_words(int code, RegisterFailure failure)
    {
        var exception = SqliteErrors.Explain("a.db", new SqliteException("as the database says it", code));
        Assert.Equal(failure, exception.Failure);
        Assert.StartsWith("a.db: the register ", exception.Message);
    }

    private static void Fails(string path, RegisterFailure failure, Action action)
    {
        var exception = Assert.Throws<RegisterException>(action);
        Assert.Equal(failure, exception.Failure);
        Assert.StartsWith($"{path}: the register ", exception.Message);
        Assert.DoesNotContain('\n', exception.Message);
    }

    private static void WriteHeader(string path, int at, byte value)
    {
        using var file = File.OpenWrite(path);
        file.Position = at;
        file.WriteByte(value);
    }

    private static void Sql(string path, string sql)
    {
        using var connection = new SqliteConnection($"Data Source={path};Pooling=False");
        connection.Open();
        using var command = connection.CreateCommand();
        command.CommandText = sql;
        command.ExecuteNonQuery();
    }
}
