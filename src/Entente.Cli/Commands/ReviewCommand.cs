using System.CommandLine;
using Entente.Cli.Options;
using Entente.Cli.Printing;
using Entente.Outputs.Review;
using Entente.Register.Views.Reviews;

namespace Entente.Cli.Commands;

/// <summary><c>entente review</c>: what a party's year came to.</summary>
internal static class ReviewCommand
{
    public static Command Build(Session session)
    {
        var party = Parties.One("PARTY", "A party: an ISO 3166-1 code (VN) or an organisation's acronym (ASEAN)");
        var year = Common.Year();
        var asOf = Common.AsOf();
        var limit = Common.Limit("How many engagements of either year to list at most (default: 400)");
        var view = new ViewOptions("html", "docx");
        var command = new Command("review", "Write the review of a party's year: whom it met, what was signed, undertaken, kept and missed, and what is due next year.")
        {
            party, year, asOf, limit,
        };
        view.AddTo(command);
        command.SetAction((result, _) => Task.Run(() => new ViewPrinter(session, view, result).Print(
            (register, book) =>
            {
                var options = new ReviewOptions
                {
                    Party = result.GetValue(party)!, Year = result.GetValue(year), AsOf = result.GetValue(asOf), Offices = book.Offices, Agencies = book.World.Agencies,
                };
                return register.GetReview(result.GetValue(limit) is { } count ? options with { Limit = count } : options);
            },
            (review, form, language, book) => ReviewRenderer.Render(review, form, language, book: book),
            ReviewRenderer.Write,
            ReviewRenderer.WriteDocx)));
        return command;
    }
}
