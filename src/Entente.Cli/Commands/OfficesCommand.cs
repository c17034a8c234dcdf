using System.CommandLine;
using Entente.Cli.Options;
using Entente.Cli.Printing;
using Entente.Outputs.Time;
using Entente.Register.Views.Offices;

namespace Entente.Cli.Commands;

/// <summary><c>entente offices</c>: who held which office of a party, from when to when.</summary>
internal static class OfficesCommand
{
    public static Command Build(Session session)
    {
        var party = Parties.One("PARTY", "A party: an ISO 3166-1 code (KH) or an organisation's acronym (ASEAN)");
        var asOf = Common.AsOf();
        var view = new ViewOptions();
        var command = new Command("offices", "Print who held which office of a party, from when to when as far as pages tell.") { party, asOf };
        view.AddTo(command);
        command.SetAction((result, _) => Task.Run(() => new ViewPrinter(session, view, result).Print(
            (register, book) => register.GetOffices(result.GetValue(party)!, new OfficesOptions { AsOf = result.GetValue(asOf), Offices = book.Offices }),
            (offices, form, language, book) => TimeRenderer.Render(offices, form, language, book: book),
            TimeRenderer.Write)));
        return command;
    }
}
