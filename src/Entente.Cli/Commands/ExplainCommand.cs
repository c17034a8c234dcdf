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
        var grammar = new Option<bool>("--grammar") { Description = "Also print how each sentence was cut: chunks and clauses" };
        var command = new Command("explain", "Print the rule and words behind every fact, what was dropped and why, and what was left unread.")
        {
            pages, grammar, codebook, output,
        };
        command.SetAction((result, stop) => Task.Run(() =>
        {
            var engine = session.OpenEngine(result.GetValue(codebook));
            using var target = Target.Open(session.Terminal, result.GetValue(output));
            return new PageWork(session.Terminal, session.Pages()).Run(
                result.GetValue(pages)!,
                page => engine.Explain(page.Name, page.Text, page.Hints),
                new ExplainText(target.Console, result.GetValue(grammar)).Write,
                stop);
        }));
        return command;
    }
}
