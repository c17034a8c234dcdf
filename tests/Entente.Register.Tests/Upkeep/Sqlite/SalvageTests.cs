using Entente.Register.Tests.Support;
using Entente.Register.Upkeep.Checking;
using Entente.Register.Upkeep.Salvaging;
using Xunit;

namespace Entente.Register.Tests.Upkeep.Sqlite;

/// <summary>Of a file whose pages are damaged everything else is saved, and what is not is listed.</summary>
public sealed class SalvageTests : IDisposable
{
    /// <summary>What belongs to rows of a table.</summary>
    private static readonly Dictionary<string, string[]> Belongs = new()
    {
        ["pages"] = ["readings", "dispatches", "claims", "verdict_claims", "page_marks", "page_arrivals"], ["readings"] = [], ["dispatches"] = ["claims", "verdict_claims"], ["claims"] = ["verdict_claims"],
        ["verdict_anchors"] = ["verdicts", "verdict_claims"], ["verdicts"] = ["verdict_anchors", "verdict_claims"], ["aliases"] = [],
    };

    private readonly DamagedFile file = new();
    private readonly Random random = new(5);

    public void Dispose() => file.Dispose();

    [Fact]
    public void Of_a_whole_file_all_is_saved()
    {
        var saved = file.Save();
        All(saved);
        using (var old = Registers.Open(file.Address))
        using (var register = Registers.Open(file.Saved))
            Assert.Equal(ViewPrint.Of(old), ViewPrint.Of(register));
        Assert.True(Doctor.Examine(file.Saved).IsSound);
    }

    [Fact]
    public void The_first_page_holds_nothing_that_cannot_be_made_anew()
    {
        file.OverwritePage(random, 1).Write();
        Assert.Equal(RegisterFailure.NotARegister, Assert.Throws<RegisterException>(() => Registers.Open(file.Address)).Failure);
        All(file.Save());
    }

    [Theory]
    [InlineData("pages")]
    [InlineData("readings")]
    [InlineData("dispatches")]
    [InlineData("claims")]
    public void A_branch_of_a_tree_holds_no_row(string table)
    {
        Assert.NotEmpty(DamagedFile.Trees[table].Branches);
        foreach (var page in DamagedFile.Trees[table].Branches) file.OverwritePage(random, page);
        Detected();
        All(file.Save());
    }

    [Theory]
    [InlineData("pages")]
    [InlineData("readings")]
    [InlineData("dispatches")]
    [InlineData("claims")]
    [InlineData("verdicts")]
    [InlineData("verdict_anchors")]
    [InlineData("aliases")]
    public void Of_a_leaf_the_rows_on_it_are_lost_and_no_others_but_what_belongs_to_them(string table)
    {
        var leaves = DamagedFile.Trees[table].Leaves;
        var rows = DamagedFile.RowsOn(leaves[leaves.Count / 2]);
        file.OverwritePage(random, leaves[leaves.Count / 2]);
        Detected();
        var saved = file.Save();
        Assert.Equal(rows, saved.Lost.Count(row => row.Table == table && !row.CanBeRead));
        Assert.Contains(saved.Lost, row => row.Table == table && !row.CanBeRead && row.What.Length > 0);
        Assert.All(saved.Lost, row => Assert.True(row.Table == table || Belongs[table].Contains(row.Table), $"{row}"));
        Assert.All(Doctor.Examine(file.Saved).Findings, finding => Assert.Equal(FindingKind.Verdict, finding.Kind));
    }

    [Fact]
    public void A_page_whose_text_runs_over_a_damaged_page_is_named()
    {
        file.OverwritePage(random, DamagedFile.Overflow[^1]);
        var page = Assert.Single(file.Save().Lost, row => row.Table == "pages");
        Assert.Matches("^page [0-9]+0$", page.What);
    }

