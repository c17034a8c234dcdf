using System.Diagnostics;
using System.Text;
using Entente.Dates;
using Entente.Evaluating;
using Entente.Intake.Files;
using Entente.Reading;
using Xunit;

namespace Entente.Intake.Tests.Files;

public sealed class PageSourceTests : IDisposable
{
    private readonly TemporaryFolder folder = new();

    public void Dispose() => folder.Dispose();

    [Fact]
    public void A_file_gives_its_text_unchanged_under_its_own_name()
    {
        folder.File("a.txt", "Hanoï,\r\n 12 mars ");
        var page = Assert.IsType<Page>(Assert.Single(Take("a.txt")));
        Assert.Equal(("a.txt", "a.txt", "Hanoï,\r\n 12 mars "), (page.Name, page.Path, page.Text));
        Assert.Same(Hints.None, page.Hints);
        Assert.Empty(page.Warnings);
    }

    [Fact]
    public void A_page_of_one_endless_line_is_taken()
    {
        folder.File("long.txt", new string('x', 3_000_000));
        Assert.Equal(3_000_000, Assert.IsType<Page>(Assert.Single(Take("long.txt"))).Text.Length);
    }

    [Fact]
    public void A_file_named_itself_is_taken_whatever_its_ending()
    {
        folder.File("dispatch", "Texte");
        Assert.IsType<Page>(Assert.Single(Take("dispatch")));
    }

    [Theory]
    [InlineData("empty.txt")]
    [InlineData("empty.eml")]
    [InlineData("empty.warc")]
    public void A_file_without_a_byte_is_called_empty_whatever_its_form(string name)
    {
        folder.File(name, "");
        Assert.All([name, "."], path => Assert.EndsWith(": is empty", Line(Assert.Single(Take(path))), StringComparison.Ordinal));
    }

    [Theory]
    [InlineData("p.html")]
    [InlineData("link.html")]
    public void A_pipe_in_a_folder_is_not_waited_for(string name)
    {
        Assert.SkipWhen(OperatingSystem.IsWindows(), "Pipes lie in folders on Unix only.");
        folder.File("z.txt", "Texte");
        Process.Start("mkfifo", Path.Combine(folder.FullPath, "p.html")).WaitForExit();
        if (name != "p.html") File.CreateSymbolicLink(Path.Combine(folder.FullPath, name), Path.Combine(folder.FullPath, "p.html"));
        Assert.Equal(File.Exists(Path.Combine(folder.FullPath, "link.html")) ? 3 : 2, Take(".").Count());
        Assert.Contains($"./{name}: is empty", Take(".").Select(Line));
        Assert.Contains("page z.txt", Take(".").Select(Line));
    }

    [Fact]
    public void Standard_input_is_one_page_named_by_a_dash()
    {
        var source = Source(options => options with { StandardInput = () => new MemoryStream("Bonjour"u8.ToArray()) });
        var page = Assert.IsType<Page>(Assert.Single(source.Pages(["-", "-"])));
        Assert.Equal(("-", "Bonjour"), (page.Name, page.Text));
    }

    [Fact]
    public void One_bad_page_never_stops_the_others()
    {
        folder.File("p/a.txt", "A");
        folder.File("p/b.txt", "");
        folder.File("p/c.html", "<p></p>");
        folder.File("p/d.txt", [0x89, 0x50, 0x00]);
        folder.File("p/e.txt", "E");
        string[] expected =
        [
            "page a.txt", "p/b.txt: is empty", $"p/c.html: {IntakeMessages.NoMainText}",
            $"p/d.txt: {IntakeMessages.Binary}", "page e.txt", "missing.txt: no such file or folder",
        ];
        Assert.Equal(expected, Take("p", "missing.txt").Select(Line));
    }

    [Fact]
    public void A_page_over_the_limit_is_refused_and_one_at_the_limit_is_taken()
    {
        folder.File("a.txt", "12345");
        folder.File("b.txt", "123456");
        var source = Source(options => options with { MaxBytes = 5 });
        Assert.Equal(["page a.txt", "b.txt: is larger than the limit of 5 bytes"], source.Pages(["a.txt", "b.txt"]).Select(Line));
    }

    [Fact]
    public void An_endless_stream_is_refused_without_reading_it_whole()
    {
        var stream = new EndlessStream();
        var source = Source(options => options with { StandardInput = () => stream });
        Assert.Equal("-: is larger than the limit of 10 MB", Line(Assert.Single(source.Pages(["-"]))));
        Assert.InRange(stream.Given, IntakeOptions.DefaultMaxBytes, IntakeOptions.DefaultMaxBytes + 1_000_000);
    }

