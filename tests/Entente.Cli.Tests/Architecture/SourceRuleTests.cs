using Entente.Evaluating;
using Xunit;

namespace Entente.Cli.Tests.Architecture;

public class SourceRuleTests
{
    private const int LongestFile = 400;
    private const int LongestMethod = 60;

    [Fact]
    public void No_source_file_has_more_than_400_lines()
    {
        var files = Sources().ToList();
        Assert.True(files.Count > 50, "the sources were not found");
        var tooLong = files.Where(file => file.Lines.Length > LongestFile).Select(file => $"{file.Name}: {file.Lines.Length} lines");
        Offenders.None(tooLong);
    }

    [Fact]
    public void No_method_has_more_than_60_lines()
    {
        var tooLong = from file in Sources()
                      from block in MemberBlocks.Of(file.Lines)
                      where block.Length > LongestMethod
                      select $"{file.Name}:{block.Line}: {block.Length} lines";
        Offenders.None(tooLong);
    }

    [Theory]
    [InlineData("class A\n{\n    void M()\n    {\n        x();\n    }\n}", "3:4")]
    [InlineData("record A(\n    int B,\n    int C) : D\n{\n    int P =>\n        1;\n}", "5:2")]
    [InlineData("class A\n{\n    static readonly int[] Table =\n    [\n        1,\n    ];\n}", "")]
    [InlineData("class A\n{\n    int P\n    {\n        get\n        {\n            return 1;\n        }\n    }\n}", "3:7")]
    [InlineData("class A\n{\n    void M(\n        int a)\n    {\n        if (a)\n        {\n        }\n    }\n}", "3:7")]
    [InlineData("class A\n{\n    private static int[] M() =>\n        from x in y\n        select x;\n\n    int z;\n}", "3:3")]
    [InlineData("class A\n{\n    /// <summary>Sum.</summary>\n    [Fact]\n    void M() => x(\n        1);\n}", "5:2")]
    public void The_length_of_a_member_is_counted_from_its_name_to_its_end(string source, string expected) =>
        Assert.Equal(expected, string.Join(' ', MemberBlocks.Of(source.Split('\n')).Select(block => $"{block.Line}:{block.Length}")));

    private static IEnumerable<(string Name, string[] Lines)> Sources() =>
        from folder in (string[])["src", "tests", "bench"]
        let root = Repository.PathOf(folder)
        where Directory.Exists(root)
        from path in Directory.EnumerateFiles(root, "*.cs", SearchOption.AllDirectories)
        let name = Path.GetRelativePath(Repository.Root, path).Replace('\\', '/')
        where !name.Contains("/obj/", StringComparison.Ordinal) && !name.Contains("/bin/", StringComparison.Ordinal)
        select (name, File.ReadAllLines(path));
}
