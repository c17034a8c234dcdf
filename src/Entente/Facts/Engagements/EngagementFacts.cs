using Entente.Facts.Scenes;

namespace Entente.Facts.Engagements;

/// <summary>Turns drafts into facts.</summary>
internal static class EngagementFacts
{
    public static Engagement Of(Scene scene, EngagementDraft draft) => new()
    {
        Kind = draft.Kind,
        Status = draft.Status,
        When = draft.When,
        Country = draft.Country,
        Place = draft.Place,
        Parties = [.. draft.Parties],
        Participants = [.. from entry in draft.Actors
                           where entry.Actor.Person is not null
                           select new Participant(entry.Actor.Person!.Name, entry.Actor.Party, entry.Role)],
        Mechanism = draft.Mechanism,
        Edition = draft.Edition,
        Span = draft.Span,
        Quote = draft.Span.In(scene.Passage.Text).ToString(),
        Rule = draft.Rule,
    };
}
