using System.CommandLine;
using Entente.Cli.Options;
using Entente.Cli.Printing;
using Entente.Codebook;
using Entente.Outputs.Due;
using Entente.Register.Views;

namespace Entente.Cli.Commands;

/// <summary><c>entente due</c>: what was announced for a day, and is not known to be done.</summary>
internal static class DueCommand
{
    public static Command Build(Session session)
    {
        var one = Parties.Optional("A", "Only what concerns this party");
        var other = Parties.Optional("B", "Only what concerns this party too");
        var asOf = Common.AsOf();
        var limit = Common.Limit("How many to list of each kind (default: 50)");
        var view = new ViewOptions();
        var command = new Command("due", "Print what is due and what is overdue: undertakings, plans, renewals, coming sessions.")
        {
            one, other, asOf, limit,
        };
        view.AddTo(command);
        command.SetAction((result, _) => Task.Run(() =>
        {
            var (a, b) = (result.GetValue(one), result.GetValue(other));
            Parties.RequireTwo(a, b);
            using var from = session.OpenToView(view.Register(result));
            using var target = Target.Open(session.Terminal, view.Output(result));
            var query = new ThreadQuery { PartyA = a, PartyB = b, AsOf = result.GetValue(asOf), Due = true };
            if (result.GetValue(limit) is { } count) query = query with { Limit = count };
            var due = from.GetThreads(query);
            string[] parties = [.. new[] { a, b }.OfType<string>()];
            var (book, language, form) = (Book.LoadEmbedded(), view.Language(result, session.Terminal), view.Form(result));
            ViewPrinter.Print(
                target, form, () => DueRenderer.Render(due, parties, form, language, book: book),
                () => DueRenderer.Write(target.Console, due, parties, language, book));
            return ExitCode.Done;
        }));
        return command;
    }
}
