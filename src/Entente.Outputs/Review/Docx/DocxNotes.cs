using System.Collections.Immutable;
using DocumentFormat.OpenXml;
using DocumentFormat.OpenXml.Packaging;
using DocumentFormat.OpenXml.Wordprocessing;
using Entente.Outputs.Documents;

namespace Entente.Outputs.Review.Docx;

/// <summary>
/// Notes as footnotes. What is cited again refers to the footnote where it is cited first, so that the program that shows the
/// document counts them as they are counted here.
/// </summary>
internal sealed class DocxNotes
{
    /// <summary>Bookmarks of notes are numbered below it.</summary>
    public const int MostBookmarks = 100_000;

    private readonly ReviewDocument document;
    private readonly FootnotesPart part;
    private readonly Footnotes footnotes = new();
    private readonly HashSet<int> cited = [];

    public DocxNotes(ReviewDocument document, MainDocumentPart main)
    {
        this.document = document;
        part = main.AddNewPart<FootnotesPart>();
        footnotes.Append(Line(FootnoteEndnoteValues.Separator, -1, new SeparatorMark()), Line(FootnoteEndnoteValues.ContinuationSeparator, 0, new ContinuationSeparatorMark()));
    }

    /// <summary>The marks of notes behind what they carry.</summary>
    public IEnumerable<OpenXmlElement> References(ImmutableArray<int> numbers)
    {
        for (var i = 0; i < numbers.Length; i++)
        {
            if (i > 0) yield return DocxText.Run(", ", DocxStyles.NoteMark);
            foreach (var element in Reference(numbers[i])) yield return element;
        }
    }

    public void Save() => part.Footnotes = footnotes;

    private IEnumerable<OpenXmlElement> Reference(int number)
    {
        if (!cited.Add(number)) return DocxText.Field($"NOTEREF {Name(number)} \\f \\h", $"{number}", DocxStyles.NoteMark);
        footnotes.Append(Footnote(document.Notes[number - 1]));
        var mark = new Run(new RunProperties(new RunStyle { Val = DocxStyles.NoteMark }), new FootnoteReference { Id = number });
        return [new BookmarkStart { Id = $"{number}", Name = Name(number) }, mark, new BookmarkEnd { Id = $"{number}" }];
    }

    private Footnote Footnote(ReviewNote note)
    {
        var text = DocxText.Paragraph(DocxStyles.NoteText, "");
        text.Append(new Run(new RunProperties(new RunStyle { Val = DocxStyles.NoteMark }), new FootnoteReferenceMark()), DocxText.Run($" {NoteText.Of(note, document.Language)}"));
        return new Footnote(text) { Id = note.Number };
    }

    private static Footnote Line(FootnoteEndnoteValues kind, int id, OpenXmlElement line) => new(new Paragraph(new Run(line))) { Type = kind, Id = id };

    private static string Name(int number) => $"_Note_{number}";
}
