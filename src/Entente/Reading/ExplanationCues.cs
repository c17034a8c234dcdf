using Entente.Codebook;
using Entente.Grammar;
using Entente.Text;

namespace Entente.Reading;

/// <summary>Finds the words by which facts are told: nouns of engagements and instruments, verbs of a frame, verbs of giving.</summary>
internal sealed class ExplanationCues(LanguageBook language, TokenList tokens, LexiconMatches matches)
{
    /// <summary>The cues of a sentence, in their order; of words inside each other the longest.</summary>
    public IEnumerable<Cue> In(ParsedSentence sentence)
    {
        var verbs = sentence.Clauses.Select(clause => clause.Verb).ToLookup(verb => verb.First);
        for (var at = sentence.Range.First; at < sentence.Range.End;)
        {
            var (end, meaning) = verbs[at].FirstOrDefault() is { } verb && Frame(verb) is { } frame ? (verb.End, frame) : Noun(at, sentence.Range.End);
            if (meaning is not null) yield return new Cue(TextSpan.FromBounds(tokens[at].Start, tokens[end - 1].End), meaning);
            at = Math.Max(end, at + 1);
        }
    }

    private (int End, string? Meaning) Noun(int at, int end)
    {
        foreach (var match in matches.At(at))
            if (match.End <= end && Meaning(match.Lexeme) is { } meaning) return (match.End, meaning);
        return (at + 1, null);
    }

    private static string? Meaning(Lexeme lexeme) => lexeme switch
    {
        { Kind: LexemeKind.Event, Detail: not "weak" } => $"event {lexeme.Id}",
        { Kind: LexemeKind.Instrument, Detail: not "weak" } => $"instrument {lexeme.Id}",
        _ => null,
    };

    private string? Frame(VerbGroup verb)
    {
        if (verb.Lemma is not { } lemma) return null;
        var reflexive = verb.Voice == VerbVoice.Reflexive;
        if (language.Engagements.Verbs[lemma].FirstOrDefault(frame => !frame.Reflexive || reflexive) is { } engagement) return $"verb {engagement.Name}";
        if (language.Assistance.Give.Contains(lemma) || language.Assistance.Equip.Contains(lemma)) return "assistance give";
        return language.Undertakings.Verbs.GetValueOrDefault(lemma)?.FirstOrDefault(frame => !frame.NeedsObject && !frame.Says && (!frame.Reflexive || reflexive)) is { } frame
            ? $"undertaking {frame.Name}" : null;
    }
}
