namespace Entente.Text;

/// <summary>The words that a thread has met of late, so that those which come again and again are made but once.</summary>
internal sealed class WordCache
{
    /// <summary>When it holds that many, it starts anew: a folder of pages has ever new names.</summary>
    private const int Most = 8_192;

    private const int LongestKept = 40;

    [ThreadStatic]
    private static WordCache? ofThread;

    private const int Ascii = 128;

    private readonly (int Hash, Word? Word)[] words = new (int, Word?)[2 * Most];

    /// <summary>Signs and single letters, which are a fifth of a text.</summary>
    private readonly Word?[] singles = new Word?[Ascii];
    private int count;

    public static WordCache OfThread => ofThread ??= new WordCache();

    /// <summary>The word of these letters, which are in lower case and composed.</summary>
    public Word Get(ReadOnlySpan<char> exact)
    {
        if (exact.Length == 1 && exact[0] < Ascii) return singles[exact[0]] ??= new Word(exact.ToString());
        var hash = Word.HashOf(exact);
        var at = hash & (words.Length - 1);
        for (; words[at].Word is { } word; at = (at + 1) & (words.Length - 1))
            if (words[at].Hash == hash && exact.SequenceEqual(word.Exact)) return word;
        var made = new Word(exact.ToString());
        if (exact.Length <= LongestKept) Keep(made, hash, at);
        return made;
    }

    private void Keep(Word word, int hash, int free)
    {
        words[free] = (hash, word);
        if (++count < Most) return;
        Array.Clear(words);
        count = 0;
    }
}
