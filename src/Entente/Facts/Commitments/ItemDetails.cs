using Entente.Codebook;
using Entente.Dates;
using Entente.Facts.Scenes;
using Entente.Grammar;

namespace Entente.Facts.Commitments;

/// <summary>What the words of an item tell besides: its themes, when it is due, how often it recurs, how firm it is.</summary>
internal sealed class ItemDetails(Scene scene)
{
    /// <summary>The themes in the order of the words; "other" where none stands there.</summary>
    public IEnumerable<string> Themes(Item item)
    {
        var found = new List<LexiconMatch>();
        for (var i = item.First; i < item.End; i++)
            if (scene.Passage.Longest(i, LexemeKind.Theme) is { } theme && theme.End <= item.End && !found.Any(other => other.End >= theme.End && other.Length > theme.Length))
                found.Add(theme);
        return found.Count == 0 ? ["other"] : found.Select(theme => theme.Lexeme.Id).Distinct();
    }

    /// <summary>The first date of the item that lies ahead and says when, not of what.</summary>
    public static Edtf? Due(ParsedSentence sentence, Item item)
    {
        for (var i = 0; i < sentence.Chunks.Count; i++)
        {
            var chunk = sentence.Chunks[i];
            if (chunk.First < item.First || chunk.End > item.End || chunk is not { Kind: ChunkKind.Date, Date: { Type: TimexType.Date or TimexType.Time, Background: false, When: { } when } }) continue;
            if (chunk.Preposition is not ("de" or "depuis") && !IsOfNoun(sentence, i)) return when;
        }
        return null;
    }

    /// <summary>"le plan pour 2024", "la réunion du 3 mai": a date that belongs to an instrument or an anniversary.</summary>
    private static bool IsOfNoun(ParsedSentence sentence, int at) =>
        at > 0 && sentence.Chunks[at - 1] is { Kind: ChunkKind.NounPhrase } before && before.Nouns.Any(noun => noun.Lexeme.Kind is LexemeKind.Instrument or LexemeKind.Anniversary);

    /// <summary>How often it recurs, as printed.</summary>
    public string? Recurs(Item item)
    {
        for (var i = item.First; i < item.End; i++)
        {
            if (scene.Passage.DateAt(i) is { Type: TimexType.Set } set && set.End <= item.End) return scene.Passage.Plain(set.First, set.End);
            foreach (var match in scene.Passage.Matches.At(i))
                if (match.Lexeme is { Kind: LexemeKind.Cue, Id: "recurs" } && match.End <= item.End) return scene.Passage.Plain(match.First, match.End);
        }
        return null;
    }

    public Firmness Firmness(ParsedSentence sentence, Item item)
    {
        var chunk = sentence.Chunks[item.Head];
        var seen = chunk.Verb is { } verb
            ? verb.Lemma is { } lemma && scene.Language.Undertakings.Concrete.Contains(lemma)
            : scene.Passage.Longest(chunk.HeadAt, LexemeKind.Action) is not { Lexeme.Detail: not "deed" } && !scene.Passage.Is(chunk.HeadAt, LexemeKind.Undertaking);
        return seen ? Facts.Firmness.Concrete : Facts.Firmness.Standing;
    }
}
