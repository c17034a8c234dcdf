namespace Entente.Tests.Noise;

/// <summary>What sites put around a dispatch. None of it is of the dispatch.</summary>
internal static class Furniture
{
    public static string Menu(CleanPage page, Random dice) => Pick(dice, FurnitureTexts.Menus) + "\n\n" + page.Text;

    /// <summary>The page's address, or the site's, above all.</summary>
    public static string Address(CleanPage page, Random dice) => Pick(dice, FurnitureTexts.Addresses) + "\n\n" + page.Text;

    public static string Buttons(CleanPage page, Random dice) =>
        Lines.Title(page) is { } title && EndsLine(page.Text, title.End) ? page.Text.Insert(title.End, "\n\n" + Pick(dice, FurnitureTexts.Buttons)) : page.Text;

    public static string Cookies(CleanPage page, Random dice)
    {
        var notice = Pick(dice, FurnitureTexts.Cookies);
        return dice.Next(2) == 0 ? notice + "\n\n" + page.Text : page.Text.TrimEnd() + "\n\n" + notice + "\n";
    }

    public static string Newsletter(CleanPage page, Random dice) => Inside(page, dice, Pick(dice, FurnitureTexts.Newsletters));

    public static string Captions(CleanPage page, Random dice) => Inside(page, dice, Pick(dice, FurnitureTexts.Captions));

    public static string RelatedInside(CleanPage page, Random dice) => Inside(page, dice, Pick(dice, FurnitureTexts.MarkersInside) + Titles(dice, 1 + dice.Next(3)));

    public static string RelatedAfter(CleanPage page, Random dice) => After(page, Pick(dice, FurnitureTexts.MarkersAfter) + Titles(dice, 2 + dice.Next(4)));

    /// <summary>"Le titre (23 mai, 18:40)", one below the other.</summary>
    public static string DatedTeasers(CleanPage page, Random dice)
    {
        var teasers = Titles(dice, 4).Split('\n', StringSplitOptions.RemoveEmptyEntries)
            .Select(title => $"{title} ({1 + dice.Next(28)} {Pick(dice, FurnitureTexts.Months)}, {dice.Next(24):00}:{dice.Next(60):00})");
        return After(page, string.Join('\n', teasers));
    }

    public static string Comments(CleanPage page, Random dice) => After(page, Pick(dice, FurnitureTexts.Comments));

    public static string Footer(CleanPage page, Random dice) => After(page, Pick(dice, FurnitureTexts.Footers));

    public static string Everything(CleanPage page, Random dice)
    {
        Func<CleanPage, Random, string>[] all = [Footer, Comments, RelatedAfter, RelatedInside, Captions, Newsletter, Buttons, Cookies, Menu];
        return all.Aggregate(page, (noisy, add) => noisy with { Text = add(noisy, dice) }).Text;
    }

    private static string After(CleanPage page, string furniture) => page.Text.TrimEnd() + "\n\n" + furniture + "\n";

    /// <summary>Between two paragraphs of the body, where an empty line stands.</summary>
    private static string Inside(CleanPage page, Random dice, string furniture)
    {
        var gaps = Lines.Gaps(page);
        return gaps.Count == 0 ? page.Text : page.Text.Insert(gaps[dice.Next(gaps.Count)], "\n\n" + furniture.TrimEnd());
    }

    /// <summary>Titles of other stories, each on its line, in one of the forms of lists.</summary>
    private static string Titles(Random dice, int count)
    {
        var bullet = Pick(dice, ["", "", "- ", "• ", "> "]);
        var titles = FurnitureTexts.Titles.OrderBy(_ => dice.Next()).Take(count);
        return string.Concat(titles.Select(title => bullet + title + "\n"));
    }

    private static bool EndsLine(string text, int at) => at >= text.Length || text[at] is '\n' or '\r';

    private static string Pick(Random dice, string[] texts) => texts[dice.Next(texts.Length)];
}
