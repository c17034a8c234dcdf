using System.Formats.Tar;
using System.IO.Compression;
using System.Text;
using Entente.Evaluating;
using Entente.Intake.Archives;
using Entente.Intake.Files;
using Xunit;

namespace Entente.Intake.Tests.Archives;

public sealed class ArchiveTests : IDisposable
{
    private readonly TemporaryFolder folder = new();

    public void Dispose() => folder.Dispose();

    [Theory]
    [InlineData("a.zip")]
    [InlineData("a.tar")]
    [InlineData("a.tar.gz")]
    [InlineData("a.tgz")]
    public void Its_pages_are_those_that_a_folder_would_give(string name)
    {
        File(name, ("2024/b.txt", "B"), ("2024/a.meta.json", """{"outlet": "KPL"}"""), ("2024/a.txt", "A"), ("x.css", "css"));
        var pages = Take(name).Cast<Page>().OrderBy(page => page.Name, StringComparer.Ordinal).ToList();
        Assert.Equal([("a.txt", "A", "KPL"), ("b.txt", "B", null)], pages.Select(page => (page.Name, page.Text, page.Hints.Outlet)));
        Assert.Equal($"{name}!2024/a.txt", pages[0].Path);
    }

    [Theory]
    [InlineData("a.zip", "../../etc/passwd.txt")]
    [InlineData("a.zip", "/etc/passwd.txt")]
    [InlineData("a.zip", "..\\windows\\a.txt")]
    [InlineData("a.zip", "C:/a.txt")]
    [InlineData("a.tar", "../a.txt")]
    [InlineData("a.tar", "x/../../a.txt")]
    public void A_name_that_leads_out_of_its_archive_is_refused_and_the_others_go_on(string archive, string name)
    {
        File(archive, (name, "secret"), ("b.txt", "B"));
        Assert.Equal([$"{archive}!{name}: {IntakeMessages.LeadsOut}", "b.txt"], Take(archive).Select(Line));
    }

    [Theory]
    [InlineData("a.zip")]
    [InlineData("a.tar.gz")]
    [InlineData("a.txt.gz")]
    public void A_page_that_unpacks_to_more_than_the_limit_is_refused(string name)
    {
        if (name == "a.txt.gz") folder.File(name, Warc.Packed(new byte[5_000_000]));
        else File(name, ("bomb.txt", new string('x', 5_000_000)));
        var source = new PageSource(new IntakeOptions { CurrentFolder = folder.FullPath, MaxBytes = 1_000_000 });
        Assert.EndsWith("is larger than the limit of 1000000 bytes", Line(Assert.Single(source.Pages([name]))), StringComparison.Ordinal);
    }

    [Fact]
    public void What_grows_a_hundredfold_is_not_unpacked_to_its_end()
    {
        folder.File("a.warc.gz", Warc.Packed([.. Warc.Info(), .. new byte[100_000_000]]));
        var refusal = Assert.IsType<Refusal>(Take("a.warc.gz")[^1]);
        Assert.Contains("more than 100 times its size", refusal.Reason, StringComparison.Ordinal);
    }

    [Fact]
    public void An_archive_of_too_many_entries_is_refused()
    {
        File("a.zip", ("a.txt", "A"), ("b.txt", "B"));
        File("a.tar", ("a.txt", "A"), ("b.txt", "B"));
        var source = new PageSource(new IntakeOptions { CurrentFolder = folder.FullPath, MaxEntries = 1 });
        Assert.Contains("a.zip: has more than 1 entries", source.Pages(["a.zip"]).Select(Line));
        Assert.Contains("a.tar: has more than 1 entries", source.Pages(["a.tar"]).Select(Line));
    }

    [Theory]
    [InlineData("a.zip")]
    [InlineData("a.tar")]
    [InlineData("a.gz")]
    [InlineData("a.warc.gz")]
    public void A_broken_archive_gives_a_clear_line(string name)
    {
        byte[] head = name switch { "a.zip" => [0x50, 0x4B, 3, 4], "a.tar" => Tar(), _ => [0x1F, 0x8B, 8, 0] };
        folder.File(name, [.. head, .. Enumerable.Range(0, 3000).Select(i => (byte)(i * 7 % 251))]);
        Assert.StartsWith($"{name}: ", Line(Take(name)[^1]), StringComparison.Ordinal);
    }

    [Fact]
    public void A_name_cannot_steer_the_screen() => Assert.Equal("a\uFFFD[2Jb.txt", EntryNames.Last("x/a\u001b[2Jb.txt"));

    [Fact]
    public void A_file_that_is_written_to_while_it_is_read_is_refused()
    {
        folder.File("a.txt", "Texte");
        var writes = 0;
        var source = new PageSource(new IntakeOptions { CurrentFolder = folder.FullPath, StampOf = _ => (default, writes++) });
        Assert.Equal($"a.txt: {IntakeMessages.Changed}", Line(Assert.Single(source.Pages(["a.txt"]))));
    }

    private static byte[] Tar()
    {
        var head = new byte[512];
        "ustar"u8.CopyTo(head.AsSpan(257));
        head[0] = (byte)'a';
        return head;
    }

    private List<Intaken> Take(string path) => [.. new PageSource(new IntakeOptions { CurrentFolder = folder.FullPath }).Pages([path])];

    private static string Line(Intaken intaken) => intaken is Page page ? page.Name : intaken.ToString()!;

    private void File(string archive, params (string Name, string Text)[] entries)
    {
        using var bytes = new MemoryStream();
        if (archive.EndsWith(".zip", StringComparison.Ordinal)) Zip(bytes, entries);
        else Tar(bytes, entries);
        folder.File(archive, archive.EndsWith("gz", StringComparison.Ordinal) ? Warc.Packed(bytes.ToArray()) : bytes.ToArray());
    }

    private static void Zip(Stream into, (string Name, string Text)[] entries)
    {
        using var zip = new ZipArchive(into, ZipArchiveMode.Create, leaveOpen: true);
        foreach (var (name, text) in entries)
        {
            using var entry = zip.CreateEntry(name).Open();
            entry.Write(Encoding.UTF8.GetBytes(text));
        }
    }

    private static void Tar(Stream into, (string Name, string Text)[] entries)
    {
        using var tar = new TarWriter(into, leaveOpen: true);
        foreach (var (name, text) in entries)
        {
            using var data = new MemoryStream(Encoding.UTF8.GetBytes(text));
            tar.WriteEntry(new PaxTarEntry(TarEntryType.RegularFile, name) { DataStream = data });
        }
    }
}
