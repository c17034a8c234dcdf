using Entente.Dates;
using Entente.Intake.Files;
using Entente.Pages;
using Entente.Reading;
using Entente.Text;

namespace Entente.Cli.Printing;

/// <summary>What intake and layout make of a page: its dispatches, without their facts.</summary>
internal sealed record PageOutline(string Page, IReadOnlyList<PageOutline.Item> Dispatches)
{
    /// <summary>One dispatch of the page.</summary>
    /// <param name="Outlet">Who published it: the agency that signs, else the hinted outlet.</param>
    /// <param name="Text">The main text: its blocks in order, a blank line between two; furniture is left out.</param>
    internal sealed record Item(string? Title, Edtf? Published, string? Language, string? Outlet, bool Teaser, string Text);

    public static PageOutline Of(Page page, Engine engine)
    {
        var reading = engine.Reader.Read(page.Name, page.Text, page.Hints);
        var stories = engine.Layout(page.Text, page.Hints).ToLookup(story => story.Span);
        return new PageOutline(page.Name, [.. reading.Dispatches.Select(Item)]);

        Item Item(Dispatch dispatch) => new(
            dispatch.Title,
            dispatch.Published,
            dispatch.Language,
            dispatch.Agency ?? (dispatch.Teaser ? null : page.Hints.Outlet),
            dispatch.Teaser,
            stories[dispatch.Span].FirstOrDefault() is { } story ? MainText(page.Text, story) : Words(page.Text, dispatch.Span));
    }

    private static string MainText(string text, Story story) =>
        string.Join("\n\n", story.Blocks
            .Where(block => block.Kind is not (BlockKind.Title or BlockKind.Noise))
            .Select(block => Words(text, block.Span)));

    private static string Words(string text, TextSpan span) => span.In(text).Trim().ToString();
}