    [Fact]
    public void Pages_of_which_facts_are_lost_are_read_again()
    {
        var leaves = DamagedFile.Trees["claims"].Leaves;
        file.OverwritePage(random, leaves[^3]);
        var saved = file.Save();
        Assert.NotEmpty(saved.Incomplete);
        using var register = Registers.Open(file.Saved);
        Assert.Equal(saved.Incomplete, register.PagesNotReadBy(null, 0, 1000).Where(page => page.Reader.Contains("(incomplete)")).Select(page => page.Page).Order(StringComparer.Ordinal));
    }

    [Fact]
    public void What_is_derived_and_every_index_are_made_anew()
    {
        foreach (var (_, (branches, leaves)) in DamagedFile.Trees.Where(tree => !DamagedFile.Primary.Contains(tree.Key)))
            foreach (var page in branches.Concat(leaves)) file.OverwritePage(random, page);
        Detected();
        All(file.Save());
    }

    [Theory]
    [InlineData("reading_seals")]
    [InlineData("verdicts_withdrawn")]
    [InlineData("search_index_data")]
    [InlineData("mentions")]
    [InlineData("claims_dispatch")]
    [InlineData("profiles")]
    public void One_page_of_what_can_be_made_anew_is_found_and_loses_nothing(string tree)
    {
        file.OverwritePage(random, DamagedFile.Trees[tree].Leaves[^1]);
        Detected();
        All(file.Save());
    }

    [Fact]
    public void Wherever_pages_are_damaged_nothing_else_is_lost_and_the_list_is_true()
    {
        for (var seed = 0; seed < 12; seed++)
        {
            using var damaged = new DamagedFile();
            var dice = new Random(seed);
            for (var i = dice.Next(1, 6); i > 0; i--) damaged.OverwritePage(dice, (uint)dice.Next(2, DamagedFile.Pages + 1));
            damaged.Save();
        }
    }

    [Fact]
    public void Wherever_some_bytes_are_damaged_nothing_breaks()
    {
        for (var seed = 0; seed < 12; seed++)
        {
            using var damaged = new DamagedFile();
            var dice = new Random(seed);
            damaged.Overwrite(dice, dice.Next(DamagedFile.Pages * DamagedFile.PageSize - 200), dice.Next(1, 200)).Write();
            _ = Doctor.Examine(damaged.Address);
            var saved = Salvage.Run(damaged.Address, damaged.Saved);
            Assert.True(saved.Counts.Pages > 200);
        }
    }

    [Fact]
    public void What_is_only_in_the_log_is_saved_too()
    {
        using var folder = new TemporaryRegister();
        folder.Register.AddMany(Samples.Own);
        var digest = folder.Register.Digest();
        Assert.True(new FileInfo(folder.Path + "-wal").Length > 0);
        var copy = Path.Combine(folder.Folder, "copy.db");
        File.Copy(folder.Path, copy);
        File.Copy(folder.Path + "-wal", copy + "-wal");
        var saved = Salvage.Run(copy, Path.Combine(folder.Folder, "saved.db"));
        All(saved);
        using var register = Registers.Open(Path.Combine(folder.Folder, "saved.db"));
        Assert.Equal(digest, register.Digest());
    }

    [Fact]
    public void What_is_no_register_is_refused()
    {
        File.WriteAllBytes(file.Address, new byte[50_000]);
        Assert.Equal(RegisterFailure.NotARegister, Assert.Throws<RegisterException>(() => Salvage.Run(file.Address, file.Saved)).Failure);
        Assert.False(File.Exists(file.Saved));
    }

    private static void All(Salvaged saved)
    {
        Assert.Empty(saved.Lost);
        Assert.Empty(saved.Unknown);
        Assert.Empty(saved.Incomplete);
    }

    /// <summary>Whoever uses it is told, and the doctor says so.</summary>
    private void Detected()
    {
        file.Write();
        var found = Doctor.Examine(file.Address);
        Assert.Contains(found.Findings, finding => finding.Kind is FindingKind.Damaged or FindingKind.Index);
    }
}
