using Entente.Register.Storage.Sql;
using Entente.Register.Storage.Sqlite;
using Entente.Register.Tests.Support;
using Xunit;

namespace Entente.Register.Tests.Storage.Sqlite;

/// <summary>A disk that is full when a batch is added: SQLite is told that the file may not grow beyond some pages.</summary>
public sealed class FullDiskTests
{
    /// <summary>More than there is room for.</summary>
    private static readonly PageToAdd[] Pages =
        [.. Enumerable.Range(0, 400).Select(i => Page.Of($"{i} {new string('n', 1500)}", "2024-01-01"))];

    [Theory]
    [InlineData(0)]
    [InlineData(5)]
    [InlineData(40)]
    public void A_full_disk_is_told_in_one_line_and_leaves_what_was_there(int room)
    {
        using var folder = new TemporaryRegister();
        folder.Register.AddMany(Samples.Own.Take(2));
        var digest = folder.Register.Digest();
        folder.Close();
        var session = SqliteSession.Open(folder.Path, new RegisterOptions());
        session.Run($"PRAGMA max_page_count = {session.Number("PRAGMA page_count") + room}");
        using (var register = new RegisterService(new RegisterStore(folder.Path, session), new RegisterOptions()))
        {
            var failure = Assert.Throws<RegisterException>(() => register.AddMany(Pages));
            Assert.Equal(RegisterFailure.DiskFull, failure.Failure);
            Assert.Equal($"{folder.Path}: the register cannot grow: the disk is full; nothing of this batch was kept", failure.Message);
            Assert.Equal(digest, register.Digest());
            session.Run("PRAGMA max_page_count = 1000000");
            register.AddMany(Pages); // There is room again.
        }

        using var other = new TemporaryRegister();
        other.Register.AddMany([.. Samples.Own.Take(2), .. Pages]);
        Assert.Equal(other.Register.Digest(), folder.Register.Digest());
    }
}
