using System.CommandLine;
using Entente.Cli.Options;
using Entente.Cli.Printing;
using Entente.Codebook;
using Entente.Outputs.Brief;
using Entente.Register.Views;

namespace Entente.Cli.Commands;

/// <summary><c>entente brief</c>: what one reads before a meeting.</summary>
internal static class BriefCommand
{
    public static Command Build(Session session)
    {
        var one = Parties.One("A", "A party: an ISO 3166-1 code (KH) or an organisation's acronym (ASEAN)");
        var other = Parties.One("B", "The other party");
        var asOf = Common.AsOf();
        var limit = Common.Limit("How much to list in each section (default: 12)");
        var view = new ViewOptions();
        var command = new Command("brief", "Print what one should know before a meeting between two parties.")
        {
            one, other, asOf, limit,
        };
        view.AddTo(command);
        command.SetAction((result, _) => Task.Run(() =>
        {
            var (a, b) = (result.GetValue(one)!, result.GetValue(other)!);
            Parties.RequireTwo(a, b);
            using var from = session.OpenToView(view.Register(result));
            using var target = Target.Open(session.Terminal, view.Output(result));
            var book = Book.LoadEmbedded();
            var options = new BriefOptions { AsOf = result.GetValue(asOf), Offices = book.Offices, Agencies = book.World.Agencies };
            if (result.GetValue(limit) is { } count) options = options with { Limit = count };
            var brief = from.GetBrief(a, b, options);
            var (language, form) = (view.Language(result, session.Terminal), view.Form(result));
            ViewPrinter.Print(
                target, form, () => BriefRenderer.Render(brief, form, language, book: book),
                () => BriefRenderer.Write(target.Console, brief, language, book));
            return ExitCode.Done;
        }));
        return command;
    }
}
