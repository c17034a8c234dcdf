using System.CommandLine;
using Entente.Cli.Options;
using Entente.Cli.Printing;
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
            return new ViewPrinter(session, view, result).Print(
                (register, book) =>
                {
                    var options = new BriefOptions { AsOf = result.GetValue(asOf), Offices = book.Offices, Agencies = book.World.Agencies };
                    return register.GetBrief(a, b, result.GetValue(limit) is { } count ? options with { Limit = count } : options);
                },
                (brief, form, language, book) => BriefRenderer.Render(brief, form, language, book: book),
                BriefRenderer.Write);
        }));
        return command;
    }
}
