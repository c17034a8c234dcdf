using System.Collections.Immutable;

namespace Entente.Outputs.Review;

/// <summary>Numbers the notes of a document anew, in the order in which a reader comes to them.</summary>
internal static class NoteOrder
{
    public static ReviewDocument Of(ReviewDocument document)
    {
        var order = document.Sections.SelectMany(s => s.Blocks).SelectMany(Cited).Distinct().Select((number, i) => (Old: number, New: i + 1)).ToDictionary(n => n.Old, n => n.New);
        return document with
        {
            Sections = [.. document.Sections.Select(s => s with { Blocks = [.. s.Blocks.Select(block => Numbered(block, order))] })],
            Notes = [.. document.Notes.Where(n => order.ContainsKey(n.Number)).Select(n => n with { Number = order[n.Number] }).OrderBy(n => n.Number)],
        };
    }

    private static IEnumerable<int> Cited(ReviewBlock block) => block switch
    {
        ReviewParagraph paragraph => paragraph.Sentences.SelectMany(s => s.Notes),
        ReviewList list => list.Items.SelectMany(s => s.Notes),
        ReviewTable table => table.Rows.SelectMany(r => r.Notes),
        _ => [],
    };

    private static ReviewBlock Numbered(ReviewBlock block, Dictionary<int, int> order) => block switch
    {
        ReviewParagraph paragraph => paragraph with { Sentences = [.. paragraph.Sentences.Select(s => s with { Notes = Numbered(s.Notes, order) })] },
        ReviewList list => list with { Items = [.. list.Items.Select(s => s with { Notes = Numbered(s.Notes, order) })] },
        ReviewTable table => table with { Rows = [.. table.Rows.Select(r => r with { Notes = Numbered(r.Notes, order) })] },
        _ => block,
    };

    private static ImmutableArray<int> Numbered(ImmutableArray<int> notes, Dictionary<int, int> order) => [.. notes.Select(number => order[number]).Order()];
}
