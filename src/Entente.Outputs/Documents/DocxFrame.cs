using DocumentFormat.OpenXml.Packaging;
using DocumentFormat.OpenXml.Wordprocessing;

namespace Entente.Outputs.Documents;

/// <summary>The page: A4, with the title at its head but on the first, and its number at its foot.</summary>
internal static class DocxFrame
{
    private const int Height = 16838, Width = 11906, Margin = 1134;

    public static SectionProperties Of(MainDocumentPart part, string title)
    {
        var (head, first, foot) = (part.AddNewPart<HeaderPart>(), part.AddNewPart<HeaderPart>(), part.AddNewPart<FooterPart>());
        head.Header = new Header(DocxText.Paragraph(DocxStyles.Frame, title));
        first.Header = new Header(new Paragraph());
        var number = DocxText.Paragraph(DocxStyles.Frame, "");
        number.Append(DocxText.Field("PAGE", "1"));
        foot.Footer = new Footer(number);
        var again = part.AddNewPart<FooterPart>();
        again.Footer = (Footer)foot.Footer.CloneNode(true);
        return new SectionProperties(
            new HeaderReference { Type = HeaderFooterValues.Default, Id = part.GetIdOfPart(head) }, new HeaderReference { Type = HeaderFooterValues.First, Id = part.GetIdOfPart(first) },
            new FooterReference { Type = HeaderFooterValues.Default, Id = part.GetIdOfPart(foot) }, new FooterReference { Type = HeaderFooterValues.First, Id = part.GetIdOfPart(again) },
            new PageSize { Width = Width, Height = Height },
            new PageMargin { Top = Margin, Bottom = Margin, Left = Margin, Right = Margin, Header = Margin / 2, Footer = Margin / 2, Gutter = 0 },
            new TitlePage());
    }
}
