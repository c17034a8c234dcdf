using Entente.Codebook;
using Entente.Text;

namespace Entente.Pages;

/// <summary>
/// The words of a page's furniture (markers, menus, credits, agencies) and of its dates and abbreviations, compiled
/// from <c>pages.yaml</c> of every language. The languages are read together: French pages carry English menus.
/// </summary>
public sealed class PageBook
{
    private static readonly (string Key, PhraseUse Use)[] PhraseKeys =
    [
        ("agencies", PhraseUse.Agency), ("online", PhraseUse.Online), ("markers", PhraseUse.Marker),
        ("inline-markers", PhraseUse.InlineMarker), ("lines", PhraseUse.WholeLine), ("line-starts", PhraseUse.LineStart),
        ("credits", PhraseUse.Credit), ("caption-starts", PhraseUse.CaptionStart), ("published", PhraseUse.Published),
        ("letterheads", PhraseUse.Letterhead), ("institutions", PhraseUse.Institution), ("home", PhraseUse.Home),
        ("bylines", PhraseUse.Byline), ("closers", PhraseUse.Closer), ("notices", PhraseUse.Notice),
    ];

    /// <summary>The bit of each language in <see cref="FunctionWords"/>.</summary>
    private readonly List<string> languages = [];

    private PageBook()
    {
    }

    internal PhraseSet Phrases { get; } = new();

    /// <summary>Languages in the order of their codes, so that ties fall the same way everywhere.</summary>
    internal IReadOnlyList<string> Languages => languages;

    /// <summary>The languages in which a word is a function word: a bit for each of <see cref="Languages"/>.</summary>
    internal WordMap<int> FunctionWords { get; } = new();

    /// <summary>Words that may well begin a sentence when they bear a capital.</summary>
    internal WordMap<bool> Starters { get; } = new();

    internal WordMap<bool> Months { get; } = new();

    internal WordMap<bool> Weekdays { get; } = new();

    /// <summary>Abbreviations that never end a sentence: a name follows.</summary>
    internal WordMap<bool> Abbreviations { get; } = new();

    /// <summary>Abbreviations that may end one.</summary>
    internal WordMap<bool> LooseAbbreviations { get; } = new();

    /// <param name="byLanguage">The root of each language's <c>pages.yaml</c>, by ISO 639-1 code.</param>
    /// <exception cref="CodebookException">A file is wrong: a value of the wrong form, a key that is not known.</exception>
    public static PageBook Load(IReadOnlyDictionary<string, CodebookNode> byLanguage)
    {
        var book = new PageBook();
        book.languages.AddRange(byLanguage.Keys.Order(StringComparer.Ordinal));
        foreach (var (language, root) in byLanguage) book.Take(language, root);
        return book;
    }

    /// <summary>Whether a name is that of a known agency.</summary>
    internal bool IsAgency(string name) => Tokens(name) is { Length: > 0 } tokens && Phrases.Match(tokens.AsSpan(), PhraseUse.Agency) == tokens.Length;

    /// <summary>The tokens of a text that is no part of a page.</summary>
    internal static TokenList Tokens(string text) => Tokenizer.Tokenize(text, NoWords.Instance);

    private void Take(string language, CodebookNode root)
    {
        TakeFunctionWords(root, 1 << languages.IndexOf(language));
        Fill(Starters, root, "starters");
        Fill(Months, root, "months");
        Fill(Weekdays, root, "weekdays");
        Fill(Abbreviations, root, "abbreviations");
        Fill(LooseAbbreviations, root, "loose-abbreviations");
        foreach (var (key, use) in PhraseKeys)
            foreach (var item in root.Find(key)?.Items ?? [])
                Phrases.Add(Words(item), use);
        root.RefuseOtherKeys();
    }

    private void TakeFunctionWords(CodebookNode root, int language)
    {
        foreach (var item in root.Find("function-words")?.Items ?? [])
        {
            var word = string.Concat(Words(item));
            Starters.TryAdd(word, true);
            FunctionWords.Set(word, FunctionWords.TryGet(word, out var languages) ? languages | language : language);
        }
    }

    private static void Fill(WordMap<bool> set, CodebookNode root, string key)
    {
        foreach (var item in root.Find(key)?.Items ?? []) set.TryAdd(string.Concat(Words(item)), true);
    }

    private static string[] Words(CodebookNode item)
    {
        var tokens = Tokens(item.Text);
        return tokens.Length == 0 ? throw item.Error("a word is expected here") : [.. tokens.Select(token => token.Folded)];
    }
}
