using System.CommandLine;
using Entente.Cli.Options;
using Entente.Cli.Pages;
using Entente.Cli.Printing;
using Entente.Intake.Web;
using Entente.Register.Verdicts;

namespace Entente.Cli.Commands;

/// <summary><c>entente add</c>: takes pages into the register.</summary>
internal static class AddCommand
{
    public static Command Build(Session session)
    {
        var pages = Common.Pages("Files, folders, patterns such as 'in/**/*.txt', addresses (https://…), or - for standard input");
        var allowed = Common.AllowedHosts();
        var register = Common.Register();
        var codebook = Common.Codebook();
        var columns = TableColumns.Option();
        var format = Common.Format("text", "json", "ndjson");
        var details = new Option<bool>("--details") { Description = "Name every page, and what of it was known from others and why" };
        var again = new Option<bool>("--again") { Description = "Also pages that were forgotten" };
        var isInternal = new Option<bool>("--internal") { Description = "Mark new pages internal: only those who ask for such pages see what they tell" };
        var command = new Command("add", "Take pages into the register, and say what was new, known or refused.")
        {
            pages, details, format, again, isInternal, allowed, columns, register, codebook,
        };
        command.SetAction((result, stop) => Task.Run(() =>
        {
            var reader = session.OpenEngine(result.GetValue(codebook)).Reader;
            using var into = session.OpenToAdd(result.GetValue(register));
            using var web = new WebPages(session.Web(result.GetValue(allowed) ?? []), stop);
            var adding = new Adding(session.Pages(result.GetValue(columns), web), reader, into, result.GetValue(again), result.GetValue(isInternal) ? new Signature(JudgeSigning.UserOf(session.Terminal), "") : null);
            var summary = AddProgress.Show(session, result.GetValue(pages)!, adding, AddLines.Of(result.GetValue(format)!, result.GetValue(details)), stop);
            return summary.ExitCode;
        }));
        return command;
    }
}
