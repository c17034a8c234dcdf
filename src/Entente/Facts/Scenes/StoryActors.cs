using Entente.Codebook;
using Entente.Grammar;

namespace Entente.Facts.Scenes;

/// <summary>
/// Who phrases mean, for a reader that goes through a story from its start: "il" is the subject told last before where it
/// reads. The subjects are worked out only when a word asks for them.
/// </summary>
internal sealed class StoryActors(Scene scene, ActorResolver? resolver = null)
{
    private readonly List<Actor> meant = scene.Memory.Actors();
    private readonly List<Actor> subject = scene.Memory.Actors();
    private ActorResolver? actors = resolver;
    private (int Sentence, int Clause) reached;
    private (int Sentence, int Clause) known;

    private ActorResolver Actors => actors ??= new ActorResolver(scene);

    /// <summary>Notes that the reader has read a clause of a sentence.</summary>
    public void ReadTo(int sentence, int clause) => reached = (sentence, clause + 1);

    /// <summary>Notes that the reader has read a whole sentence.</summary>
    public void ReadAll(int sentence) => reached = (sentence + 1, 0);

    /// <summary>Those whom a phrase means; the list is good until the next phrase is asked for.</summary>
    public List<Actor> Of(Chunk phrase, int sentence)
    {
        if (MayReferBack(phrase)) CatchUp();
        meant.Clear();
        Actors.AddTo(meant, phrase, sentence);
        return meant;
    }

    /// <summary>The first party that a phrase names; null when it names none.</summary>
    public string? Party(Chunk phrase, int sentence)
    {
        if (!phrase.IsPerson && !MayReferBack(phrase)) return phrase.Parties.Count == 0 ? null : phrase.Parties[0];
        foreach (var actor in Of(phrase, sentence))
            if (actor.Party is { } party) return party;
        return null;
    }

    /// <summary>Whether a phrase may mean somebody told before: a pronoun, "les deux parties", a bare "elle".</summary>
    private static bool MayReferBack(Chunk phrase) => phrase.IsPronoun || phrase.Head is null || phrase.Is(LexemeKind.Group);

    private void CatchUp()
    {
        while (known.Sentence < reached.Sentence || known.Sentence == reached.Sentence && known.Clause < reached.Clause)
        {
            if (known.Sentence >= scene.Sentences.Count) return;
            var clauses = scene.Sentences[known.Sentence].Clauses;
            if (known.Clause >= clauses.Count) known = (known.Sentence + 1, 0);
            else Note(clauses[known.Clause++]);
        }
    }

    private void Note(Clause clause)
    {
        if (!clause.Verb.IsFinite || clause.Subordinate) return;
        subject.Clear();
        Actors.AddTo(subject, clause.Subjects, known.Sentence);
        Actors.Remember(subject);
    }
}
