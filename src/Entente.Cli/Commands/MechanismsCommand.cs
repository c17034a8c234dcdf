using System.CommandLine;
using Entente.Cli.Options;
using Entente.Cli.Printing;
using Entente.Outputs.Time;
using Entente.Register.Views.Mechanisms;

namespace Entente.Cli.Commands;

/// <summary><c>entente mechanisms</c>: the sessions of mechanisms, and what is missing among them.</summary>
internal static class MechanismsCommand
{
    public static Command Build(Session session)
    {
        var one = Parties.Optional("A", "Only mechanisms in which this party is");
        var other = Parties.Optional("B", "Only mechanisms in which this party is too");
        var asOf = Common.AsOf();
        var view = new ViewOptions();
        var command = new Command("mechanisms", "Print the sessions of mechanisms, with the editions that are missing and when the next is due.")
        {
            one, other, asOf,
        };
        view.AddTo(command);
        command.SetAction((result, _) => Task.Run(() =>
        {
            var (a, b) = (result.GetValue(one), result.GetValue(other));
            Parties.RequireTwo(a, b);
            return new ViewPrinter(session, view, result).Print(
                (register, book) => register.GetMechanisms(new MechanismsOptions { PartyA = a, PartyB = b, AsOf = result.GetValue(asOf), Agencies = book.World.Agencies }),
                (mechanisms, form, language, book) => TimeRenderer.Render(mechanisms, form, language, book: book),
                TimeRenderer.Write);
        }));
        return command;
    }
}
