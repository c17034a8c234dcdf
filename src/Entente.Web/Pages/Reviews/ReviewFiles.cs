using System.Text;
using Entente.Codebook;
using Entente.Dates;
using Entente.Outputs;
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

    public static bool IsYear(int year) => year is >= Reckoning.FirstYear and <= Reckoning.LastYear;

    public static ReviewOptions Options(string party, int year, LocalDate? asOf, Book book) =>
        new() { Party = party, Year = year, AsOf = asOf, Offices = book.Offices, Agencies = book.World.Agencies };

    /// <summary>Who reads a review wants it as a file next.</summary>
    public static AnnualReview Review(IRegister register, RecentViews recent, ReviewOptions options) => recent.Get(register, options, r => r.GetReview(options));

    private static async Task<IResult> Send(string party, int year, string format, HttpContext context, RegisterPool pool, RecentViews recent, Book book, Wording words)
    {
        var code = party.ToUpperInvariant();
        if (!book.World.IsParty(code) || !IsYear(year) || Names.All(known => known.Format != format)) return Results.NotFound();
        var options = Options(code, year, AddressFields.Day(context.Request.Query["as-of"]), book);
        var review = await pool.Read(register => Review(register, recent, options), context.RequestAborted);
        var (type, bytes) = File(review, format, words.Words.Language, book);
        return Results.File(bytes, type, $"{code}-{year}.{words.Words.Code}.{format}");
    }

    private static (string Type, byte[] Bytes) File(AnnualReview review, string format, OutputLanguage language, Book book)
    {
        return format switch
        {
            "docx" => ("application/vnd.openxmlformats-officedocument.wordprocessingml.document", Docx()),
            "html" => ("text/html; charset=utf-8", Text(ReviewFormat.Html)),
            _ => ("text/markdown; charset=utf-8", Text(ReviewFormat.Markdown)),
        };

        byte[] Docx()
        {
            using var file = new MemoryStream();
            ReviewRenderer.WriteDocx(file, review, language, book);
            return file.ToArray();
        }

        byte[] Text(ReviewFormat of) => Encoding.UTF8.GetBytes(ReviewRenderer.Render(review, of, language, book: book));
    }
}
