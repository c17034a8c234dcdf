using Entente.Codebook;
using Entente.Pages;
using Entente.Text;

namespace Entente.Tests.Pages;

/// <summary>Reads pages with the shipped codebook, and shows the stories in a form that tests compare.</summary>
internal static class Layout
{
    private static readonly LayoutReader Reader = new(Book());

    public static IReadOnlyList<Story> Read(string text, LayoutHints? hints = null) =>
        Reader.Read(text, Tokens(text), hints ?? LayoutHints.None);

    public static IReadOnlyList<Story> Read(string text, TokenList tokens) => Reader.Read(text, tokens, LayoutHints.None);

    public static TokenList Tokens(string text) => Tokenizer.Tokenize(text, NoWords.Instance);

    /// <summary>The sentences of a story as printed, each on one line, a gap left out.</summary>
    public static string[] Sentences(string text, Story story) =>
        [.. story.Blocks.SelectMany(block => Sentences(text, block))];

    public static string[] Sentences(string text, Block block)
    {
        var tokens = Tokens(text);
        return [.. block.Sentences.Select(sentence => Printed(text, tokens, sentence))];
    }

    /// <summary>The kinds of a story's blocks, noise left out.</summary>
    public static BlockKind[] Kinds(Story story) =>
        [.. story.Blocks.Select(block => block.Kind).Where(kind => kind != BlockKind.Noise)];

    private static string Printed(string text, TokenList tokens, Sentence sentence)
    {
        var printed = sentence.HasGap
            ? Slice(text, tokens, sentence.First, sentence.GapFirst) + " " + Slice(text, tokens, sentence.GapEnd, sentence.End)
            : Slice(text, tokens, sentence.First, sentence.End);
        return string.Join(' ', printed.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries));
    }

    private static string Slice(string text, TokenList tokens, int first, int end) => text[tokens[first].Start..tokens[end - 1].End];

    private static PageBook Book()
    {
        var files = new CodebookFiles(CodebookSource.Embedded());
        var roots = new[] { "fr", "en", "vi" }.ToDictionary(language => language, language => files.Root($"{language}/pages.yaml")!);
        files.ThrowIfWrong();
        return PageBook.Load(roots);
    }
}
