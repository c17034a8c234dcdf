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
        if (chunk.Remarks.Length == 0 && chunk.Kind is "comma" or "dash" or "semicolon" or "colon") return Words(chunk.Span, text);
        string[] known = chunk.Remarks.Length > 0 ? [.. chunk.Remarks] : [chunk.Kind];
        return $"[{Words(chunk.Span, text)}: {string.Join(", ", known)}]";
    }

    private static string Of(ClauseGrammar clause, string text)
    {
        string?[] parts =
        [
            $"– {clause.Verb}{(clause.Subordinate ? " (subordinate)" : "")}", Named("subject", clause.Subjects, text), Named("before", clause.Before, text),
            Named("after", clause.After, text),
        ];
        return string.Join(" · ", parts.OfType<string>());
    }

    private static string? Named(string name, IReadOnlyCollection<TextSpan> spans, string text) =>
        spans.Count == 0 ? null : $"{name} {string.Join(' ', spans.Select(span => $"[{Words(span, text)}]"))}";

    private static string Words(TextSpan span, string text) => PlainText.Of(span.In(text));
}
