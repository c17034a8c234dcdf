using System.CommandLine;
using Entente.Evaluating;
using Xunit;

namespace Entente.Cli.Tests;

public class DocumentationTests
{
    private static readonly string Document = File.ReadAllText(Repository.PathOf("docs", "commands.md"));

    public static TheoryData<string> Commands => [.. All(Root(), "entente").Select(command => command.Path)];

    [Theory]
    [MemberData(nameof(Commands))]
    public void Every_command_has_a_section_that_names_its_options_arguments_and_formats(string path)
    {
        var section = Section(path);
        Assert.True(section.Length > 0, $"docs/commands.md has no heading `{path}`");
        var command = All(Root(), "entente").Single(command => command.Path == path).Command;
        var names = command.Options.Select(option => option.Name).Where(name => path == "entente" || name.StartsWith("--", StringComparison.Ordinal))
            .Concat(command.Arguments.Select(argument => argument.Name));
        Assert.All(names, name => Assert.Contains(name, section));
    }

    [Fact]
    public void Every_section_is_of_a_command_that_there_is()
    {
        var headings = Document.Split('\n').Where(line => line.StartsWith("## `", StringComparison.Ordinal)).Select(line => line[4..].TrimEnd('`'));
        Assert.Empty(headings.Except(All(Root(), "entente").Select(command => command.Path)));
    }

    [Fact]
    public void Every_exit_code_is_explained()
    {
        foreach (var code in (int[])[ExitCode.Done, ExitCode.SomeFailed, ExitCode.Usage, ExitCode.NoRegister, ExitCode.Stopped])
            Assert.Contains($"| {code} |", Document);
    }

    private static string Section(string path)
    {
        var start = Document.IndexOf($"\n## `{path}`\n", StringComparison.Ordinal);
        if (start < 0) return "";
        var end = Document.IndexOf("\n## ", start + 1, StringComparison.Ordinal);
        return end < 0 ? Document[start..] : Document[start..end];
    }

    private static Command Root()
    {
        using var terminal = new Terminal
        {
            Output = TextWriter.Null,
            Error = TextWriter.Null,
            Input = () => Stream.Null,
            CurrentFolder = "/",
            Variable = _ => null,
        };
        return Application.Root(new Session(Composition.Real, terminal));
    }

    private static IEnumerable<(string Path, Command Command)> All(Command command, string path) =>
        command.Subcommands.SelectMany(sub => All(sub, $"{path} {sub.Name}")).Prepend((path, command));
}
