using Entente.Facts.Actions;
using Entente.Facts.Scenes;
using Entente.Grammar;
using Entente.Pages;
using Entente.Text;

namespace Entente.Facts.Commitments;

/// <summary>Finds undertakings, sentence by sentence: what verbs carry, what a bare future tells, what a telegram says.</summary>
internal sealed class CommitmentReader
{
    private readonly Scene scene;
    private readonly ActorResolver actors;
    private readonly SharedSubjects subjects = new();
    private readonly List<string> named;
    private readonly List<Actor> known;
    private readonly UndertakingParties parties;
    private readonly TriggerUndertakings carried;
    private readonly FutureUndertakings futures;
    private readonly FutureBullets bullets;
    private readonly NumberedProposals numbered;
    private readonly TelegramUndertakings telegrams;
    private readonly ThemeReader themes;
    private readonly ItemDetails details;
    private readonly ActReader acts;

    public CommitmentReader(Scene scene, ActorResolver actors)
    {
        (this.scene, this.actors, named, known) = (scene, actors, scene.Memory.Names(), scene.Memory.Actors());
        parties = new UndertakingParties(scene, actors);
        carried = new TriggerUndertakings(scene, parties, subjects);
        futures = new FutureUndertakings(scene, parties);
        bullets = new FutureBullets(scene, parties);
        numbered = new NumberedProposals(scene, parties);
        telegrams = new TelegramUndertakings(scene, parties);
        themes = new ThemeReader(scene);
        details = new ItemDetails(scene);
        acts = new ActReader(scene);
    }

    public IReadOnlyList<Commitment> Read()
    {
        List<Commitment>? facts = null;
        var drafts = scene.Memory.Undertakings;
        for (var i = 0; i < scene.Sentences.Count; i++)
        {
            if (scene.Sentences[i].Block is BlockKind.Title) continue;
            drafts.Clear();
            Draft(i, drafts);
            foreach (var draft in drafts)
                if (Make(i, draft, facts) is { } fact) (facts ??= []).Add(fact);
        }
        return facts is null ? [] : facts;
    }

    private static bool IsKnown(List<Commitment>? facts, TextSpan span)
    {
        if (facts is null) return false;
        foreach (var known in facts)
            if (known.Span.Overlaps(span) && known.Span.Contains(span)) return true;
        return false;
    }

    private void Draft(int index, List<Draft> drafts)
    {
        var sentence = scene.Sentences[index];
        foreach (var clause in subjects.In(sentence))
        {
            if (!IsHeld(drafts, sentence, clause) && !carried.Read(index, clause, drafts)) futures.Read(index, clause, drafts);
            if (clause.Verb.IsFinite && !clause.Subordinate) Remember(clause, index);
        }
        bullets.Read(index, drafts);
        numbered.Read(index, drafts);
        if (drafts.Count == 0 && telegrams.Read(sentence) is { } telegram) drafts.Add(telegram);
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

    /// <summary>The fact of a draft; null for a courtesy, and for what a fact made before holds.</summary>
    private Commitment? Make(int index, Draft draft, List<Commitment>? facts)
    {
        if (draft.Item.End <= draft.Item.First) return null;
        var span = scene.Passage.Span(draft.Item.First, draft.Item.End);
        if (IsCourtesy(draft))
        {
            scene.Deliberation?.Drop(span, draft.Rule, "a courtesy");
            return null;
        }
        if (IsKnown(facts, span)) return null;
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
            Rule = draft.Rule,
        };
    }
}
