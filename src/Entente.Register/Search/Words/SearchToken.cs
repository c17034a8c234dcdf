namespace Entente.Register.Search.Words;

/// <summary>What a word is found by: its folded letters, or its stem.</summary>
internal sealed record SearchToken(string Text)
{
    /// <summary>Stands for the token in the words of a document; never 0.</summary>
    public uint Hash { get; } = HashOf(Text);

    /// <summary>FNV-1a over UTF-16 units: it must be the same on every machine, for ever.</summary>
    private static uint HashOf(string text)
    {
        var hash = 2166136261u;
        foreach (var c in text) hash = unchecked((hash ^ c) * 16777619u);
        return hash == 0 ? 1 : hash;
    }
}
