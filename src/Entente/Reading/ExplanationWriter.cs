using Entente.Facts;
using Entente.Grammar;

namespace Entente.Reading;

/// <summary>Explains dispatches from their sentences and facts.</summary>
internal sealed class ExplanationWriter(ExplanationGrammar grammar, ExplanationCues cues)
{
    public DispatchExplanation Of(Dispatch dispatch, IReadOnlyList<ParsedSentence> sentences)
    {
        // Whose office a sentence tells says nothing of what else it may tell.
        var read = dispatch.Facts().Where(fact => fact is not Tenure).Select(fact => fact.Span).ToArray();
        return new DispatchExplanation(
            dispatch, [.. sentences.Select(Unread).Where(sentence => sentence.Cues.Length > 0 && !read.Any(sentence.Span.Overlaps))], [.. sentences.Select(grammar.Of)]);
    }

    private UnreadSentence Unread(ParsedSentence sentence)
    {
        var span = grammar.Span(sentence.Range);
        return new UnreadSentence(span, [.. cues.In(sentence)]);
    }
}
