using Entente.Facts.Actions;
using Entente.Facts.Scenes;
using Entente.Grammar;
using Entente.Pages;

namespace Entente.Facts.Commitments;

/// <summary>Finds undertakings, sentence by sentence: what verbs carry, what a bare future tells, what a telegram says.</summary>
internal sealed class CommitmentReader
{
    private readonly Scene scene;
    private readonly ActorResolver actors;
    private readonly SharedSubjects subjects = new();
    private readonly List<string> named = [];
    private readonly List<Actor> known = [];
    private readonly UndertakingParties parties;
    private readonly TriggerUndertakings carried;
    private readonly FutureUndertakings futures;
    private readonly FutureBullets bullets;
    private readonly TelegramUndertakings telegrams;
    private readonly ThemeReader themes;
    private readonly ItemDetails details;
    private readonly ActReader acts;

    public CommitmentReader(Scene scene, ActorResolver actors)
    {
        (this.scene, this.actors) = (scene, actors);
        parties = new UndertakingParties(scene, actors);
        carried = new TriggerUndertakings(scene, parties, subjects);
        futures = new FutureUndertakings(scene, parties);
        bullets = new FutureBullets(scene, parties);
        telegrams = new TelegramUndertakings(scene);
        themes = new ThemeReader(scene);
        details = new ItemDetails(scene);
        acts = new ActReader(scene);
    }

    public IEnumerable<Commitment> Read()
    {
        var facts = new List<Commitment>();
        var drafts = new List<Draft>();
        for (var i = 0; i < scene.Sentences.Count; i++)
        {
            if (scene.Sentences[i].Block is BlockKind.Title) continue;
            drafts.Clear();
            Draft(i, drafts);
            foreach (var draft in drafts)
                if (Make(i, draft) is { } fact && !IsKnown(facts, fact)) facts.Add(fact);
        }
        return facts;
    }

    private static bool IsKnown(List<Commitment> facts, Commitment fact)
    {
        foreach (var known in facts)
            if (known.Span.Overlaps(fact.Span) && known.Span.Contains(fact.Span)) return true;
        return false;
    }

    private void Draft(int index, List<Draft> drafts)
    {
        var sentence = scene.Sentences[index];
        foreach (var clause in subjects.In(sentence))
        {
            if (!IsHeld(drafts, sentence, clause))
            {
                var found = carried.Read(index, clause);
                drafts.AddRange(found.Count > 0 ? found : futures.Read(index, clause));
            }
            if (clause.Verb.IsFinite && !clause.Subordinate) Remember(clause, index);
        }
        bullets.Read(index, drafts);
        if (drafts.Count == 0 && sentence.IsVerbless) drafts.AddRange(telegrams.Read(sentence));
        foreach (var draft in drafts)
            if (draft.Modality == Modality.Agreed) futures.Agreed(index, drafts[^1].Parties);
    }

    /// <summary>Whether an undertaking found already holds a clause in its words.</summary>
    private static bool IsHeld(List<Draft> drafts, ParsedSentence sentence, Clause clause)
    {
        foreach (var draft in drafts)
            if (draft.Sentence == sentence && draft.Item.First <= clause.Chunk.First && clause.Chunk.First < draft.Item.End) return true;
        return false;
    }

    /// <summary>Notes whom a later "elles" means.</summary>
    private void Remember(Clause clause, int index)
    {
        if (clause.Subjects.Count == 0) return;
        known.Clear();
        actors.AddTo(known, clause.Subjects, index);
        parties.Gather(named, clause.Subjects, index);
        if (named.Count > known.Count)
        {
            known.Clear();
            foreach (var party in named) known.Add(new Actor(null, party));
        }
        actors.Remember(known);
    }

    /// <summary>"transmettre ses salutations": what is passed on out of courtesy is no undertaking.</summary>
    private bool IsCourtesy(Draft draft)
    {
        var head = draft.Sentence.Chunks[draft.Item.Head];
        for (var at = head.End; at < Math.Min(draft.Item.End, head.End + 3); at++)
            if (scene.Passage.IsCue(at, "courtesy")) return true;
        return false;
    }

    private Commitment? Make(int index, Draft draft)
    {
        if (draft.Item.End <= draft.Item.First) return null;
        var span = scene.Passage.Span(draft.Item.First, draft.Item.End);
        if (IsCourtesy(draft))
        {
            scene.Deliberation?.Drop(span, "commitment." + draft.Frame, "a courtesy");
            return null;
        }
        return new Commitment
        {
            Modality = draft.Modality,
            Parties = [.. draft.Parties],
            Themes = themes.Of(index, draft.Sentence, draft.Item),
            Due = ItemDetails.Due(draft.Sentence, draft.Item),
            Recurs = details.Recurs(draft.Item),
            Firmness = details.Firmness(draft.Sentence, draft.Item),
            Act = acts.Of(draft.Sentence, draft.Item),
            Span = span,
            Quote = span.In(scene.Passage.Text).ToString(),
            Rule = "commitment." + draft.Frame,
        };
    }
}

/// <summary>An undertaking as one rule found it.</summary>
internal sealed record Draft(ParsedSentence Sentence, Item Item, Modality Modality, IReadOnlyList<string> Parties, string Frame)
{
    /// <summary>What is found where there is nothing; not to be changed.</summary>
    public static List<Draft> None { get; } = [];
}
