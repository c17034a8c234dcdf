using Entente.Cli.Tests.Running;
using Xunit;

namespace Entente.Cli.Tests.Commands;

public sealed class ExportCommandTests : IDisposable
{
    private readonly ProgramRun program = new() { OnDisk = true };

    public ExportCommandTests()
    {
        program.File("in/a.txt", "Titre\nmeeting KH VN 2024-11-05");
        program.File("in/b.txt", "Titre\nmeeting KH LA 2022-05-17");
    }

    public void Dispose() => program.Dispose();

    [Fact]
    public async Task One_table_goes_to_standard_output_and_all_of_them_into_a_folder()
    {
        await Add();
        var printed = await program.Run("export", "--table", "events", "--register", "one.db");
        Assert.Equal((0, ""), (printed.Code, printed.Error));
        Assert.Equal(["event", "engagement-", "engagement-", ""], printed.Output.Split("\r\n").Select(line => line[..Math.Min(line.Length, line.StartsWith("event,") ? 5 : 11)]));
        Assert.Equal(0, (await program.Run("export", "--format", "ndjson", "--output", "out", "--register", "one.db")).Code);
        Assert.Equal(2, program.ReadFile("out/events.ndjson").Count(c => c == '\n'));
        Assert.False(Directory.Exists(Path.Combine(program.Folder, "out-unfinished")));
    }

    [Fact]
    public async Task What_is_exported_is_narrowed_by_parties_and_days()
    {
        await Add();
        var printed = await program.Run("export", "--table", "events", "--party", "vn,KH", "--register", "one.db");
        Assert.Contains("2024-11-05", printed.Output);
        Assert.DoesNotContain("2022-05-17", printed.Output);
    }

    [Fact]
    public async Task Internal_pages_are_exported_only_where_they_are_asked_for()
    {
        await Add();
        await program.Run("mark", "internal", "a.txt", "--by", "me", "--register", "one.db");
        foreach (var form in (string[])["jsonld", "ftm", "plover", "cameo", "graphml", "gexf"])
        {
            var (without, whole) = (await program.Run("export", "--format", form, "--register", "one.db"), await program.Run("export", "--format", form, "--internal", "--register", "one.db"));
            Assert.Equal((0, 0), (without.Code, whole.Code));
            Assert.DoesNotContain("VN", without.Output.Replace("VNM", "VN"));
            Assert.Contains("VN", whole.Output.Replace("vn", "VN"));
        }

        foreach (var form in (string[])["csv", "ndjson"])
        {
            Assert.DoesNotContain("a.txt", (await program.Run("export", "--format", form, "--table", "dispatches", "--register", "one.db")).Output);
            Assert.Contains("a.txt", (await program.Run("export", "--format", form, "--table", "dispatches", "--internal", "--register", "one.db")).Output);
        }

        Assert.DoesNotContain("a.txt", (await program.Run("export", "--format", "register", "--register", "one.db")).Output);
    }

    [Fact]
    public async Task A_register_comes_back_from_its_export_packed_or_in_a_folder()
    {
        await Add();
        Directory.CreateDirectory(Path.Combine(program.Folder, "out"));
        await program.Run("export", "--format", "register", "--output", "out/register.ndjson", "--register", "one.db");
        var imported = await program.Run("import", "out", "--register", "two.db");
        Assert.Equal((0, ""), (imported.Code, imported.Error));
        Assert.StartsWith("imported: pages 2, dispatches 2, claims ", imported.Output);
        Assert.Equal(await program.Run("digest", "--register", "one.db"), await program.Run("digest", "--register", "two.db"));
    }

    [Theory]
    [InlineData("package")]
    [InlineData("package.zip")]
    public async Task A_data_package_is_a_folder_or_a_zip_file(string path)
    {
        await Add();
        var written = await program.Run("export", "--format", "package", "--output", path, "--title", "T", "--creator", "C", "--register", "one.db");
        Assert.Equal((0, "", ""), (written.Code, written.Output, written.Error));
        var folder = Path.Combine(program.Folder, path);
        if (path.EndsWith(".zip", StringComparison.Ordinal)) System.IO.Compression.ZipFile.ExtractToDirectory(folder, folder = Path.Combine(program.Folder, "unpacked"));
        Assert.Equal(["CITATION.cff", "datacite.json", "datapackage.json", "facts.csv"], ((string[])["CITATION.cff", "datacite.json", "datapackage.json", "facts.csv"]).Where(file => File.Exists(Path.Combine(folder, file))));
    }

    [Theory]
    [InlineData("export --format parquet --table facts --register one.db", 2, "this form goes into a file or folder")]
    [InlineData("export --format package --register one.db", 2, "this form goes into a file or folder")]
    [InlineData("export --format plover --table facts --register one.db", 2, "--table is for csv, ndjson and parquet")]
    [InlineData("export --format csv --title T --register one.db", 2, "--title is for --format package")]
    [InlineData("export --register one.db", 2, "several tables go into a folder")]
    [InlineData("export --table rumours --register one.db", 2, "\"rumours\" is no table; there are dispatches, facts, ")]
    [InlineData("export --format register --party KH --register one.db", 2, "a register is exported as a whole")]
    [InlineData("export --kind rumour --table facts --register one.db", 2, "\"rumour\" is no kind of fact")]
    [InlineData("export --output in --register one.db", 2, "in is there already; none is written over")]
    [InlineData("export --table facts --output nowhere/facts.csv --register one.db", 2, "cannot write nowhere/facts.csv: ")]
    [InlineData("export --table facts --register none.db", 3, "FOLDER/none.db: the register does not exist")]
    [InlineData("import in/a.txt --register two.db", 3, "in/a.txt: this is no exported register")]
    [InlineData("import nothing --register two.db", 2, "nothing: cannot be read")]
    public async Task What_cannot_be_done_is_told_and_leaves_all_as_it_was(string command, int code, string expected)
    {
        await Add();
        var before = Files();
        var printed = await program.Run(command.Split(' '));
        Assert.Equal((code, ""), (printed.Code, printed.Output));
        Assert.StartsWith($"entente: {expected}", printed.Error.Replace(program.Folder, "FOLDER"));
        Assert.Equal(before, Files());
    }

    private async Task Add() => Assert.Equal(0, (await program.Run("add", "in", "--register", "one.db")).Code);

    private string[] Files() => [.. Directory.GetFileSystemEntries(program.Folder, "*", SearchOption.AllDirectories).Order(StringComparer.Ordinal)];
}
