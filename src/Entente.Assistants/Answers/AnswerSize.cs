namespace Entente.Assistants.Answers;

/// <summary>Keeps answers of a size that an assistant can take: what is too much goes, from the end.</summary>
internal static class AnswerSize
{
    /// <summary>In characters of text; some ten thousand words of a model.</summary>
    public const int Most = 32_000;

    /// <summary>What a citation costs besides its words.</summary>
    private const int Around = 120;

    /// <summary>As many of the items as fit, and one at least.</summary>
    public static IReadOnlyList<AnswerItem> Fit(IReadOnlyList<AnswerItem> items, int most = Most)
    {
        var (count, size) = (0, 0);
        foreach (var item in items)
        {
            size += Of(item);
            if (count > 0 && size > most) break;
            count++;
        }

        return count == items.Count ? items : [.. items.Take(count)];
    }

    /// <summary>Sections with an equal share each; what one does not use the next ones have.</summary>
    public static IReadOnlyList<AnswerSection> Fit(IReadOnlyList<AnswerSection> sections)
    {
        var fitted = new List<AnswerSection>();
        var left = Most;
        for (var i = 0; i < sections.Count; i++)
        {
            var items = Fit(sections[i].Items, left / (sections.Count - i));
            left -= items.Sum(Of);
            var without = sections[i].Items.Count - items.Count;
            fitted.Add(without == 0 ? sections[i] : sections[i] with { Items = items, LeftOut = (sections[i].LeftOut ?? 0) + without });
        }

        return fitted;
    }

    private static int Of(AnswerItem item) =>
        Around + item.Text.Length + (item.Notes?.Sum(n => n.Length) ?? 0)
        + item.Citations.Sum(c => Around + c.Quote.Length + c.Address.Length + (c.Title?.Length ?? 0) + (c.Url?.Length ?? 0));
}
