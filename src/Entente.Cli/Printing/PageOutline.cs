using Entente.Dates;
using Entente.Intake.Files;
using Entente.Pages;
using Entente.Text;

namespace Entente.Cli.Printing;

/// <summary>What intake and layout make of a page: its dispatches, without their facts.</summary>
internal sealed record PageOutline(string Page, IReadOnlyList<PageOutline.Item> Dispatches)
{
    /// <summary>One dispatch of the page.</summary>
    /// <param name="Outlet">Who published it: the agency that signs, else the hinted outlet.</param>
    /// <param name="Text">The main text: its blocks in order, a blank line between two; furniture and captions are left out.</param>
    internal sealed record Item(string? Title, Edtf? Published, string? Language, string? Outlet, bool Teaser, string Text);

    public static PageOutline Of(Page page, Engine engine)
    {
        // Only the reading knows when a dispatch was published; it leaves out teasers that carry no fact.
        var read = engine.Reader.Read(page.Name, page.Text, page.Hints).Dispatches.ToLookup(dispatch => dispatch.Span);
        return new PageOutline(page.Name, [.. engine.Layout(page.Text, page.Hints).Select(Item)]);

        Item Item(Story story) => new(
            story.Title,
            read[story.Span].FirstOrDefault()?.Published,
            story.Language,
            story.Agency ?? (story.Teaser ? null : page.Hints.Outlet),
            story.Teaser,
            MainText(page.Text, story));
    }

    private static string MainText(string text, Story story) =>
        string.Join("\n\n", story.Blocks
            .Where(block => block.Kind is not (BlockKind.Title or BlockKind.Caption or BlockKind.Noise))
            .Select(block => Words(text, block.Span)));

    private static string Words(string text, TextSpan span) => span.In(text).Trim().ToString();
}
