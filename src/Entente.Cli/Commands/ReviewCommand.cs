using System.CommandLine;
using Entente.Cli.Options;
using Entente.Cli.Printing;
using Entente.Codebook;
using Entente.Outputs;
using Entente.Outputs.Review;
using Entente.Register.Views.Reviews;

namespace Entente.Cli.Commands;

/// <summary><c>entente review</c>: what a party's year came to.</summary>
internal static class ReviewCommand
{
    private const string Docx = "docx";

    public static Command Build(Session session)
    {
        var party = Parties.One("PARTY", "A party: an ISO 3166-1 code (VN) or an organisation's acronym (ASEAN)");
        var year = Common.Year();
        var asOf = Common.AsOf();
        var limit = Common.Limit("How many engagements of either year to list at most (default: 400)");
        var language = OutputLanguages.Option();
        var format = Common.Format("text", "markdown", "html", Docx, "json");
        var output = Common.Output();
        var internalToo = Common.Internal();
        var register = Common.Register();
        var command = new Command("review", "Write the review of a party's year: whom it met, what was signed, undertaken, kept and missed, and what is due next year.")
        {
            party, year, asOf, limit, language, format, output, internalToo, register,
        };
        command.SetAction((result, _) => Task.Run(() =>
        {
            var (form, file) = (result.GetValue(format)!, result.GetValue(output));
            if (form == Docx && file is null) throw new UsageException(Messages.NoFileForDocx);
            using var opened = session.OpenToView(result.GetValue(register), result.GetValue(internalToo));
            var book = Book.LoadEmbedded();
            var options = new ReviewOptions
            {
                Party = result.GetValue(party)!, Year = result.GetValue(year), AsOf = result.GetValue(asOf), Offices = book.Offices, Agencies = book.World.Agencies,
            };
            var review = opened.GetReview(result.GetValue(limit) is { } count ? options with { Limit = count } : options);
            Put(session, review, form, file, OutputLanguages.Of(result.GetValue(language), session.Terminal), book);
            return ExitCode.Done;
        }));
        return command;
    }

    private static void Put(Session session, AnnualReview review, string form, string? file, OutputLanguage language, Book book)
    {
        using var target = Target.Open(session.Terminal, file);
        if (form == Docx) ReviewRenderer.WriteDocx(target.File!, review, language, book);
        else if (form == "text" && target.IsScreen) ReviewRenderer.Write(target.Console, review, language, book);
        else target.Writer.WriteLine(ReviewRenderer.Render(review, FormOf(form), language, book: book).TrimEnd('\n'));
    }

    private static ReviewFormat FormOf(string form) => form switch
    {
        "markdown" => ReviewFormat.Markdown,
        "html" => ReviewFormat.Html,
        "json" => ReviewFormat.Json,
        _ => ReviewFormat.Text,
    };
}
