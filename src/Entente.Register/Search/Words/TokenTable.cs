namespace Entente.Register.Search.Words;

/// <summary>How the words of a language become tokens.</summary>
internal enum Stemming
{
    /// <summary>The folded word itself.</summary>
    None,

    French,
}

/// <summary>The tokens of words, each made once. One table serves one thread.</summary>
internal sealed class TokenTable
{
    /// <summary>When it holds that many, it starts anew: a register has ever new names.</summary>
    private const int Most = 1 << 16;

    [ThreadStatic]
    private static TokenTable? ofThread;

    private readonly Dictionary<string, SearchToken>[] tables = [new(StringComparer.Ordinal), new(StringComparer.Ordinal)];

    public static TokenTable OfThread => ofThread ??= new TokenTable();

    /// <summary>How the words of a dispatch are stemmed. What tells no language is taken for French, as most dispatches are.</summary>
    public static Stemming StemmingOf(string? language) => language is null or "fr" ? Stemming.French : Stemming.None;

    public SearchToken Get(ReadOnlySpan<char> folded, Stemming stemming)
    {
        var table = tables[(int)stemming];
        var lookup = table.GetAlternateLookup<ReadOnlySpan<char>>();
        if (lookup.TryGetValue(folded, out var token)) return token;
        if (table.Count >= Most) table.Clear();
        token = new SearchToken(Stemmed(folded, stemming));
        lookup[folded] = token;
        return token;
    }

    /// <summary>All tokens that a word may be found by, whatever the language of the dispatch.</summary>
    public IReadOnlyList<SearchToken> All(ReadOnlySpan<char> folded)
    {
        var (plain, stem) = (Get(folded, Stemming.None), Get(folded, Stemming.French));
        return plain.Text == stem.Text ? [plain] : [stem, plain];
    }

    /// <summary>Only words of plain letters have French endings.</summary>
    private static string Stemmed(ReadOnlySpan<char> folded, Stemming stemming)
    {
        if (stemming == Stemming.None || folded.ContainsAnyExceptInRange('a', 'z')) return folded.ToString();
        Span<char> word = stackalloc char[WordScanner.Longest];
        folded.CopyTo(word);
        return word[..FrenchStemmer.Stem(word[..folded.Length])].ToString();
    }
}
