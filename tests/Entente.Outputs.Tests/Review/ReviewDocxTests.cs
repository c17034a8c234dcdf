using DocumentFormat.OpenXml.Packaging;
using DocumentFormat.OpenXml.Validation;
using DocumentFormat.OpenXml.Wordprocessing;
using Entente.Outputs.Review;
using Entente.Register.Tests.Support;
using Entente.Register.Views.Reviews;
using Xunit;

namespace Entente.Outputs.Tests.Review;

/// <summary>A review as DOCX is valid by the schema, and has what the review has: headings, sentences, rows, notes.</summary>
public sealed class ReviewDocxTests(ReadSamples samples) : IClassFixture<ReadSamples>
{
    [Theory]
    [InlineData("VN", 2024, OutputLanguage.French)]
    [InlineData("VN", 2022, OutputLanguage.English)]
    [InlineData("BR", 2001, OutputLanguage.French)]
    public void It_is_valid(string party, int year, OutputLanguage language)
    {
        using var file = Write(Review(party, year), language);
        using var package = WordprocessingDocument.Open(file, isEditable: false);
        var faults = new OpenXmlValidator(DocumentFormat.OpenXml.FileFormatVersions.Microsoft365).Validate(package, TestContext.Current.CancellationToken);
        Assert.Empty(faults.Select(f => $"{f.Part?.Uri} {f.Path?.XPath}: {f.Description}"));
    }

    [Fact]
    public void It_has_what_the_review_has()
    {
        var review = Review("VN", 2024);
        var document = ReviewRenderer.Compose(review, OutputLanguage.French, samples.Book);
        using var file = Write(review, OutputLanguage.French);
        using var package = WordprocessingDocument.Open(file, isEditable: false);
        var main = package.MainDocumentPart!;
        Assert.Equal(document.Sections.Select(s => s.Title), Styled(main, "Heading1"));
        var text = main.Document!.Body!.InnerText;
        var blocks = document.Sections.SelectMany(s => s.Blocks).ToArray();
        Assert.All(blocks.OfType<ReviewList>().SelectMany(l => l.Items), item => Assert.Contains(item.Text, text));
        Assert.Equal(blocks.OfType<ReviewTable>().Select(t => t.Rows.Length + 1), main.Document.Body.Elements<Table>().Select(t => t.Elements<TableRow>().Count()));
        Assert.Equal(blocks.OfType<ReviewChart>().Count(), main.ChartParts.Count());
        var notes = main.FootnotesPart!.Footnotes!.Elements<Footnote>().Where(n => n.Id!.Value > 0).ToArray();
        Assert.Equal(document.Notes.Length, notes.Length);
        Assert.All(document.Notes.Zip(notes), n => Assert.Contains(Entente.Text.PlainText.Of(n.First.Quote), n.Second.InnerText));
        Assert.Equal(Enumerable.Range(1, notes.Length).Select(n => (long)n), main.Document.Descendants<FootnoteReference>().Select(r => r.Id!.Value));
        Assert.Equal("fr-FR", main.StyleDefinitionsPart!.Styles!.Descendants<Languages>().First().Val!.Value);
    }

    [Fact]
    public void What_no_xml_may_hold_is_left_out()
    {
        using var folder = new TemporaryRegister();
        folder.Register.AddMany([Page.Of("a\u0001b", "2024-05-08", Page.Engagement("signing", "2024-05-07", "KH VN", "VN:Phan\u0002 Van Giang"))]);
        using var file = Write(folder.Register.GetReview(new ReviewOptions { Party = "VN", Year = 2024 }), OutputLanguage.English);
        using var package = WordprocessingDocument.Open(file, isEditable: false);
        Assert.Contains("Phan Van", package.MainDocumentPart!.Document!.Body!.InnerText);
    }

    private static IEnumerable<string> Styled(MainDocumentPart main, string style) =>
        main.Document!.Body!.Elements<Paragraph>().Where(p => p.ParagraphProperties?.ParagraphStyleId?.Val?.Value == style).Select(p => p.InnerText);

    private AnnualReview Review(string party, int year) =>
        samples.Register.GetReview(new ReviewOptions { Party = party, Year = year, Offices = samples.Book.Offices, Agencies = samples.Book.World.Agencies });

    private MemoryStream Write(AnnualReview review, OutputLanguage language)
    {
        var file = new MemoryStream();
        ReviewRenderer.WriteDocx(file, review, language, samples.Book);
        file.Position = 0;
        return file;
    }
}
