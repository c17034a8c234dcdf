using System.CommandLine;
using Entente.Cli.Options;
using Entente.Cli.Printing;
using Entente.Outputs.Calendar;
using Entente.Register.Views.Calendar;

namespace Entente.Cli.Commands;

/// <summary><c>entente calendar</c>: what was, is planned and is expected, by day.</summary>
internal static class CalendarCommand
{
    public static Command Build(Session session)
    {
        var one = Parties.Optional("A", "Only what concerns this party");
        var other = Parties.Optional("B", "Only what concerns this party too");
        var from = Common.Day("--from", "The first day (default: a year before the day for which it holds)");
        var to = Common.Day("--to", "The last day (default: two years after it)");
        var asOf = Common.AsOf();
        var limit = Common.Limit("How many to list of each kind (default: 500)");
        var view = new ViewOptions("ics");
        var command = new Command("calendar", "Print engagements past and planned, expected sessions, expiries and anniversaries, or write them as an iCalendar file.")
        {
            one, other, from, to, asOf, limit,
        };
        view.AddTo(command);
        command.SetAction((result, _) => Task.Run(() =>
        {
            var options = new CalendarOptions
            {
                PartyA = result.GetValue(one), PartyB = result.GetValue(other), From = result.GetValue(from), To = result.GetValue(to), AsOf = result.GetValue(asOf),
            };
            Parties.RequireTwo(options.PartyA, options.PartyB);
            if (options.From > options.To) throw new UsageException(Messages.ToBeforeFrom);
            if (result.GetValue(limit) is { } count) options = options with { Limit = count };
            return new ViewPrinter(session, view, result).Print(
                (register, book) => register.GetCalendar(options with { Agencies = book.World.Agencies }),
                (calendar, form, language, book) => CalendarRenderer.Render(calendar, form, language, book: book),
                CalendarRenderer.Write);
        }));
        return command;
    }
}
