using Entente.Facts.Scenes;
using Entente.Grammar;
using Entente.Pages;

namespace Entente.Facts.Commitments;

/// <summary>Finds undertakings, sentence by sentence: what verbs carry, what a bare future tells, what a telegram says.</summary>
internal sealed class CommitmentReader(Scene scene, ActorResolver actors)
{
    private readonly UndertakingParties parties = new(scene, actors);
    private readonly TriggerUndertakings carried = new(scene, new UndertakingParties(scene, actors));
    private readonly FutureUndertakings futures = new(scene, new UndertakingParties(scene, actors));
    private readonly TelegramUndertakings telegrams = new(scene);
    private readonly ThemeReader themes = new(scene);
    private readonly ItemDetails details = new(scene);

    public IEnumerable<Commitment> Read()
    {
        var facts = new List<Commitment>();
        for (var i = 0; i < scene.Sentences.Count; i++)
        {
            if (scene.Sentences[i].Block is BlockKind.Title) continue;
            foreach (var draft in Drafts(i))
                if (Make(i, draft) is { } fact && !facts.Any(known => known.Span.Overlaps(fact.Span) && known.Span.Contains(fact.Span))) facts.Add(fact);
        }
        return facts;
    }

    private List<Draft> Drafts(int index)
    {
        var sentence = scene.Sentences[index];
        var drafts = new List<Draft>();
        foreach (var clause in sentence.Clauses.Select(clause => SharedSubject.Of(sentence, clause)))
        {
            if (!drafts.Any(draft => draft.Sentence == sentence && Holds(draft.Item, clause)))
            {
                var found = carried.Read(index, clause);
                drafts.AddRange(found.Count > 0 ? found : futures.Read(index, clause));
            }
            if (clause.Verb.IsFinite && !clause.Subordinate) Remember(clause, index);
        }
        if (drafts.Count == 0) drafts.AddRange(telegrams.Read(sentence));
        if (drafts.Any(draft => draft.Modality == Modality.Agreed)) futures.Agreed(index, drafts[^1].Parties);
        return drafts;
    }

    private static bool Holds(Item item, Clause clause) => item.First <= clause.Chunk.First && clause.Chunk.First < item.End;

    /// <summary>Notes whom a later "elles" means.</summary>
    private void Remember(Clause clause, int index)
    {
        var known = actors.Of(clause.Subjects, index);
        var named = parties.Of(clause.Subjects, index);
        actors.Remember(named.Count > known.Count ? [.. named.Select(party => new Actor(null, party))] : known);
    }

    private Commitment? Make(int index, Draft draft)
    {
        if (draft.Item.End <= draft.Item.First) return null;
        var span = scene.Passage.Span(draft.Item.First, draft.Item.End);
        return new Commitment
        {
            Modality = draft.Modality,
            Parties = [.. draft.Parties],
            Themes = themes.Of(index, draft.Sentence, draft.Item),
            Due = ItemDetails.Due(draft.Sentence, draft.Item),
            Recurs = details.Recurs(draft.Item),
            Firmness = details.Firmness(draft.Sentence, draft.Item),
            Span = span,
            Quote = span.In(scene.Passage.Text).ToString(),
            Rule = "commitment." + draft.Frame,
        };
    }
}

/// <summary>An undertaking as one rule found it.</summary>
internal sealed record Draft(ParsedSentence Sentence, Item Item, Modality Modality, IReadOnlyList<string> Parties, string Frame);
