using Entente.Text;

namespace Entente.Pages;

/// <summary>Reads the layout of a page: its stories, and in each the blocks and their sentences. Pure, and safe to share between threads.</summary>
public sealed class LayoutReader(PageBook book)
{
    /// <summary>The stories of a page, the main one first, then the teasers that carry something to read.</summary>
    /// <param name="text">The page's text as received.</param>
    /// <param name="tokens">Its tokens.</param>
    /// <returns>One story at least; its blocks are empty when the page has no words.</returns>
    public IReadOnlyList<Story> Read(string text, ReadOnlySpan<Token> tokens, LayoutHints hints)
    {
        _ = book;
        var blocks = new List<Block>();
        for (var at = 0; at < tokens.Length;)
        {
            var end = at + 1;
            while (end < tokens.Length && tokens[end].LinesBefore == 0) end++;
            blocks.Add(new Block(BlockKind.Paragraph, TextSpan.FromBounds(tokens[at].Start, tokens[end - 1].End), Sentences(tokens, at, end)));
            at = end;
        }
        return [new Story { Span = new TextSpan(0, text.Length), Title = hints.Title, Language = hints.Language, Blocks = blocks }];
    }

    private static List<Sentence> Sentences(ReadOnlySpan<Token> tokens, int first, int end)
    {
        var sentences = new List<Sentence>();
        for (var i = first; i < end; i++)
        {
            if (i + 1 < end && !(tokens[i].Is('.') && tokens[i + 1].IsCapitalised)) continue;
            sentences.Add(new Sentence(first, i + 1));
            first = i + 1;
        }
        return sentences;
    }
}
