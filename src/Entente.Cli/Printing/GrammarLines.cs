using Entente.Reading;
using Entente.Text;

namespace Entente.Cli.Printing;

/// <summary>How a sentence was cut, in a few lines: its chunks one after the other, then each clause.</summary>
internal static class GrammarLines
{
    public static IEnumerable<string> Of(SentenceGrammar sentence, string text) =>
        sentence.Clauses.Select(clause => Of(clause, text)).Prepend(string.Join(' ', sentence.Chunks.Select(chunk => Of(chunk, text))));

    private static string Of(ChunkGrammar chunk, string text)
    {
        var words = Words(chunk.Span, text);
        if (chunk.Remarks.Length > 0) return $"[{words}: {string.Join(", ", chunk.Remarks)}]";
        return chunk.Kind == "noun-phrase" ? $"[{words}]" : words;
    }

    private static string Of(ClauseGrammar clause, string text)
    {
        string?[] parts =
        [
            $"– {clause.Verb}{(clause.Subordinate ? " (subordinate)" : "")}", Named("subject", clause.Subjects, text), Named("before", clause.Before.RemoveRange(clause.Subjects), text),
            Named("after", clause.After, text),
        ];
        return string.Join(" · ", parts.OfType<string>());
    }

    private static string? Named(string name, IReadOnlyCollection<TextSpan> spans, string text) =>
        spans.Count == 0 ? null : $"{name} {string.Join(' ', spans.Select(span => $"[{Words(span, text)}]"))}";

    private static string Words(TextSpan span, string text) => PlainText.Of(span.In(text));
}
