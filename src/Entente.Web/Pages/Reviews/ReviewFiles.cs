using System.Text;
using Entente.Codebook;
using Entente.Dates;
using Entente.Outputs;
using Entente.Outputs.Asking;
using Entente.Outputs.Brief;
using Entente.Outputs.Review;
using Entente.Register;
using Entente.Register.Views.Reviews;
using Entente.Web.Languages;
using Entente.Web.Registers;
using Entente.Web.Shared;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Routing;
using NodaTime;

namespace Entente.Web.Pages.Reviews;

/// <summary>The review of a year as a file to keep and to send.</summary>
internal static class ReviewFiles
{
    /// <summary>The forms that there are, by the names of their files, with what people call them.</summary>
    public static IReadOnlyList<(string Format, string Name)> Names { get; } = [("html", "HTML"), ("docx", "DOCX"), ("md", "Markdown")];

    public static void MapReviewFiles(this IEndpointRouteBuilder endpoints) => endpoints.MapGet("/reviews/{party}/{year:int}/review.{format}", Send).ExcludeFromDescription();

    public static bool IsYear(int year) => Reckoning.Holds(year);

    public static ReviewOptions Options(string party, int year, LocalDate? asOf, Book book) =>
        new() { Party = party, Year = year, AsOf = asOf, Offices = book.Offices, Agencies = book.World.Agencies };

    /// <summary>Who reads a review wants it as a file next.</summary>
    public static AnnualReview Review(IRegister register, RecentViews recent, ReviewOptions options) => recent.Get(register, options, r => r.GetReview(options));

    private static async Task<IResult> Send(string party, int year, string format, HttpContext context, RegisterPool pool, RecentViews recent, PartyFinder parties, Book book, Wording words)
    {
        if (!IsYear(year) || Names.All(known => known.Format != format)) return Results.NotFound();
        try
        {
            var day = AddressFields.Day(context.Request.Query["as-of"]);
            var review = await pool.Read(register => Review(register, recent, Options(parties.Find(register, party), year, day, book)), context.RequestAborted);
            var (type, bytes) = File(review, format, words.Words.Language, book);
            return Results.File(bytes, type, $"{review.Party}-{year}.{words.Words.Code}.{format}");
        }
        catch (AskedException)
        {
            return Results.NotFound();
        }
    }

    private static (string Type, byte[] Bytes) File(AnnualReview review, string format, OutputLanguage language, Book book)
    {
        return format switch
        {
            "docx" => ("application/vnd.openxmlformats-officedocument.wordprocessingml.document", Docx()),
            "html" => ("text/html; charset=utf-8", Text(BriefFormat.Html)),
            _ => ("text/markdown; charset=utf-8", Text(BriefFormat.Markdown)),
        };

        byte[] Docx()
        {
            using var file = new MemoryStream();
            ReviewRenderer.WriteDocx(file, review, language, book);
            return file.ToArray();
        }

        byte[] Text(BriefFormat of) => Encoding.UTF8.GetBytes(ReviewRenderer.Render(review, of, language, book: book));
    }
}
