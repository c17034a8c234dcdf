using System.Collections.Immutable;
using System.Globalization;
using System.Text;

namespace Entente.Pages;

/// <summary>
/// The blocks of a page's text as its markup showed them, for pages that had any: where each starts, and what it is.
/// Each ends where the next starts. Two are equal when they print the same.
/// </summary>
public sealed class PageLayout : IEquatable<PageLayout>
{
    /// <summary>A letter for each kind in its written form, in the order of <see cref="MarkedKind"/>.</summary>
    private const string Letters = "phlctx";

    private readonly string form;

    private PageLayout(string extractor, ImmutableArray<MarkedBlock> blocks)
    {
        (Extractor, Blocks) = (extractor, blocks);
        form = Write(extractor, blocks);
    }

    /// <summary>What made text of the page, with its version: <c>html/1</c>.</summary>
    public string Extractor { get; }

    /// <summary>In the order of the text.</summary>
    public ImmutableArray<MarkedBlock> Blocks { get; }

    /// <param name="extractor">A word without blanks.</param>
    public static PageLayout Of(string extractor, IEnumerable<MarkedBlock> blocks) => new(extractor, [.. blocks]);

    /// <summary>The layout that was printed by <see cref="ToString"/>; null when the text is none.</summary>
    public static PageLayout? Parse(string? text)
    {
        if (string.IsNullOrWhiteSpace(text)) return null;
        var parts = text.Split(' ');
        var blocks = ImmutableArray.CreateBuilder<MarkedBlock>(parts.Length - 1);
        foreach (var part in parts.AsSpan(1))
        {
            if (part.Length < 2 || Letters.IndexOf(part[0]) is not (>= 0 and var kind)) return null;
            if (!int.TryParse(part.AsSpan(1), NumberStyles.None, CultureInfo.InvariantCulture, out var start)) return null;
            blocks.Add(new MarkedBlock((MarkedKind)kind, start));
        }
        return new PageLayout(parts[0], blocks.DrainToImmutable());
    }

    /// <summary>The block that holds a place of the text; null before the first.</summary>
    public MarkedBlock? At(int place)
    {
        var (low, high) = (0, Blocks.Length);
        while (low < high)
        {
            var middle = (low + high) / 2;
            if (Blocks[middle].Start <= place) low = middle + 1;
            else high = middle;
        }
        return low == 0 ? null : Blocks[low - 1];
    }

    public bool Equals(PageLayout? other) => other is not null && form == other.form;

    public override bool Equals(object? obj) => Equals(obj as PageLayout);

    public override int GetHashCode() => form.GetHashCode(StringComparison.Ordinal);

    /// <summary><c>html/1 t0 p42 c310</c>.</summary>
    public override string ToString() => form;

    private static string Write(string extractor, ImmutableArray<MarkedBlock> blocks)
    {
        var text = new StringBuilder(extractor);
        foreach (var block in blocks) text.Append(' ').Append(Letters[(int)block.Kind]).Append(block.Start);
        return text.ToString();
    }
}

/// <summary>A block of a page's text.</summary>
/// <param name="Start">Its first character.</param>
public readonly record struct MarkedBlock(MarkedKind Kind, int Start);

/// <summary>What markup says that a block is.</summary>
public enum MarkedKind
{
    Paragraph,
    Heading,
    ListItem,
    Caption,

    /// <summary>The title of the page's story.</summary>
    Title,

    /// <summary>The title of another story; what follows up to the next such title is of it.</summary>
    OtherTitle,
}
