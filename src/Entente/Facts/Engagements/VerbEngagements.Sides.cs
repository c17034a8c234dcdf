using Entente.Codebook;
using Entente.Codebook.Frames;
using Entente.Dates;
using Entente.Facts.Scenes;
using Entente.Grammar;

namespace Entente.Facts.Engagements;

/// <summary>Who met whom: each by himself or all together, the third of three, and what sat rather than who acts.</summary>
internal readonly partial struct VerbEngagements
{
    /// <summary>"A a rencontré les ministres chilien et péruvien": who meets several meets each by himself, unless the verb has them meet one another; the side of who does, null where all met together.</summary>
    private string? Severally(EngagementDraft draft, Clause clause, VerbFrame frame)
    {
        if (draft is not { IsVerbal: true, Parties.Count: > 2, Actors: [({ Person: not null, Party: { } own }, _), ..] } || frame.Object is null || frame.Reflexive || clause.Verb.Plural) return null;
        if (draft.Kind != "meeting" && !(draft.Kind == "reception" && SaysSeverally(clause))) return null;
        foreach (var party in draft.Parties)
            if (!scene.Book.World.States.ContainsKey(party)) return null;
        return own;
    }

    private bool SaysSeverally(Clause clause)
    {
        var end = clause.After.Count > 0 ? clause.After[^1].End : clause.Chunk.End;
        for (var at = clause.Chunk.First; at < end; at++)
            if (scene.Passage.Longest(at, LexemeKind.Cue) is { Lexeme.Id: "severally" }) return true;
        return false;
    }

    /// <summary>"les trois ministres se sont retrouvés à Phnom Penh": of three of whom two are in play, the host is the third.</summary>
    private void AddThird(EngagementDraft draft, Clause clause)
    {
        if (draft is not { Kind: "meeting", Country: { } host, Parties.Count: 2 } || draft.Parties.Contains(host)) return;
        if (clause.Subjects is not [{ Plural: true, Definite: true } subject] || scene.Passage.Longest(subject.First + 1, LexemeKind.Numeral) is not { Lexeme.Value: 3 }) return;
        draft.AddParty(host);
        draft.Kind = "conference";
    }

    /// <summary>"le dialogue qui réunira au Laos les vice-ministres des deux pays": of two whom nobody names, who hosts the dialogue is one.</summary>
    public static void AddHost(Scene scene, EngagementDraft draft)
    {
        if (draft is not { Kind: "dialogue", Country: { } host, Parties.Count: 2 } || scene.Home is not { } home || draft.Parties.Contains(host) || !draft.Parties.Contains(home)) return;
        foreach (var (actor, _) in draft.Actors)
            if (actor.Person is not null) return;
        draft.Actors.Clear();
        draft.OtherParties.Clear();
        draft.OtherParties.AddRange([home, host]);
    }

    /// <summary>"le dialogue, le cinquième du genre, avait réuni A et B": what brings them together is what the sentence opens with.</summary>
    private static string? Gathering(ParsedSentence sentence, Clause clause)
    {
        if (clause.Subjects is not [{ IsPerson: false, Parties.Count: 0 }]) return null;
        for (var i = 0; i < clause.Index; i++)
            foreach (var noun in sentence.Chunks[i].Nouns)
                if (noun.Lexeme is { Kind: LexemeKind.Mechanism, Detail: "strong", Id: var kind }) return kind;
        return null;
    }

    /// <summary>"Les 22 et 23 octobre, A et B ont coprésidé … et signé": the date before the verb whose subject and auxiliary a participle shares.</summary>
    private static Edtf? Shared(ParsedSentence sentence, Clause clause)
    {
        if (clause.Index == 0 || sentence.Chunks[clause.Index - 1].Kind != ChunkKind.Coordinator || clause.Verb.Tense != VerbTense.Past) return null;
        for (var i = sentence.Clauses.Count - 1; i >= 0; i--)
            if (sentence.Clauses[i] is { Verb.Tense: VerbTense.Past, Subordinate: false } first && first.Index < clause.Index) return Circumstances.When(Stretch.Empty, Stretch.Of(first.Before));
        return null;
    }

    /// <summary>"présent à l'occasion des 45e et 46e Sommets": a session is nobody who takes part.</summary>
    private bool NamesSession(Chunk phrase)
    {
        if (phrase.IsPerson || EngagementNames.Naming(phrase) is not { } noun) return false;
        return noun.Lexeme.Kind != LexemeKind.Body || sessions.Edition(noun.First, phrase.First) is not null;
    }
}
