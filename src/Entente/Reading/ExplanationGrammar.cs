using System.Collections.Immutable;
using Entente.Grammar;
using Entente.Text;

namespace Entente.Reading;

/// <summary>Describes sentences, which are cut in tokens, by spans of the text and short remarks.</summary>
internal sealed class ExplanationGrammar(TokenList tokens)
{
    public SentenceGrammar Of(ParsedSentence sentence) =>
        new(Span(sentence.Range), [.. sentence.Chunks.Select(Of)], [.. sentence.Clauses.Select(Of)]);

    public TextSpan Span(Sentence range) => Span(range.First, range.End);

    public TextSpan Span(int first, int end) => TextSpan.FromBounds(tokens[first].Start, tokens[end - 1].End);

    /// <summary>A verb's lemma and form: "recevoir, past passive, not".</summary>
    public static string Describe(VerbGroup verb)
    {
        string?[] form = [KebabCase.Of(verb.Tense), verb.Voice == VerbVoice.Active ? null : KebabCase.Of(verb.Voice), verb.Plural ? "plural" : null, verb.Feminine ? "feminine" : null];
        string?[] parts = [verb.Lemma ?? "?", Join(" ", form), verb.Modal is { } modal ? $"under {modal}" : null, verb.Negated ? "not" : null];
        return Join(", ", parts);
    }

    private ChunkGrammar Of(Chunk chunk) => new(Span(chunk.Start, chunk.End), KebabCase.Of(chunk.Kind), chunk.Preposition, [.. Remarks(chunk)]);

    private static IEnumerable<string> Remarks(Chunk chunk)
    {
        if (chunk.Verb is { } verb) yield return Describe(verb);
        if (chunk.Date is { } date) yield return date.Value;
        if (chunk.IsPronoun) yield return "pronoun";
        if (chunk.IsPerson) yield return chunk.People.Count == 1 ? "person" : $"{chunk.People.Count} people";
        else if (chunk.Kind == ChunkKind.NounPhrase && chunk.Head is { } head) yield return $"{KebabCase.Of(head.Kind)} {head.Id}";
        if (chunk.Parties.Count > 0) yield return string.Join(' ', chunk.Parties);
        if (chunk.InBrackets) yield return "in brackets";
    }

    private ClauseGrammar Of(Clause clause) => new(
        Span(clause.Chunk.Start, clause.Chunk.End), Describe(clause.Verb), clause.Subordinate, Spans(clause.Subjects), Spans(clause.Before), Spans(clause.After));

    /// <summary>Commas and the like say nothing here.</summary>
    private ImmutableArray<TextSpan> Spans(IEnumerable<Chunk> chunks) =>
        [.. chunks.Where(chunk => chunk.Kind is ChunkKind.NounPhrase or ChunkKind.Date or ChunkKind.Verb).Select(chunk => Span(chunk.Start, chunk.End))];

    private static string Join(string between, IEnumerable<string?> parts) => string.Join(between, parts.OfType<string>());
}
