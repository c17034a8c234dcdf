using Entente.Codebook;
using Entente.Pages;

namespace Entente.Grammar;

/// <summary>Subjects that follow their verb: "…, indique un communiqué", "a-t-il promis", "Étaient présents A et B", "Y ont pris part A et B".</summary>
internal readonly struct Inversions(Passage passage)
{
    /// <summary>In phrases: how far behind its verb who says it stands.</summary>
    private const int Reach = 3;

    /// <summary>Adds the subject behind a finite verb, where the words say that it stands there.</summary>
    /// <param name="told">Whether a main clause stands before the verb, so that a verb of saying may tell who told it.</param>
    /// <returns>Whether it does.</returns>
    public bool Add(Row<Chunk> chunks, int index, bool told, Row<Chunk> subjects)
    {
        var verb = chunks[index].Verb!;
        if (verb.Inverted is { } pronoun) subjects.Add(pronoun);
        else if (told && Source(chunks, index) is { } source) subjects.Add(source);
        else if (verb is { Plural: true, Voice: not VerbVoice.Passive } && Opens(chunks, index)) AddListed(chunks, index, subjects);
        return subjects.Count > 0;
    }

    /// <summary>", indique un communiqué", "», a déclaré le ministre": a verb of saying behind what was said, right before who says it.</summary>
    private Chunk? Source(Row<Chunk> chunks, int index)
    {
        if (index == 0 || chunks[index].Verb is not { Lemma: { } lemma } || !passage.Grammar.IsSpeech(lemma)) return null;
        if (chunks[index - 1].Kind is not ChunkKind.Comma || Behind(chunks, index) is not { } next) return null;
        return Speaks(next) || index > 1 && passage.IsSign(chunks[index - 2].First, '"') && !OpensQuote(chunks, index - 2) ? next : null;
    }

    /// <summary>The phrase behind a verb of saying that may be its subject, over the day and the occasion ("a annoncé mardi dans un communiqué le ministère").</summary>
    private static Chunk? Behind(Row<Chunk> chunks, int index)
    {
        for (var i = index + 1; i < chunks.Count && i <= index + Reach; i++)
        {
            if (chunks[i] is { Kind: ChunkKind.NounPhrase, Preposition: null } next) return next.IsPronoun ? null : next;
            if (chunks[i].Kind is not (ChunkKind.Date or ChunkKind.Other) && chunks[i] is not { Kind: ChunkKind.NounPhrase, Preposition: "dans" or "à" or "en" or "lors" or "sur" }) return null;
        }
        return null;
    }

    /// <summary>Whether a phrase is somebody, or a body, that tells the press.</summary>
    private bool Speaks(Chunk phrase) => passage.Grammar.IsSource(passage.Tokens[phrase.HeadAt]) || phrase.IsPerson
        || phrase.Head?.Kind is LexemeKind.Organisation or LexemeKind.ArmedForces;

    /// <summary>"le « Dialogue », a annoncé": a name in quotation marks is nothing that somebody says, so a verb must stand between them.</summary>
    private bool OpensQuote(Row<Chunk> chunks, int close)
    {
        for (var i = close - 1; i >= 0 && !passage.IsSign(chunks[i].First, '"'); i--)
            if (chunks[i] is { Kind: ChunkKind.Verb, Verb.IsFinite: true }) return false;
        return true;
    }

    /// <summary>Whether no phrase stands before the verb that could be its subject.</summary>
    private static bool Opens(Row<Chunk> chunks, int index)
    {
        for (var i = index - 1; i >= 0; i--)
            if (chunks[i] is not { Kind: ChunkKind.Other or ChunkKind.Comma or ChunkKind.Date or ChunkKind.Dash or ChunkKind.Coordinator } && chunks[i] is not { Kind: ChunkKind.NounPhrase, Preposition: not null }) return false;
        return true;
    }

    /// <summary>The people behind the verb that no preposition governs, up to the next verb.</summary>
    private static void AddListed(Row<Chunk> chunks, int index, Row<Chunk> subjects)
    {
        for (var i = index + 1; i < chunks.Count && chunks[i].Kind is not (ChunkKind.Verb or ChunkKind.Relative or ChunkKind.Semicolon or ChunkKind.Colon); i++)
            if (chunks[i] is { IsPerson: true, Preposition: null } person) subjects.Add(person);
    }
}
