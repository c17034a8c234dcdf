using System.CommandLine;
using Entente.Cli.Options;
using Entente.Cli.Pages;
using Entente.Cli.Printing;

namespace Entente.Cli.Commands;

/// <summary><c>entente codebook</c>: upkeep of the codebook.</summary>
internal static class CodebookCommand
{
    public static Command Build(Session session) => new("codebook", "Look after the codebook: the words and rules of reading.")
    {
        Check(session),
        Coverage(session),
    };

    private static Command Check(Session session)
    {
        var codebook = Common.Codebook();
        codebook.Description = "The codebook in this folder instead of the program's own";
        var command = new Command("check", "Check a codebook and run its examples; name file and line of what is wrong.") { codebook };
        command.SetAction((result, _) => Task.Run(() =>
        {
            var source = CodebookFolder.Open(result.GetValue(codebook), session.Terminal.CurrentFolder);
            var report = session.Composition.CheckCodebook(source);
            foreach (var error in report.Errors) session.Terminal.Error.WriteLine(error);
            session.Terminal.Output.WriteLine(
                $"codebook {source.Hash()}: {source.Files.Count} files, {report.Examples} examples, {report.Errors.Count} wrong");
            return report.Errors.Count == 0 ? ExitCode.Done : ExitCode.SomeFailed;
        }));
        return command;
    }

    private static Command Coverage(Session session)
    {
        var pages = Common.Pages();
        pages.Arity = ArgumentArity.ZeroOrMore;
        var (codebook, output) = (Common.Codebook(), Common.Output());
        var command = new Command("coverage", "Count how often each rule finds a fact, in pages and in the codebook's examples.") { pages, codebook, output };
        command.SetAction((result, stop) => Task.Run(() =>
        {
            var (reader, coverage) = session.Composition.CoverCodebook(CodebookFolder.Open(result.GetValue(codebook), session.Terminal.CurrentFolder));
            var code = result.GetValue(pages) is { Length: > 0 } paths
                ? new PageWork(session.Terminal, session.Pages()).Run(paths, page => reader.Read(page.Name, page.Text, page.Hints), coverage.Add, stop)
                : ExitCode.Done;
            using var target = Target.Open(session.Terminal, result.GetValue(output));
            CoverageText.Write(target.Writer, coverage);
            return code;
        }));
        return command;
    }
}
