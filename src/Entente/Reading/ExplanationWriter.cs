using Entente.Facts;
using Entente.Grammar;

namespace Entente.Reading;

/// <summary>Explains dispatches from their sentences and facts.</summary>
internal sealed class ExplanationWriter(ExplanationGrammar grammar, ExplanationCues cues)
{
    public DispatchExplanation Of(WeighedStory story)
    {
        // Whose office a sentence tells says nothing of what else it may tell.
        var read = story.Dispatch.Facts().Where(fact => fact is not Tenure).Select(fact => fact.Span).ToArray();
        var unread = story.Sentences.Select(Unread).Where(sentence => sentence.Cues.Length > 0 && !read.Any(sentence.Span.Overlaps));
        return new DispatchExplanation(
            story.Dispatch, [.. story.Deliberation.Settled], [.. story.Deliberation.Dropped], [.. unread], [.. story.Sentences.Select(grammar.Of)]);
    }

    private UnreadSentence Unread(ParsedSentence sentence)
    {
        var span = grammar.Span(sentence.Range);
        return new UnreadSentence(span, [.. cues.In(sentence)]);
    }
}
