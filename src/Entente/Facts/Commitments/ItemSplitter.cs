using Entente.Codebook;
using Entente.Facts.Scenes;
using Entente.Grammar;

namespace Entente.Facts.Commitments;

/// <summary>
/// Cuts what follows a trigger into undertakings: at infinitives under the list's preposition, at semicolons, and in lists
/// of nouns at nouns of action. Objects of one action stay together, and so do purposes.
/// </summary>
internal sealed class ItemSplitter
{
    private readonly List<Item> items = [];
    private readonly List<string> prepositions = [];
    private Scene scene = null!;
    private Row<Chunk> chunks = null!;
    private bool ofNouns;
    private int first, head, end;
    private int lastVerb, separatorAt, endAtSeparator;
    private bool inPurpose, wide, bare, set, inRelative, isList;

    /// <summary>Cuts the items of a list; they are good until the next list is cut.</summary>
    /// <param name="firstToken">The token where the first item's words start.</param>
    /// <param name="firstHead">The chunk that heads the first item.</param>
    /// <param name="areNouns">Whether the items are nouns of action rather than infinitives.</param>
    public List<Item> Split(Scene story, ParsedSentence sentence, int firstToken, int firstHead, bool areNouns)
    {
        Begin(story, sentence.Chunks, firstToken, firstHead, areNouns);
        Walk();
        return items;
    }

    private void Begin(Scene story, Row<Chunk> all, int firstToken, int firstHead, bool areNouns)
    {
        items.Clear();
        prepositions.Clear();
        (scene, chunks, first, head, ofNouns) = (story, all, firstToken, firstHead, areNouns);
        (inPurpose, wide, bare, set, inRelative, lastVerb) = (false, false, false, false, false, 0);
        end = chunks[head].End;
        (separatorAt, endAtSeparator) = (-1, end);
        NoteVerb(head);
        isList = ofNouns || IsList();
        if (chunks[head].Kind == ChunkKind.NounPhrase && chunks[head].Preposition is { } preposition) prepositions.Add(preposition);
    }

    private void Walk()
    {
        var i = head + 1;
        for (; i < chunks.Count; i++)
            if (!Take(i)) break;
        Close();
    }

    private void Close()
    {
        if (end > first) items.Add(new Item(first, end, head));
    }

    /// <summary>Takes a chunk; false where the list ends.</summary>
    private bool Take(int i)
    {
        var chunk = chunks[i];
        if (StartsItem(i)) Begin(i);
        else if (chunk.Kind is ChunkKind.Comma or ChunkKind.Coordinator or ChunkKind.Colon or ChunkKind.Dash or ChunkKind.Semicolon) return TakeSeparator(i);
        else if (IsSaidAnew(i)) return EndAtSeparator();
        else if (chunk.Kind is ChunkKind.Relative or ChunkKind.Subordinator) inRelative = true;
        else if (chunk.Kind == ChunkKind.Verb && chunk.Verb!.IsFinite && !TakeFinite()) return false;
        else NoteVerb(i);
        if (!set && chunk.Kind is not (ChunkKind.Relative or ChunkKind.Subordinator or ChunkKind.Other)) end = Math.Max(end, chunk.End);
        return true;
    }

    /// <summary>"… et qu'il formera": what is said goes on with a clause of its own.</summary>
    private bool IsSaidAnew(int i) =>
        chunks[i] is { Kind: ChunkKind.Relative, Head.Id: "que" or "qu'" } && chunks[head].Verb is { IsFinite: true } && SeparatorBefore(i).Coordinator;

    private bool EndAtSeparator()
    {
        if (separatorAt >= 0) end = Math.Min(end, Math.Max(endAtSeparator, chunks[head].End));
        return false;
    }

    private void Begin(int i)
    {
        if (separatorAt >= 0) end = Math.Min(end, Math.Max(endAtSeparator, chunks[head].End));
        Close();
        (first, head, end) = (chunks[i].Start, i, chunks[i].End);
        (inPurpose, set, inRelative, separatorAt) = (false, false, false, -1);
        NoteVerb(i);
        if (IsInfinitive(i)) isList = IsList();
    }

    private bool TakeSeparator(int i)
    {
        if (chunks[i].Kind == ChunkKind.Semicolon && !LeadsToItem(i)) return false;
        if (separatorAt < 0 || chunks[i].Kind is not ChunkKind.Dash) (separatorAt, endAtSeparator) = (chunks[i].First, end);
        set |= SetsApart(i);
        return true;
    }

    /// <summary>A finite verb belongs to a relative clause, or it is a new clause, and the list ended before its subject.</summary>
    private bool TakeFinite()
    {
        if (inRelative)
        {
            inRelative = false;
            return true;
        }
        if (separatorAt >= first) end = endAtSeparator;
        else if (separatorAt >= 0 || head > 0 && first == chunks[head].Start && items.Count > 0) end = first;
        return false;
    }

    /// <summary>What a comma sets apart from the item: a relative or adverbial clause, a gerund, a source.</summary>
    private bool SetsApart(int separator)
    {
        var next = Next(separator);
        if (next >= chunks.Count || chunks[separator].Kind != ChunkKind.Comma) return false;
        return chunks[next].Kind switch
        {
            ChunkKind.Relative => !(next + 1 < chunks.Count && chunks[next].Head?.Id == "dont" && Action(next + 1) is not null),
            ChunkKind.Subordinator => true,
            ChunkKind.Verb => chunks[next].Verb!.Tense == VerbTense.Gerund,
            ChunkKind.NounPhrase => chunks[next].Preposition is "selon",
            _ => false,
        };
    }

    private bool LeadsToItem(int semicolon) => Next(semicolon) is var next && next < chunks.Count
        && (IsInfinitive(next) || Action(next) is not null);

