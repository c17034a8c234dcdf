using Entente.Reading;
using UglyToad.PdfPig;
using UglyToad.PdfPig.DocumentLayoutAnalysis.PageSegmenter;
using UglyToad.PdfPig.DocumentLayoutAnalysis.ReadingOrderDetector;
using UglyToad.PdfPig.DocumentLayoutAnalysis.WordExtractor;

namespace Entente.Intake.Documents;

/// <summary>The text of a PDF, in blocks and lines as they stand on its pages.</summary>
internal static class PdfText
{
    /// <summary>A book is no dispatch.</summary>
    private const int MostPages = 500;

    public static (string Text, Hints Hints) Read(ReadOnlyMemory<byte> bytes)
    {
        using var document = PdfDocument.Open(bytes.ToArray());
        var blocks = new List<string>();
        for (var page = 1; page <= Math.Min(document.NumberOfPages, MostPages); page++) blocks.AddRange(Blocks(document, page));
        return (string.Join("\n\n", blocks).Replace("\0", ""), new Hints { Title = Title(document) });
    }

    private static IEnumerable<string> Blocks(PdfDocument document, int page)
    {
        var words = document.GetPage(page).GetWords(NearestNeighbourWordExtractor.Instance);
        var blocks = DocstrumBoundingBoxes.Instance.GetBlocks(words);
        return UnsupervisedReadingOrderDetector.Instance.Get(blocks).Select(block => block.Text);
    }

    private static string? Title(PdfDocument document) =>
        document.Information.Title is { } title && !string.IsNullOrWhiteSpace(title) && !title.Contains('.') ? title.Trim() : null;
}
