using System.CommandLine;
using Entente.Cli.Options;
using Entente.Cli.Printing;
using Entente.Codebook;
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
            using var from = session.OpenToView(view.Register(result));
            using var target = Target.Open(session.Terminal, view.Output(result));
            var book = Book.LoadEmbedded();
            var mechanisms = from.GetMechanisms(new MechanismsOptions { PartyA = a, PartyB = b, AsOf = result.GetValue(asOf), Agencies = book.World.Agencies });
            var (language, form) = (view.Language(result, session.Terminal), view.Form(result));
            ViewPrinter.Print(
                target, form, () => TimeRenderer.Render(mechanisms, form, language, book: book),
                () => TimeRenderer.Write(target.Console, mechanisms, language, book));
            return ExitCode.Done;
        }));
        return command;
    }
}