    private int Next(int i)
    {
        i++;
        while (i < chunks.Count && chunks[i].Kind is ChunkKind.Coordinator or ChunkKind.Other or ChunkKind.Dash) i++;
        return i;
    }

    private bool IsInfinitive(int i) => chunks[i].Kind == ChunkKind.Verb && chunks[i].Verb!.Tense == VerbTense.Infinitive;

    private Lexeme? Action(int i) => chunks[i].Kind == ChunkKind.NounPhrase ? scene.Passage.Longest(chunks[i].HeadAt, LexemeKind.Action)?.Lexeme : null;

    private void NoteVerb(int i)
    {
        if (chunks[i].Kind == ChunkKind.NounPhrase) bare = false;
        if (!IsInfinitive(i) && i != head) return;
        if (chunks[i].Kind != ChunkKind.Verb || IsOfNoun(i)) return;
        (lastVerb, bare) = (i, true);
        if (chunks[i].Preposition is not { } preposition) return;
        if (preposition == "pour" && i != head)
        {
            inPurpose = true;
            wide = !scene.Passage.Tokens[chunks[i].Start].Is("pour");
        }
        else if (!prepositions.Contains(preposition)) prepositions.Add(preposition);
    }

    /// <summary>"la liste des positions à évacuer": an infinitive that belongs to the noun before it.</summary>
    private bool IsOfNoun(int i) =>
        i > head && chunks[i - 1].Kind == ChunkKind.NounPhrase && chunks[i].Preposition is { } preposition and not "pour" && !prepositions.Contains(preposition);

    private bool StartsItem(int i)
    {
        var (comma, coordinator, semicolon) = SeparatorBefore(i);
        if (i > 0 && chunks[i - 1] is { Kind: ChunkKind.Relative, Head.Id: "dont" } && Action(i) is not null) return true;
        if (!comma && !coordinator && !semicolon) return false;
        if (IsInfinitive(i)) return StartsWithVerb(i, comma, semicolon);
        return StartsWithNoun(i, comma, semicolon);
    }

    /// <summary>"promouvoir et perfectionner les cadres": verbs that share their object are one act.</summary>
    private bool StartsWithVerb(int i, bool comma, bool semicolon)
    {
        if (bare && !semicolon && lastVerb < i && !(comma && chunks[i].Preposition is not null)) return false;
        return chunks[i].Preposition switch
        {
            null => !inPurpose && !set && !ofNouns,
            "pour" => prepositions.Contains("pour"),
            { } preposition => semicolon || prepositions.Contains(preposition) && !(inPurpose && wide && !comma),
        };
    }

    private bool StartsWithNoun(int i, bool comma, bool semicolon)
    {
        var chunk = chunks[i];
        var noun = Action(i);
        if (semicolon && noun is not null) return true;
        if (!isList || chunk.Kind != ChunkKind.NounPhrase || set) return false;
        if (Preposition(i) is { } preposition && !prepositions.Contains(preposition)) return false;
        if (scene.Passage.Is(chunk.HeadAt, LexemeKind.Undertaking) && scene.Passage.Is(chunks[head].HeadAt, LexemeKind.Undertaking)) return true;
        return noun is not null && !IsPairedBelow(i, comma) && !(noun.Detail == "weak" && FollowsPlainNoun(i));
    }

    /// <summary>The preposition of a phrase; the article "des" is none.</summary>
    private string? Preposition(int i) =>
        chunks[i].Preposition == "de" && scene.Passage.Tokens[chunks[i].Start].Is("des") && ofNouns ? null : chunks[i].Preposition;

    /// <summary>Whether the item's own verb opens a list of nouns ("de se concentrer sur …").</summary>
    private bool IsList()
    {
        if (chunks[head].Verb is not { Lemma: { } lemma } verb) return false;
        return scene.Language.Undertakings.Lists.Contains(lemma) || scene.Passage.Is(verb.End, LexemeKind.Cue, "list-object");
    }

    /// <summary>"dans la prévention et la lutte contre": a noun that only "et" joins to one under another preposition.</summary>
    private bool IsPairedBelow(int i, bool comma)
    {
        if (comma) return false;
        var before = i - 1;
        while (before > head && chunks[before].Kind is ChunkKind.Coordinator or ChunkKind.Other) before--;
        if (before == head) return chunks[before].Kind == ChunkKind.NounPhrase && chunks[before].End - chunks[before].HeadAt <= 1;
        return Action(before) is not null && (Preposition(before) is { } preposition && !prepositions.Contains(preposition)
            || chunks[before].End - chunks[before].HeadAt <= 1);
    }

    /// <summary>"l'amitié, la solidarité et la coopération": the noun before it is one object among several.</summary>
    private bool FollowsPlainNoun(int i)
    {
        var before = i - 1;
        while (before > head && chunks[before].Kind is not ChunkKind.NounPhrase) before--;
        return before > head && chunks[before].Preposition is null;
    }

    private (bool Comma, bool Coordinator, bool Semicolon) SeparatorBefore(int i)
    {
        var (comma, coordinator, semicolon) = (false, false, false);
        for (var at = i - 1; at > 0; at--)
        {
            var kind = chunks[at].Kind;
            comma |= kind is ChunkKind.Comma or ChunkKind.Colon or ChunkKind.Dash;
            coordinator |= kind == ChunkKind.Coordinator;
            semicolon |= kind == ChunkKind.Semicolon;
            if (kind is not (ChunkKind.Comma or ChunkKind.Coordinator or ChunkKind.Semicolon or ChunkKind.Other or ChunkKind.Dash or ChunkKind.Colon)) break;
        }
        return (comma, coordinator, semicolon);
    }
}
