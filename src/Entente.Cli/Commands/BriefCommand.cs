using System.CommandLine;
using Entente.Cli.Options;
using Entente.Cli.Printing;
using Entente.Outputs.Brief;
using Entente.Outputs.Meeting;
using Entente.Register.Views;

namespace Entente.Cli.Commands;

/// <summary><c>entente brief</c>: what one reads before a meeting.</summary>
internal static class BriefCommand
{
    public static Command Build(Session session)
    {
        var one = Parties.Optional("A", "A party: an ISO 3166-1 code (KH) or an organisation's acronym (ASEAN); for a meeting our own side");
        var other = Parties.Optional("B", "The other party");
        var meeting = new MeetingOptions();
        var asOf = Common.AsOf();
        var limit = Common.Limit("How much to list in each section (default: 12)");
        var view = new ViewOptions("html", "docx");
        var command = new Command("brief", "Print what one should know before a meeting between two parties; of a named meeting, on two pages.")
        {
            one, other,
        };
        meeting.AddTo(command);
        command.Options.Add(asOf);
        command.Options.Add(limit);
        view.AddTo(command);
        command.SetAction((result, _) => Task.Run(() =>
        {
            var (a, b) = (result.GetValue(one), result.GetValue(other));
            Parties.RequireTwo(a, b);
            var printer = new ViewPrinter(session, view, result);
            if (meeting.Request(result) is { } request) return Meeting(printer, request with { Us = a, Them = b, AsOf = result.GetValue(asOf) });
            if (a is null || b is null) throw new UsageException(Messages.TwoParties);
            if (view.Form(result) is BriefFormat.Html or BriefFormat.Docx) throw new UsageException(Messages.DocumentOfMeetings);
            return printer.Print(
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

    private static int Meeting(ViewPrinter printer, MeetingRequest request) => printer.Print(
        (register, book) => MeetingBuilder.Prepare(register, request with { Offices = book.Offices, Agencies = book.World.Agencies }),
        (meeting, form, language, book) => MeetingRenderer.Render(meeting, form, language, book: book),
        MeetingRenderer.Write,
        MeetingRenderer.WriteDocx);
}
