using Entente.Evaluating;
using Entente.Intake.Files;
using Xunit;

namespace Entente.Intake.Tests.Files;

public sealed class PathExpanderTests : IDisposable
{
    private readonly TemporaryFolder folder = new();

    public PathExpanderTests()
    {
        foreach (var name in (string[])["B.txt", "a.txt", "a.meta.json", "a.gold.json", "é.txt", "notes.css", "2024/x.txt", "2024/deep/y.txt"])
            folder.File($"in/{name}", "Texte");
    }

    public void Dispose() => folder.Dispose();

    [Fact]
    public void A_folder_gives_all_pages_below_it_by_path_and_passes_over_other_files() =>
        Assert.Equal(["in/2024/deep/y.txt", "in/2024/x.txt", "in/B.txt", "in/a.txt", "in/é.txt"], Shown("in"));

    [Theory]
    [InlineData("in/*.txt", "in/B.txt in/a.txt in/é.txt")]
    [InlineData("in/*", "in/B.txt in/a.txt in/é.txt")]
    [InlineData("in/a*", "in/a.txt")]
    [InlineData("in/*/*.txt", "in/2024/x.txt")]
    [InlineData("in/**/*.txt", "in/2024/deep/y.txt in/2024/x.txt in/B.txt in/a.txt in/é.txt")]
    [InlineData("*/2024/*.txt", "in/2024/x.txt")]
    public void A_pattern_gives_the_pages_that_it_matches(string pattern, string expected) =>
        Assert.Equal(expected, string.Join(' ', Shown(pattern)));

    [Fact]
    public void Web_pages_count_as_pages_by_any_of_their_endings()
    {
        foreach (var name in (string[])["a.html", "b.HTM", "c.xhtml", "d.css"]) folder.File($"web/{name}", "<p>Texte");
        Assert.Equal(["web/a.html", "web/b.HTM", "web/c.xhtml"], Shown("web"));
    }

    [Fact]
    public void What_tells_of_the_pages_of_a_folder_is_none_of_them_unless_it_is_named()
    {
        foreach (var name in (string[])["README.md", "Readme.txt", "readme-too.md"]) folder.File($"told/{name}", "Texte");
        Assert.Equal(["told/readme-too.md"], Shown("told"));
        Assert.Equal(["told/readme-too.md"], Shown("told/*.md"));
        Assert.Equal(["told/README.md"], Shown("told/README.md"));
    }

    [Fact]
    public void An_absolute_pattern_serves_too() =>
        Assert.Equal(["B.txt", "a.txt", "é.txt"], Expand($"{folder.FullPath}/in/*.txt").Select(file => file.Name));

    [Fact]
    public void The_order_given_is_kept_and_a_file_that_comes_twice_is_taken_once() =>
        Assert.Equal(["in/a.txt", "in/B.txt", "in/é.txt"], Shown("in/a.txt", "in/*.txt", "./in/B.txt"));

    [Fact]
    public void The_name_is_the_files_alone_from_whatever_folder_it_is_given() =>
        Assert.Equal(["x.txt", "x.txt", "x.txt"], new[] { "in/2024/x.txt", "in/2024/*.txt", "in/*/x.txt" }.Select(path => Expand(path).Single().Name));

    [Theory]
    [InlineData("nowhere.txt", "no such file or folder")]
    [InlineData("in/*.css", "matches no page (*.txt, *.html, documents, tables and archives)")]
    [InlineData("nowhere/*.txt", "matches no page (*.txt, *.html, documents, tables and archives)")]
    [InlineData("empty", "holds no page (*.txt, *.html, documents, tables and archives)")]
    public void A_path_that_stands_for_no_page_is_refused_by_its_own_name(string path, string reason)
    {
        Directory.CreateDirectory(Path.Combine(folder.FullPath, "empty"));
        var file = Assert.Single(Expand(path));
        Assert.Equal((path, reason), (file.Shown, file.Refusal));
    }

    [Fact]
    public void A_link_that_leads_back_up_ends()
    {
        Directory.CreateSymbolicLink(Path.Combine(folder.FullPath, "in/2024/loop"), Path.Combine(folder.FullPath, "in"));
        Assert.Equal(5, Shown("in").Count());
    }

    [Fact]
    public void A_file_whose_name_holds_a_star_is_that_file()
    {
        if (OperatingSystem.IsWindows()) Assert.Skip("no star in names on Windows");
        folder.File("in/*a.txt", "Texte");
        Assert.Equal(["in/*a.txt"], Shown("in/*a.txt"));
    }

    private IEnumerable<string> Shown(params string[] paths) => Expand(paths).Select(file => file.Shown);

    private IEnumerable<FoundFile> Expand(params string[] paths) => new PathExpander(folder.FullPath).Expand(paths);
}
