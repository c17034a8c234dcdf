using System.CommandLine;
using Entente.Cli.Options;
using Entente.Cli.Printing;
using Entente.Outputs.Time;
using Entente.Register.Views.Changes;
using NodaTime;

namespace Entente.Cli.Commands;

/// <summary><c>entente diff</c>: what has changed between two moments.</summary>
internal static class DiffCommand
{
    public static Command Build(Session session)
    {
        var one = Parties.Optional("A", "Only what concerns this party");
        var other = Parties.Optional("B", "Only what lies between A and this party");
        Option<LocalDate?> since = Common.Day("--since", "What was known by the end of this day is not new, e.g. 2024-11-05");
        since.Required = true;
        var until = Common.Day("--until", "What came to be known after this day does not count");
        var recorded = new Option<bool>("--recorded") { Description = "Go by when pages were added, and not by when they were published" };
        var limit = Common.Limit("How much to list of each kind of change (default: 100)");
        var view = new ViewOptions();
        var command = new Command("diff", "Print what has changed between two moments: what is new since the last brief.") { one, other, since, until, recorded, limit };
        view.AddTo(command);
        command.SetAction((result, _) => Task.Run(() =>
        {
            var (a, b) = (result.GetValue(one), result.GetValue(other));
            Parties.RequireTwo(a, b);
            var (from, to) = (result.GetValue(since)!.Value, result.GetValue(until));
            if (to < from) throw new UsageException(Messages.UntilBeforeSince);
            return new ViewPrinter(session, view, result).Print(
                (register, book) =>
                {
                    var options = new DiffOptions { PartyA = a, PartyB = b, Since = from, Until = to, Recorded = result.GetValue(recorded), Agencies = book.World.Agencies };
                    return register.GetDiff(result.GetValue(limit) is { } count ? options with { Limit = count } : options);
                },
                (diff, form, language, book) => TimeRenderer.Render(diff, form, language, book: book),
                TimeRenderer.Write);
        }));
        return command;
    }
}
