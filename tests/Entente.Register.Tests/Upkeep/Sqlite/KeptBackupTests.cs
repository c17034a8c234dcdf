using Entente.Evaluating;
using Entente.Register.Tests.Support;
using Entente.Register.Upkeep.Backups;
using Entente.Register.Verdicts;
using Xunit;

namespace Entente.Register.Tests.Upkeep.Sqlite;

/// <summary>Backups that earlier versions of the program wrote, kept as they were written.</summary>
public sealed class KeptBackupTests
{
    public static TheoryData<string> Kept =>
        [.. Directory.GetFiles(Repository.PathOf("tests", "Entente.Register.Tests", "Upkeep", "Kept"), "*.backup").Select(file => Path.GetFileName(file)!)];

    [Theory]
    [MemberData(nameof(Kept))]
    public void A_backup_of_an_earlier_form_comes_back_in_the_form_of_today(string name)
    {
        using var to = new TemporaryRegister();
        BackupFile.Restore(Repository.PathOf("tests", "Entente.Register.Tests", "Upkeep", "Kept", name), to.Address);
        var counts = to.Register.Count();
        Assert.Equal((8, 49), (counts.Pages, counts.Claims));
        var verdict = Assert.Single(to.Register.Verdicts.List(10));
        Assert.Equal((VerdictForce.InForce, "a visit of work"), (verdict.Force, verdict.Verdict.Because));
        var digest = to.Register.Digest();
        to.Register.Rebuild();
        Assert.Equal(digest, to.Register.Digest());
    }
}
