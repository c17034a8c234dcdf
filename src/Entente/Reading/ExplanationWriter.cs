using Entente.Grammar;

namespace Entente.Reading;

/// <summary>Explains dispatches from their sentences and facts.</summary>
internal sealed class ExplanationWriter(ExplanationGrammar grammar, ExplanationCues cues)
{
    public DispatchExplanation Of(Dispatch dispatch, IReadOnlyList<ParsedSentence> sentences)
    {
        var read = dispatch.Facts().Select(fact => fact.Span).ToArray();
        return new DispatchExplanation(
            dispatch, [.. sentences.Select(Unread).Where(sentence => sentence.Cues.Length > 0 && !read.Any(sentence.Span.Overlaps))], [.. sentences.Select(grammar.Of)]);
    }

    private UnreadSentence Unread(ParsedSentence sentence)
    {
        var span = grammar.Span(sentence.Range);
        return new UnreadSentence(span, [.. cues.In(sentence)]);
    }
}
