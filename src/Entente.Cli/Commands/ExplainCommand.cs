using System.CommandLine;
using Entente.Cli.Options;
using Entente.Cli.Pages;
using Entente.Cli.Printing;

namespace Entente.Cli.Commands;

/// <summary><c>entente explain</c>: where each fact comes from, and what was left unread.</summary>
internal static class ExplainCommand
{
    public static Command Build(Session session)
    {
        var pages = Common.Pages();
        var codebook = Common.Codebook();
        var output = Common.Output();
        var command = new Command("explain", "Print the rule and the words behind every fact, and what was left unread.")
        {
            pages, codebook, output,
        };
        command.SetAction((result, stop) => Task.Run(() =>
        {
            var reader = session.OpenEngine(result.GetValue(codebook)).Reader;
            using var target = Target.Open(session.Terminal, result.GetValue(output));
            return new PageWork(session.Terminal, session.Pages()).Run(
                result.GetValue(pages)!,
                page => reader.Read(page.Name, page.Text, page.Hints),
                new ExplainText(target.Console).Write,
                stop);
        }));
        return command;
    }
}
