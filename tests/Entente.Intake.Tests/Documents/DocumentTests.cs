using DocumentFormat.OpenXml;
using DocumentFormat.OpenXml.Packaging;
using DocumentFormat.OpenXml.Wordprocessing;
using Entente.Evaluating;
using Entente.Intake.Files;
using NodaTime;
using UglyToad.PdfPig.Core;
using UglyToad.PdfPig.Fonts.Standard14Fonts;
using UglyToad.PdfPig.Writer;
using Xunit;
using Page = Entente.Intake.Files.Page;
using HtmlPages = Entente.Intake.Tests.Html.Pages;

namespace Entente.Intake.Tests.Documents;

public sealed class DocumentTests : IDisposable
{
    private readonly TemporaryFolder folder = new();

    public void Dispose() => folder.Dispose();

    [Fact]
    public void A_PDF_gives_its_lines_in_order()
    {
        folder.File("a.pdf", Pdf("Le ministre a recu son homologue.", "Un accord a ete conclu."));
        Assert.Equal("Le ministre a recu son homologue.|Un accord a ete conclu.", Taken("a.pdf").Text.ReplaceLineEndings("|").Replace("||", "|", StringComparison.Ordinal));
    }

    [Fact]
    public void A_DOCX_gives_its_paragraphs_with_what_they_are()
    {
        folder.File("a.docx", Docx(("Title", "Visite à Hanoï"), ("", HtmlPages.First), ("Heading1", "La suite"), ("", HtmlPages.Second)));
        var page = Taken("a.docx");
        Assert.Equal($"Visite à Hanoï\n\n{HtmlPages.First}\n\nLa suite\n\n{HtmlPages.Second}", page.Text);
        Assert.StartsWith("docx/1 t0 p16 h", page.Hints.Layout!.ToString(), StringComparison.Ordinal);
    }

    [Fact]
    public void A_mail_gives_its_text_subject_and_day()
    {
        folder.File("a.eml", $"From: \"Service de presse\" <p@a.example>\r\nSubject: =?utf-8?Q?Visite_=C3=A0_Hano=C3=AF?=\r\nDate: Tue, 5 Nov 2024 10:00:00 +0700\r\nContent-Type: text/plain; charset=utf-8\r\n\r\n{HtmlPages.First}\r\n");
        var page = Taken("a.eml");
        Assert.Equal(HtmlPages.First, page.Text.Trim());
        Assert.Equal(("Visite à Hanoï", "2024-11-05", "Service de presse"), (page.Hints.Title, page.Hints.Published?.Text, page.Hints.Outlet));
    }

    [Fact]
    public void A_mail_that_is_a_web_page_gives_its_main_text()
    {
        folder.File("a.eml", $"Subject: x\r\nDate: Tue, 5 Nov 2999 10:00:00 +0700\r\nContent-Type: text/html; charset=utf-8\r\n\r\n<html><p>{HtmlPages.First}</p></html>");
        Assert.Equal((HtmlPages.First, null), (Taken("a.eml").Text, Taken("a.eml").Hints.Published));
    }

    [Theory]
    [InlineData("a.pdf", "%PDF-1.7\nnothing")]
    [InlineData("a.docx", "PK\u0003\u0004nothing")]
    [InlineData("a.eml", "")]
    public void A_broken_document_gives_a_clear_line(string name, string content)
    {
        folder.File(name, content);
        folder.File("b.txt", "B");
        var taken = Source().Pages([name, "b.txt"]).ToList();
        Assert.StartsWith($"{name}: ", Assert.IsType<Refusal>(taken[0]).ToString(), StringComparison.Ordinal);
        Assert.IsType<Page>(taken[1]);
    }

    [Fact]
    public void A_PDF_without_words_says_so()
    {
        folder.File("a.pdf", Pdf());
        Assert.Equal($"a.pdf: {IntakeMessages.NoTextInside}", Source().Pages(["a.pdf"]).Single().ToString());
    }

    [Fact]
    public void Entities_that_grow_are_not_unfolded()
    {
        var names = string.Concat(Enumerable.Range(1, 9).Select(i => $"<!ENTITY a{i} \"{string.Concat(Enumerable.Repeat($"&a{i - 1};", 10))}\">"));
        var part = $"<?xml version=\"1.0\"?><!DOCTYPE x [<!ENTITY a0 \"aaaaaaaaaa\">{names}]><w:document xmlns:w=\"http://schemas.openxmlformats.org/wordprocessingml/2006/main\"><w:body><w:p><w:r><w:t>&a9;</w:t></w:r></w:p></w:body></w:document>";
        folder.File("a.docx", Docx(part));
        Assert.IsType<Refusal>(Assert.Single(Source().Pages(["a.docx"])));
    }

    private Page Taken(string name) => Assert.IsType<Page>(Assert.Single(Source().Pages([name])));

    private PageSource Source() => new(new IntakeOptions { CurrentFolder = folder.FullPath, LatestDay = new LocalDate(2025, 6, 30) });

    private static byte[] Pdf(params string[] lines)
    {
        using var builder = new PdfDocumentBuilder();
        var font = builder.AddStandard14Font(Standard14Font.Helvetica);
        var page = builder.AddPage(UglyToad.PdfPig.Content.PageSize.A4);
        for (var i = 0; i < lines.Length; i++) page.AddText(lines[i], 12, new PdfPoint(50, 700 - (20 * i)), font);
        return builder.Build();
    }

    private static byte[] Docx(params (string Style, string Words)[] paragraphs)
    {
        using var stream = new MemoryStream();
        using (var document = WordprocessingDocument.Create(stream, WordprocessingDocumentType.Document))
            document.AddMainDocumentPart().Document = new Document(new Body(paragraphs.Select(Paragraph)));
        return stream.ToArray();
    }

    /// <summary>A document whose main part is as given.</summary>
    private static byte[] Docx(string part)
    {
        using var stream = new MemoryStream();
        using (var document = WordprocessingDocument.Create(stream, WordprocessingDocumentType.Document))
        {
            using var into = new StreamWriter(document.AddMainDocumentPart().GetStream());
            into.Write(part);
        }
        return stream.ToArray();
    }

    private static Paragraph Paragraph((string Style, string Words) given)
    {
        var paragraph = new Paragraph(new Run(new DocumentFormat.OpenXml.Wordprocessing.Text(given.Words)));
        if (given.Style.Length > 0) paragraph.PrependChild(new ParagraphProperties(new ParagraphStyleId { Val = given.Style }));
        return paragraph;
    }
}
