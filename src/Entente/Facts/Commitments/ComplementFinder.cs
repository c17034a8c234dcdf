using Entente.Codebook;
using Entente.Codebook.Frames;
using Entente.Facts.Actions;
using Entente.Facts.Scenes;
using Entente.Grammar;

namespace Entente.Facts.Commitments;

/// <summary>Finds where the undertaking after a trigger begins: at an infinitive, a clause or a noun.</summary>
internal sealed class ComplementFinder(Scene scene)
{
    private readonly Row<Chunk> passed = new();

    /// <summary>The nearest complement that the frame takes; null when there is none. Good until the next is asked for.</summary>
    public Complement? Find(ParsedSentence sentence, Trigger trigger)
    {
        passed.Clear();
        var thing = (int?)null;
        for (var i = trigger.From; i < sentence.Chunks.Count; i++)
        {
            var chunk = sentence.Chunks[i];
            if (Shape(chunk, trigger, i, sentence) is { } shape)
                return Takes(trigger, shape) && (!trigger.Frame.NeedsAddressee || passed.Count > 0 || HasObject(trigger.Clause.Verb)) ? new Complement(shape, i, passed) : null;
            if (chunk.Kind == ChunkKind.NounPhrase && thing is null && NounAt(chunk, trigger, sentence, i) is { } noun)
            {
                if (noun != UndertakingShapes.Thing) return new Complement(noun, i, passed);
                thing = i;
            }
            if (Ends(chunk) || IsOpinion(chunk)) break;
            if (chunk.Kind == ChunkKind.NounPhrase) passed.Add(chunk);
        }
        return thing is { } at ? new Complement(UndertakingShapes.Thing, at, passed) : null;
    }

    private static bool Takes(Trigger trigger, UndertakingShapes shape) => trigger.Frame.Takes.HasFlag(shape);

    /// <summary>"ont convenu de la nécessité de renforcer": no undertaking follows.</summary>
    private bool IsOpinion(Chunk chunk) => chunk.Kind == ChunkKind.NounPhrase && scene.Passage.IsCue(chunk.HeadAt, "opinion");

    /// <summary>"l'a invitée à", "lui a demandé de": the addressee is a pronoun before the verb.</summary>
    private bool HasObject(VerbGroup verb)
    {
        for (var i = verb.First; i < verb.End - 1; i++)
            if (scene.Passage.Is(i, LexemeKind.ObjectPronoun)) return true;
        return false;
    }

    private static UndertakingShapes? Shape(Chunk chunk, Trigger trigger, int at, ParsedSentence sentence) => chunk.Kind switch
    {
        ChunkKind.Verb when chunk.Verb!.Tense == VerbTense.Infinitive && chunk.Preposition is "de" or "à" or "pour"
            => IsPurpose(chunk, trigger, sentence, at) || trigger.Frame.Under is { } under && under != chunk.Preposition ? null : UndertakingShapes.Infinitive,
        ChunkKind.Relative when chunk.Head!.Id is "que" or "qu'" => UndertakingShapes.Clause,
        ChunkKind.Subordinator when trigger.Frame.Modality == "agreed" && chunk.Head!.Id is "pour que" => UndertakingShapes.Clause,
        _ => null,
    };

    /// <summary>"a proposé un partenariat pour former": the purpose of a thing, not the undertaking itself.</summary>
    private static bool IsPurpose(Chunk verb, Trigger trigger, ParsedSentence sentence, int at) =>
        verb.Preposition == "pour" && Takes(trigger, UndertakingShapes.Thing) && HasObject(sentence.Chunks, trigger.From, at);

    private static bool HasObject(Row<Chunk> chunks, int from, int end)
    {
        for (var i = from; i < end; i++)
            if (chunks[i] is { Kind: ChunkKind.NounPhrase, Preposition: null }) return true;
        return false;
    }

    private UndertakingShapes? NounAt(Chunk chunk, Trigger trigger, ParsedSentence sentence, int at)
    {
        if (chunk.IsPronoun || !IsDirect(chunk) && !trigger.Frame.Prepositions.Contains(chunk.Preposition!)) return null;
        if (Takes(trigger, UndertakingShapes.Noun) && scene.Passage.Is(chunk.HeadAt, LexemeKind.Undertaking)) return UndertakingShapes.Noun;
        if (Action(chunk) is { } action)
        {
            if (Takes(trigger, UndertakingShapes.Action)) return UndertakingShapes.Action;
            if (Takes(trigger, UndertakingShapes.Deed) && action.Detail is ("deed" or "launch")) return UndertakingShapes.Deed;
            if (Takes(trigger, UndertakingShapes.Launch) && action.Detail == "launch") return UndertakingShapes.Launch;
        }
        return Takes(trigger, UndertakingShapes.Thing) && IsDirect(chunk) && !IsAddressee(chunk, sentence, at) ? UndertakingShapes.Thing : null;
    }

    /// <summary>An object: no preposition, or the article "des".</summary>
    private bool IsDirect(Chunk chunk) => chunk.Preposition is null || chunk.Preposition == "de" && scene.Passage.Tokens[chunk.Start].Is("des");

    /// <summary>"a proposé au Sénégal", "a sollicité la France": somebody is no thing.</summary>
    private static bool IsAddressee(Chunk chunk, ParsedSentence sentence, int at) =>
        chunk.IsPerson || chunk.Head?.Kind is LexemeKind.State or LexemeKind.Organisation or LexemeKind.Body or LexemeKind.ArmedForces or LexemeKind.Place or LexemeKind.Group
        || at > 0 && sentence.Chunks[at - 1].Kind is ChunkKind.Relative;

    /// <summary>The noun of action that heads a phrase; null when none does.</summary>
    public Lexeme? Action(Chunk chunk) =>
        chunk.Kind == ChunkKind.NounPhrase ? scene.Passage.Longest(chunk.HeadAt, LexemeKind.Action)?.Lexeme : null;

    private static bool Ends(Chunk chunk) =>
        chunk.Kind is ChunkKind.Semicolon or ChunkKind.Relative or ChunkKind.Subordinator
        || chunk.Kind == ChunkKind.Verb && (chunk.Verb!.IsFinite || chunk.Verb.Tense == VerbTense.Gerund);
}
