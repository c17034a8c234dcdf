namespace Entente.Cli.Printing;

/// <summary>The outline of a page for people.</summary>
internal static class PageOutlineText
{
    public static string Of(PageOutline outline) => string.Join("\n", outline.Dispatches.Select(item => Of(outline.Page, item)));

    private static string Of(string page, PageOutline.Item item)
    {
        var facts = string.Join(" · ", new[]
        {
            page, item.Teaser ? "teaser" : null, item.Outlet, item.Language, item.Published?.Text,
        }.OfType<string>());
        return $"{item.Title ?? "(no title)"}\n{facts}\n\n{item.Text}\n";
    }
}
