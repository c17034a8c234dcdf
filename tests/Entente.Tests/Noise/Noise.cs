using Entente.Reading;

namespace Entente.Tests.Noise;

/// <summary>A page with what was read from it as it is.</summary>
internal sealed record CleanPage(string Name, string Text, Hints Hints, PageReading Reading);

/// <summary>A change to a page that tells no fact and takes none away.</summary>
/// <param name="Name">As the table of losses calls it.</param>
/// <param name="Apply">The page's text with the noise in it; the dice are the same at each run.</param>
/// <param name="Most">The share of facts that may be lost over all pages, and the share that may be invented.</param>
internal sealed record Noise(string Name, Func<CleanPage, Random, string> Apply, double Most = 0.02)
{
    public Noise(string name, Func<string, string> apply, double most = 0.02)
        : this(name, (page, _) => apply(page.Text), most)
    {
    }

    /// <summary>Every noise that pages are known to come with.</summary>
    public static IReadOnlyList<Noise> All { get; } =
    [
        new("letters decomposed (NFD)", UnicodeForms.Decomposed),
        new("some letters decomposed", UnicodeForms.HalfDecomposed),
        new("diacritics lost", UnicodeForms.Plain, 0.05),
        new("straight apostrophes", Typography.StraightApostrophes),
        new("curly apostrophes", Typography.CurlyApostrophes),
        new("accents for apostrophes", Typography.AccentsForApostrophes),
        new("unbreakable blanks by the rules of print", Typography.PrintedBlanks),
        new("unbreakable blanks anywhere", Typography.StrayBlanks),
        new("no blank before high signs", Typography.NoBlanks),
        new("signs of print", Typography.Printed),
        new("signs of a typewriter", Typography.Typewritten),
        new("entities left undecoded", Typography.Entities),
        new("soft hyphens", Typography.SoftHyphens),
        new("zero-width characters", Typography.ZeroWidth),
        new("tokenised as a corpus", Corpus.Tokenised),
        new("title in capitals", Capitals.Title),
        new("title in capitals without accents", Capitals.PlainTitle),
        new("first words in capitals", Capitals.Opening),
        new("wrapped at 72 columns", LineBreaks.Wrapped),
        new("hyphenated at line ends", LineBreaks.Hyphenated),
        new("body on one line", LineBreaks.OneLine),
        new("paragraphs without empty lines", LineBreaks.Tight),
        new("empty lines doubled", LineBreaks.Loose),
        new("line ends of Windows", LineBreaks.Windows),
        new("indented by tabs", LineBreaks.Indented),
        new("indented by blanks, with trailing blanks", LineBreaks.Padded),
        new("menu above", Furniture.Menu),
        new("address above", Furniture.Address),
        new("date and share buttons below the title", Furniture.Buttons),
        new("cookie notice", Furniture.Cookies),
        new("newsletter prompt inside", Furniture.Newsletter),
        new("captions", Furniture.Captions),
        new("related stories inside", Furniture.RelatedInside),
        new("related stories after", Furniture.RelatedAfter),
        new("dated teasers after", Furniture.DatedTeasers),
        new("comments after", Furniture.Comments),
        new("legal notice after", Furniture.Footer),
        new("all furniture", Furniture.Everything),
        new("a word doubled", Slips.DoubledWord, 0.05),
        new("two letters swapped, or one wrong", Slips.Misspelt, 0.05),
        new("a blank lost", Slips.LostBlank, 0.05),
        new("a full stop lost", Slips.LostStop, 0.05),
        new("an auxiliary lost", Slips.LostAuxiliary, 0.05),
    ];
}
