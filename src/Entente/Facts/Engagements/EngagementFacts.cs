using System.Collections.Immutable;
using System.Runtime.InteropServices;
using Entente.Facts.Scenes;

namespace Entente.Facts.Engagements;

/// <summary>Turns drafts into facts.</summary>
internal static class EngagementFacts
{
    public static ImmutableArray<Engagement> Of(Scene scene, List<EngagementDraft> drafts)
    {
        if (drafts.Count == 0) return [];
        var facts = new Engagement[drafts.Count];
        for (var i = 0; i < facts.Length; i++) facts[i] = Of(scene, drafts[i]);
        return ImmutableCollectionsMarshal.AsImmutableArray(facts);
    }

    public static Engagement Of(Scene scene, EngagementDraft draft) => new()
    {
        Kind = draft.Kind,
        Status = draft.Status,
        When = draft.When,
        Country = draft.Country,
        Place = draft.Place,
        Parties = [.. draft.Parties],
        Participants = Participants(draft),
        Mechanism = draft.Mechanism,
        Edition = draft.Edition,
        Agenda = draft.Agenda,
        Span = draft.Span,
        Quote = draft.Span.In(scene.Passage.Text).ToString(),
        Rule = draft.Rule,
    };

    private static ImmutableArray<Participant> Participants(EngagementDraft draft)
    {
        var people = 0;
        foreach (var (actor, _) in draft.Actors)
            if (actor.Person is not null) people++;
        if (people == 0) return [];
        var (participants, at) = (new Participant[people], 0);
        foreach (var (actor, role) in draft.Actors)
            if (actor.Person is { } person) participants[at++] = new Participant(person.Name, actor.Party, role);
        return ImmutableCollectionsMarshal.AsImmutableArray(participants);
    }
}
