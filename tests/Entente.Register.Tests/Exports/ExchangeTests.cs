using System.Text;
using Entente.Register.Tests.Support;
using Xunit;

namespace Entente.Register.Tests.Exports;

/// <summary>A register that was exported in open form comes back as it was; without internal pages, as if they had never come.</summary>
public sealed class ExchangeTests : IDisposable
{
    private readonly TemporaryRegister from = new();
    private readonly TemporaryRegister to = new();

    public void Dispose()
    {
        from.Dispose();
        to.Dispose();
    }

    [Fact]
    public void All_of_a_register_comes_back_with_verdicts_identifiers_marks_and_outcomes()
    {
        Judged.Fill(from.Register);
        Import(Exported(includeInternal: true));
        Assert.Equal(ViewPrint.Of(from.Register), ViewPrint.Of(to.Register));
        using var whole = from.Open(new RegisterOptions { IncludeInternal = true });
        using var imported = to.Open(new RegisterOptions { IncludeInternal = true });
        Assert.NotEqual(from.Register.Digest(), whole.Digest());
        Assert.Equal(ViewPrint.Of(whole), ViewPrint.Of(imported));
        Assert.Equal(Unpacked.Lines(BackupOf(whole)), Unpacked.Lines(BackupOf(imported)));
    }

    [Fact]
    public void Without_internal_pages_it_is_the_register_that_never_had_them()
    {
        Judged.Fill(from.Register);
        var exported = Exported(includeInternal: false);
        Assert.DoesNotContain("The text of note", exported);
        Assert.DoesNotContain("our own", exported);
        Import(exported);
        Assert.Equal(from.Register.Digest(), to.Register.Digest());
        using var asked = to.Open(new RegisterOptions { IncludeInternal = true });
        Assert.Equal(from.Register.Digest(), asked.Digest());
    }

    [Fact]
    public void A_duplicate_of_an_internal_page_is_one_no_longer()
    {
        var page = Samples.Own[0];
        from.Register.AddMany([page, page with { Reading = page.Reading with { Page = "again" } }]);
        from.Register.Marking.Mark([page.Reading.Page], isInternal: true, Judging.By("An embassy"));
        Import(Exported(includeInternal: false));
        Assert.Equal(from.Register.Digest(), to.Register.Digest());
        Assert.DoesNotContain("\"duplicate\"", Exported(includeInternal: false));
    }

    [Fact]
    public void An_empty_register_comes_back_empty()
    {
        Import(Exported(includeInternal: false));
        Assert.Equal(from.Register.Digest(), to.Register.Digest());
        to.Register.AddMany(Samples.Own);
    }

    [Theory]
    [InlineData("", "an export: this is no exported register")]
    [InlineData("page,text\n", "an export: this is no exported register")]
    [InlineData("{\"ententeBackup\":1}\n", "an export: this is no exported register")]
    public void Something_else_is_refused(string content, string expected) => Refused(content, expected);

    [Fact]
    public void A_newer_form_is_refused() =>
        Assert.Equal(
            RegisterFailure.NewerSchema,
            Assert.Throws<RegisterException>(() => Import("{\"ententeRegister\":1,\"program\":\"9.9.9\",\"step\":9999}\n")).Failure);

    public static TheoryData<string, string, string> Broken => new()
    {
        { "\"kind\":\"tenure\"", "\"kind\":\"rumour\"", "there is no kind of fact rumour" },
        { "\"kind\":\"tenure\"", "\"kind\":7", "kind is not a text" },
        { "\"text\":\"The", "\"text\":\"An altered", "sha256 is not that of the text" },
        { "\"ordinal\":0,", "", "the column ordinal is missing" },
        { "\"ordinal\":0,", "\"ordinal\":0,\"ordinal\":0,", "the column ordinal is given twice" },
        { "\"ordinal\":0,", "\"ordinal\":0,\"colour\":0,", "has no column colour" },
        { "\"ordinal\":0,", "\"ordinal\":0", "the line cannot be read" },
        { "\"hints\":\"{}\"", "\"hints\":\"[\"", "hints cannot be read" },
        { "{\"id\":1,\"dispatch_id\"", "[1,\"dispatch_id\"", "this is no JSON object" },
        { "\"fact\":\"{", "\"fact\":\"", "fact is no " },
    };

    [Theory]
    [MemberData(nameof(Broken))]
    public void A_broken_line_is_named_and_nothing_is_made(string what, string by, string expected)
    {
        from.Register.AddMany([Page.Of("a", "2024-01-01", Page.Tenure("Tea Banh", "commander", "KH"))]);
        var lines = Exported(includeInternal: false).Split('\n');
        var at = Array.FindIndex(lines, line => line.Contains(what, StringComparison.Ordinal));
        lines[at] = lines[at].Replace(what, by);
        Refused(string.Join('\n', lines), $"an export: line {at + 1}, table ", expected);
    }

    [Theory]
    [InlineData(0.3)]
    [InlineData(0.7)]
    [InlineData(1)]
    public void A_file_that_is_cut_off_is_refused_wherever_it_is_cut(double part)
    {
        from.Register.AddMany(Samples.Own.Take(1));
        var exported = Exported(includeInternal: false);
        Refused(exported[..(int)(exported.LastIndexOf("{\"end\"", StringComparison.Ordinal) * part)], "an export: line ");
    }

    [Fact]
    public void A_row_that_leads_nowhere_is_refused()
    {
        from.Register.AddMany(Samples.Own.Take(1));
        Refused(Exported(includeInternal: false).Replace("\"dispatch_id\":1,", "\"dispatch_id\":777,"), "");
    }

    [Fact]
    public void Nothing_is_imported_over_a_register()
    {
        from.Register.AddMany(Samples.Own.Take(1));
        to.Register.AddMany(Samples.Own.Skip(1).Take(1));
        Assert.Equal(RegisterFailure.Exists, Assert.Throws<RegisterException>(() => Import(Exported(includeInternal: false))).Failure);
        Assert.Equal(1, to.Register.Count().Pages);
    }

    private void Refused(string content, params string[] expected)
    {
        var refused = Assert.Throws<RegisterException>(() => Import(content));
        Assert.All(expected, part => Assert.Contains(part, refused.Message));
        Assert.DoesNotContain('\n', refused.Message);
        Assert.Equal(0, to.Register.Count().Pages);
    }

    private void Import(string exported)
    {
        to.Close();
        using var stream = new MemoryStream(Encoding.UTF8.GetBytes(exported));
        Registers.Import(stream, "an export", to.Address, to.Options);
    }

    private string Exported(bool includeInternal)
    {
        using var register = from.Open(from.Options with { IncludeInternal = includeInternal });
        using var stream = new MemoryStream();
        register.Exports.WriteRows(stream);
        return Encoding.UTF8.GetString(stream.ToArray());
    }

    private static MemoryStream BackupOf(IRegister register)
    {
        var backup = new MemoryStream();
        register.Backup(backup);
        return backup;
    }
}
