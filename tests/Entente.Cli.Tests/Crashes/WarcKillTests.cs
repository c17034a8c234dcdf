using System.Diagnostics;
using Entente.Evaluating;
using Entente.Warc;
using Xunit;

namespace Entente.Cli.Tests.Crashes;

/// <summary>A web archive of many pages goes into a register in bounded memory, and whoever is killed in the middle of it loses nothing.</summary>
public sealed class WarcKillTests : IDisposable
{
    private const int Seed = 101;

    /// <summary>512 MiB.</summary>
    private const long MostMemory = 512L * 1024 * 1024;

    private static readonly string Program = Path.Combine(AppContext.BaseDirectory, "Entente.Cli.dll");

    private readonly TemporaryFolder folder = new();

    [Fact]
    public void An_archive_of_two_thousand_pages_goes_in_as_if_nothing_had_happened() => Kill(2000);

    [Fact(Explicit = true)]
    public void An_archive_of_a_hundred_thousand_pages_goes_in_as_if_nothing_had_happened() => Kill(100_000);

    public void Dispose() => folder.Dispose();

    private void Kill(int pages)
    {
        var site = new GeneratedSite(Seed, pages);
        var archive = Path.Combine(folder.FullPath, "pages.warc.gz");
        WarcFile.Write(archive, site);
        using RegisterPlace undisturbed = new(Database.Sqlite), killed = new(Database.Sqlite);
        var clock = Stopwatch.StartNew();
        Assert.True(Add(archive, undisturbed, null));
        Add(archive, killed, clock.Elapsed / 2);
        Assert.True(Add(archive, killed, null));
        Assert.Equal(CrashWork.DigestOf(undisturbed), CrashWork.DigestOf(killed));
        using var register = killed.Open();
        Assert.Equal(site.Count, register.Count().Pages);
    }

    private static bool Add(string archive, RegisterPlace place, TimeSpan? killAfter)
    {
        using var add = new AddProcess(Program, archive, place.Address);
        var ended = add.Run(killAfter);
        Assert.InRange(add.MostMemory, 1, MostMemory);
        return ended;
    }
}
