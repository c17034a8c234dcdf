using Entente.Text;

namespace Entente.Codebook.Frames;

/// <summary>Reads lists of single words as matching sees them.</summary>
internal static class FrameWords
{
    /// <summary>The words under a key, folded; an elided word without its apostrophe.</summary>
    /// <exception cref="CodebookException">An entry is more than one word.</exception>
    public static HashSet<string> Folded(CodebookNode node, string key) =>
        node.Find(key) is { } list ? list.Items.Select(Folded).ToHashSet() : [];

    private static string Folded(CodebookNode node)
    {
        var tokens = Tokenizer.Tokenize(node.Text, NoWords.Instance);
        return tokens.Length == 1 ? tokens[0].Folded : throw node.Error($"“{node.Text}” must be a single word");
    }
}