    [Fact]
    public void A_file_without_rights_or_on_a_bad_disk_gives_a_clear_line()
    {
        folder.File("secret.txt", "Texte");
        folder.File("torn.txt", "Texte");
        var source = Source(options => options with
        {
            OpenFile = path => throw (path.EndsWith("secret.txt", StringComparison.Ordinal)
                ? new UnauthorizedAccessException("Access to the path is denied.")
                : new IOException("Input/output error")),
        });
        string[] expected = ["secret.txt: cannot be opened: permission denied", "torn.txt: cannot be read: Input/output error"];
        Assert.Equal(expected, source.Pages(["secret.txt", "torn.txt"]).Select(Line));
    }

    [Fact]
    public void Hints_that_cannot_be_opened_are_a_warning()
    {
        folder.File("a.txt", "Texte");
        folder.File("a.meta.json", "{}");
        var source = Source(options => options with
        {
            OpenFile = path => path.EndsWith(".json", StringComparison.Ordinal)
                ? throw new UnauthorizedAccessException("Access to the path is denied.")
                : File.OpenRead(path),
        });
        var page = Assert.IsType<Page>(Assert.Single(source.Pages(["a.txt"])));
        Assert.Equal("a.meta.json: cannot be opened: permission denied; the page is read without hints",
            Assert.Single(page.Warnings).ToString());
    }

    [Fact]
    public void Hints_beside_a_page_are_read_each_of_them_optional()
    {
        folder.File("a.txt", "Texte");
        folder.File("a.meta.json", """{"published": "2024-11", "outlet": "KPL", "language": "fr", "title": " ", "more": 1}""");
        var page = Assert.IsType<Page>(Assert.Single(Take("a.txt")));
        Assert.Equal(new Hints { Published = Edtf.Month(2024, 11), Outlet = "KPL", Language = "fr" }, page.Hints);
        Assert.Empty(page.Warnings);
    }

    [Theory]
    [InlineData("{\n \"title\": }", "is not valid JSON at line 2, column 11; the page is read without hints")]
    [InlineData("[]", "is not a JSON object; the page is read without hints")]
    [InlineData("{\"title\": 3}", "\"title\" is not a text; the page is read without hints")]
    [InlineData("{\"title\": \"a\\u0000b\"}", "\"title\" is not a text; the page is read without hints")]
    [InlineData("{\"title\": \"a\\ud800b\"}", "\"title\" is not a text; the page is read without hints")]
    [InlineData("{\"published\": \"hier\", \"outlet\": \"KPL\"}",
        "\"published\" is no EDTF date of the years 1000 to 2999: \"hier\" (2024-11-05, 2024-11 and 2024 are); the page is read without hints")]
    public void Bad_hints_are_a_warning_that_names_their_file_and_the_page_is_read_without(string json, string message)
    {
        folder.File("p/a.txt", "Texte");
        folder.File("p/a.meta.json", json);
        var page = Assert.IsType<Page>(Assert.Single(Take("p")));
        Assert.Equal($"p/a.meta.json: {message}", Assert.Single(page.Warnings).ToString());
        Assert.Equal(Hints.None, page.Hints);
    }

    [Fact]
    public void An_old_encoding_is_taken_with_a_warning()
    {
        folder.File("a.txt", Encoding.Latin1.GetBytes("Le général a été reçu à Hanoï."));
        var page = Assert.IsType<Page>(Assert.Single(Take("a.txt")));
        Assert.Equal("Le général a été reçu à Hanoï.", page.Text);
        Assert.Equal("a.txt: is not valid UTF-8; read as Windows-1252", Assert.Single(page.Warnings).ToString());
    }

    private IEnumerable<Intaken> Take(params string[] paths) => Source(options => options).Pages(paths);

    private PageSource Source(Func<IntakeOptions, IntakeOptions> with) =>
        new(with(new IntakeOptions { CurrentFolder = folder.FullPath }));

    private static string Line(Intaken intaken) => intaken is Page page ? $"page {page.Name}" : intaken.ToString()!;

    private sealed class EndlessStream : Stream
    {
        public long Given { get; private set; }
        public override bool CanRead => true;
        public override bool CanSeek => false;
        public override bool CanWrite => false;
        public override long Length => throw new NotSupportedException();
        public override long Position { get => Given; set => throw new NotSupportedException(); }

        public override int Read(byte[] buffer, int offset, int count)
        {
            Array.Fill(buffer, (byte)'a', offset, count);
            Given += count;
            return count;
        }

        public override void Flush() { }
        public override long Seek(long offset, SeekOrigin origin) => throw new NotSupportedException();
        public override void SetLength(long value) => throw new NotSupportedException();
        public override void Write(byte[] buffer, int offset, int count) => throw new NotSupportedException();
    }
}
