using Entente.Codebook;
using Entente.Dates;
using Entente.Facts.Scenes;
using Entente.Grammar;

namespace Entente.Facts.Commitments;

/// <summary>What the words of an item tell besides: when it is due, how often it recurs, how firm it is.</summary>
internal readonly struct ItemDetails(Scene scene)
{
    /// <summary>The first date of the item that lies ahead and says when, not of what.</summary>
    public static Edtf? Due(ParsedSentence sentence, Item item)
    {
        for (var i = IsTriggered(sentence, item) ? item.Head : 0; i < sentence.Chunks.Count; i++)
        {
            var chunk = sentence.Chunks[i];
            if (chunk.First < item.First || chunk.End > item.End || chunk is not { Kind: ChunkKind.Date, Date: { Type: TimexType.Date or TimexType.Time, Background: false, When: { } when } }) continue;
            if (chunk.Preposition is not ("de" or "depuis") && !IsOfNoun(sentence, i, item)) return when;
        }
        return null;
    }

    /// <summary>"ont convenu jeudi de former": a verb before the head, whose day is that of the words.</summary>
    private static bool IsTriggered(ParsedSentence sentence, Item item)
    {
        for (var i = item.Head - 1; i >= 0 && sentence.Chunks[i].First >= item.First; i--)
            if (sentence.Chunks[i] is { Kind: ChunkKind.Verb, Verb.IsFinite: true }) return true;
        return false;
    }

    /// <summary>"le plan pour 2024", "le protocole pour la période 2020-2024": a date that belongs to an instrument or an anniversary.</summary>
    private static bool IsOfNoun(ParsedSentence sentence, int at, Item item)
    {
        for (var i = at - 1; i > item.Head && sentence.Chunks[i].Kind == ChunkKind.NounPhrase; i--)
            if (HasOwner(sentence.Chunks[i])) return true;
        return false;
    }

    private static bool HasOwner(Chunk chunk)
    {
        foreach (var noun in chunk.Nouns)
            if (noun.Lexeme.Kind is LexemeKind.Instrument or LexemeKind.Anniversary) return true;
        return false;
    }

    /// <summary>How often it recurs, as printed.</summary>
    public string? Recurs(Item item)
    {
        for (var i = item.First; i < item.End; i++)
        {
            if (scene.Passage.DateAt(i) is { Type: TimexType.Set } set && set.End <= item.End && !scene.Passage.Is(set.First - 1, LexemeKind.Instrument)) return scene.Passage.Plain(set.First, set.End);
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
            : scene.Passage.Longest(chunk.HeadAt, LexemeKind.Action) is not { Lexeme.Detail: not ("deed" or "launch") } && !scene.Passage.Is(chunk.HeadAt, LexemeKind.Undertaking);
        return seen ? Facts.Firmness.Concrete : Facts.Firmness.Standing;
    }
}
