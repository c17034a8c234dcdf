using System.CommandLine;
using Entente.Cli.Options;

namespace Entente.Cli.Commands;

/// <summary><c>entente codebook</c>: upkeep of the codebook.</summary>
internal static class CodebookCommand
{
    public static Command Build(Session session) => new("codebook", "Look after the codebook: the words and rules of reading.")
    {
        Check(session),
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
}
