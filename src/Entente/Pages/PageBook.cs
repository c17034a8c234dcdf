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
        ("bylines", PhraseUse.Byline), ("closers", PhraseUse.Closer),
    ];

    private readonly Dictionary<string, HashSet<string>> functionWords = new(StringComparer.Ordinal);

    private PageBook()
    {
    }

    internal PhraseSet Phrases { get; } = new();

    /// <summary>Languages in the order of their codes, so that ties fall the same way everywhere.</summary>
    internal IReadOnlyList<(string Language, HashSet<string> Words)> FunctionWords { get; private set; } = [];

    /// <summary>Words that may well begin a sentence when they bear a capital.</summary>
    internal HashSet<string> Starters { get; } = new(StringComparer.Ordinal);

    internal HashSet<string> Months { get; } = new(StringComparer.Ordinal);

    internal HashSet<string> Weekdays { get; } = new(StringComparer.Ordinal);

    /// <summary>Abbreviations that never end a sentence: a name follows.</summary>
    internal HashSet<string> Abbreviations { get; } = new(StringComparer.Ordinal);

    /// <summary>Abbreviations that may end one.</summary>
    internal HashSet<string> LooseAbbreviations { get; } = new(StringComparer.Ordinal);

    /// <param name="byLanguage">The root of each language's <c>pages.yaml</c>, by ISO 639-1 code.</param>
    /// <exception cref="CodebookException">A file is wrong: a value of the wrong form, a key that is not known.</exception>
    public static PageBook Load(IReadOnlyDictionary<string, CodebookNode> byLanguage)
    {
        var book = new PageBook();
        foreach (var (language, root) in byLanguage) book.Take(language, root);
        book.FunctionWords =
            [.. book.functionWords.OrderBy(pair => pair.Key, StringComparer.Ordinal).Select(pair => (pair.Key, pair.Value))];
        return book;
    }

    /// <summary>Whether a name is that of a known agency.</summary>
    internal bool IsAgency(string name) => Tokens(name) is { Length: > 0 } tokens && Phrases.Match(tokens, PhraseUse.Agency) == tokens.Length;

    /// <summary>The tokens of a text that is no part of a page.</summary>
    internal static Token[] Tokens(string text) => Tokenizer.Tokenize(text, NoWords.Instance);

    private void Take(string language, CodebookNode root)
    {
        functionWords[language] = [];
        Fill(functionWords[language], root, "function-words");
        Starters.UnionWith(functionWords[language]);
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

    private static void Fill(HashSet<string> set, CodebookNode root, string key)
    {
        foreach (var item in root.Find(key)?.Items ?? []) set.Add(string.Concat(Words(item)));
    }

    private static string[] Words(CodebookNode item)
    {
        var tokens = Tokens(item.Text);
        return tokens.Length == 0 ? throw item.Error("a word is expected here") : [.. tokens.Select(token => token.Folded)];
    }

    private sealed class NoWords : IWordTable
    {
        public static NoWords Instance { get; } = new();

        public string? Find(ReadOnlySpan<char> folded) => null;
    }
}
