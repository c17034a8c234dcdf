using System.IO.Compression;
using Entente.Evaluating;
using Entente.Register.Tests.Support;
using Entente.Register.Verdicts;
using Xunit;

namespace Entente.Register.Tests.Storage.Sqlite;

/// <summary>
/// Registers as earlier versions of the program left them serve as if this one had written them. Each was made by the last
/// version that knew no further step than the one by which it is named: eight of the samples, and a verdict where that version
/// took any.
/// </summary>
public sealed class KeptRegisterTests
{
    private static readonly string Folder = Repository.PathOf("tests", "Entente.Register.Tests", "Storage", "Sqlite", "Kept");

    public static TheoryData<string> Kept => [.. Steps.NamesIn(Folder, ".db.gz")];

    [Theory]
    [MemberData(nameof(Kept))]
    public void A_kept_register_holds_all_that_was_in_it_and_what_a_new_one_holds(string step)
    {
        using var old = Open(step);
        var before = Counted(old);
        Assert.Equal(before.Pages, old.Register.Count().Pages);
        Assert.Equal(before, Counted(old));
        using var fresh = new TemporaryRegister();
        Anew.AssertSame(fresh, old.Register);
        old.Close();
        Assert.Equal(fresh.Register.Digest(), old.Register.Digest());
    }

    [Theory]
    [MemberData(nameof(Kept))]
    public void A_kept_register_takes_verdicts_and_gives_them_back(string step)
    {
        using var old = Open(step);
        var digest = old.Register.Digest();
        var page = old.Ask("SELECT name FROM pages ORDER BY name LIMIT 1")!.ToString()!;
        var verdict = old.Register.Judge(Judgement.Reject(old.Register.Verdicts.Find(old.Register.Verdicts.Facts(page)[0].Reference)));
        Assert.NotEqual(digest, old.Register.Digest());
        old.Register.Judge(Judgement.Withdraw(verdict.Identifier), 1);
        old.Close();
        Assert.Equal(digest, old.Register.Digest());
    }

    [Fact]
    public void A_register_is_kept_of_each_step_but_the_latest() =>
        Steps.AssertAllKept(Repository.PathOf("src", "Entente.Register", "Storage", "Sqlite", "Steps"), Folder, ".db.gz", "0010-tombstones", "0012-seals");

    private static TemporaryRegister Open(string step)
    {
        var place = new TemporaryRegister();
        using var packed = new GZipStream(File.OpenRead(Path.Combine(Folder, $"{step}.db.gz")), CompressionMode.Decompress);
        using var file = File.Create(place.Path);
        packed.CopyTo(file);
        return place;
    }

    /// <summary>How much was read, past the program.</summary>
    private static (long Pages, long Text, long Claims, long Facts) Counted(TemporaryRegister register) =>
        (Number(register, "count(*) FROM pages"), Number(register, "sum(length(text)) FROM pages"),
            Number(register, "count(*) FROM claims"), Number(register, "sum(length(fact || quote)) FROM claims"));

    private static long Number(TemporaryRegister register, string what) => (long)register.Ask($"SELECT {what}")!;
}
