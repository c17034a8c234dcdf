using System.Diagnostics;
using Entente.Evaluating;
using Entente.Register;
using Xunit;

namespace Entente.Cli.Tests.Crashes;

/// <summary>Whatever happens to a program that restores or moves a register: the old one is as it was, the new one is not there or whole.</summary>
public sealed class UpkeepKillTests : IDisposable
{
    private readonly TemporaryFolder folder = new();
    private readonly Random random = new(20260211);

    [Theory]
    [InlineData(Database.Sqlite)]
    [InlineData(Database.Postgres)]
    public void A_register_that_is_being_restored_or_moved_is_not_there_or_whole_after_a_kill(Database database) => Kill(database, 4);

    [Theory]
    [InlineData(Database.Sqlite)]
    [InlineData(Database.Postgres)]
    public void A_register_that_is_being_mended_is_as_it_was_or_mended_after_a_kill(Database database)
    {
        using var place = new RegisterPlace(database);
        Done("add", Repository.PathOf("samples"), "--register", place.Address);
        var sound = CrashWork.DigestOf(place);
        place.Run("DELETE FROM links");
        var stale = CrashWork.DigestOf(place);
        Assert.NotEqual(sound, stale);
        for (var i = 0; i < 3; i++)
        {
            using (var program = new ProgramProcess("doctor", "--mend", "--register", place.Address))
            {
                Thread.Sleep(TimeSpan.FromSeconds(3) * random.NextDouble());
                program.Kill();
            }

            Assert.Contains(CrashWork.DigestOf(place), (string[])[sound, stale]);
        }

        Done("doctor", "--mend", "--register", place.Address);
        Assert.Equal(sound, CrashWork.DigestOf(place));
        Done("doctor", "--register", place.Address);
    }

    [Theory(Explicit = true)]
    [InlineData(Database.Sqlite)]
    [InlineData(Database.Postgres)]
    public void A_register_that_is_being_restored_or_moved_is_not_there_or_whole_after_fifty_kills(Database database) => Kill(database, 50);

    public void Dispose() => folder.Dispose();

    private void Kill(Database database, int kills)
    {
        using var from = new RegisterPlace(database == Database.Sqlite ? Database.Postgres : Database.Sqlite);
        Done("add", Repository.PathOf("samples"), "--register", from.Address);
        var backup = Path.Combine(folder.FullPath, "one.backup");
        Done("backup", backup, "--register", from.Address);
        var (digest, file) = (CrashWork.DigestOf(from), File.ReadAllBytes(backup));
        string[][] works = [["restore", backup, "--register"], ["move", "--register", from.Address]];
        var longest = TimeSpan.FromSeconds(3);
        for (var i = 0; i < kills; i++)
        {
            using var to = new RegisterPlace(database);
            string[] work = [.. works[i % works.Length], to.Address];
            using (var program = new ProgramProcess(work))
            {
                Thread.Sleep(longest * random.NextDouble());
                program.Kill();
            }

            Assert.Equal(digest, CrashWork.DigestOf(from));
            Assert.Equal(file, File.ReadAllBytes(backup));
            if (IsWhole(to, digest)) continue;
            var watch = Stopwatch.StartNew();
            Done(work);
            longest = watch.Elapsed;
            Assert.True(IsWhole(to, digest));
        }
    }

    /// <summary>Whether it is there; whatever is there is whole, or holds nothing at all.</summary>
    private static bool IsWhole(RegisterPlace place, string digest)
    {
        try
        {
            using var register = Registers.Open(place.Address, new RegisterOptions { MustExist = true });
            if (register.Count() is { Pages: 0, Claims: 0 }) return false;
            Assert.Equal(digest, register.Digest());
            return true;
        }
        catch (RegisterException exception) when (exception.Failure == RegisterFailure.Missing)
        {
            return false;
        }
    }

    private static void Done(params string[] arguments)
    {
        using var program = new ProgramProcess(arguments);
        program.EndWell();
    }
}
