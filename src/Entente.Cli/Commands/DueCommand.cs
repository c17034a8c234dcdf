using System.CommandLine;
using Entente.Cli.Options;
using Entente.Cli.Printing;
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
            var query = new ThreadQuery { PartyA = a, PartyB = b, AsOf = result.GetValue(asOf), Due = true };
            if (result.GetValue(limit) is { } count) query = query with { Limit = count };
            string[] parties = [.. new[] { a, b }.OfType<string>()];
            return new ViewPrinter(session, view, result).Print(
                (register, _) => register.GetThreads(query),
                (due, form, language, book) => DueRenderer.Render(due, parties, form, language, book: book),
                (console, due, language, book) => DueRenderer.Write(console, due, parties, language, book));
        }));
        return command;
    }
}
