using Entente.Facts.Scenes;
using Entente.Pages;

namespace Entente.Facts.Engagements;

/// <summary>Makes one engagement of what several sentences of a story tell of it.</summary>
internal static class EngagementMerger
{
    private static readonly string[] Talks = ["meeting", "reception", "dialogue", "call"];

    /// <summary>How many engagements back a draft is compared: no story takes up again what it told so long before.</summary>
    private const int Farthest = 100;

    public static List<EngagementDraft> Merge(Scene scene, List<EngagementDraft> drafts)
    {
        var kept = new List<EngagementDraft>();
        foreach (var draft in drafts.Where(draft => !draft.Denied).OrderBy(draft => IsLead(scene, draft) ? 1 : 0))
        {
            var same = kept.Skip(kept.Count - Farthest).FirstOrDefault(known => Same(known, draft));
            if (same is not null) Absorb(same, draft);
            else if (!draft.Anaphoric && draft.Parties.Any()) kept.Add(draft);
        }
        return [.. kept.OrderBy(draft => draft.Span.Start)];
    }

    /// <summary>Titles and captions come last, so that the story's own sentence gives the words.</summary>
    private static bool IsLead(Scene scene, EngagementDraft draft) =>
        scene.Sentences[draft.Sentence].Block is BlockKind.Title or BlockKind.Heading or BlockKind.Caption;

    private static bool Same(EngagementDraft known, EngagementDraft draft)
    {
        if (!SameKind(known, draft) || known.Edition is not null && draft.Edition is not null && known.Edition != draft.Edition) return false;
        if (known.Sentence == draft.Sentence && IsVerbal(known) && IsVerbal(draft)) return false;
        if (OtherBody(known, draft)) return false;
        if (known.When is not null && draft.When is not null && known.When.Contradicts(draft.When)) return false;
        if (draft.Anaphoric) return true;
        var (a, b) = (known.Parties.ToHashSet(), draft.Parties.ToHashSet());
        if (b.Count == 0) return true;
        if (!a.IsSubsetOf(b) && !b.IsSubsetOf(a)) return false;
        return SamePeople(known, draft);
    }

    /// <summary>Two verbs of one sentence tell two engagements.</summary>
    private static bool IsVerbal(EngagementDraft draft) => draft.Rule.StartsWith("verb.", StringComparison.Ordinal);

    /// <summary>Whether two sessions are of two bodies: by the codebook's codes where it knows both, else by their names.</summary>
    private static bool OtherBody(EngagementDraft known, EngagementDraft draft)
    {
        if (known.Body == draft.Body) return known.Body is null && NamedApart(known.Mechanism, draft.Mechanism);
        return known.Body is not null && draft.Body is not null || draft.Edition is not null || NamedApart(known.Mechanism, draft.Mechanism);
    }

    /// <summary>Two names of mechanisms that share less than half of the shorter one's words.</summary>
    private static bool NamedApart(string? known, string? draft)
    {
        if (known is null || draft is null) return false;
        var (a, b) = (Words(known), Words(draft));
        return a.Intersect(b).Count() * 2 < Math.Min(a.Count, b.Count);
    }

    private static HashSet<string> Words(string name) => [.. name.ToLowerInvariant().Split([' ', '\'', '’', '(', ')', '-'], StringSplitOptions.RemoveEmptyEntries).Where(word => word.Length > 3 || word.Length > 0 && word.Any(char.IsDigit))];

    private static bool SameKind(EngagementDraft known, EngagementDraft draft) =>
        known.Kind == draft.Kind || Talks.Contains(known.Kind) && draft.Kind == "meeting" && (draft.Anaphoric || draft.When is null || draft.When == known.When)
        || known.Kind == "meeting" && Talks.Contains(draft.Kind) && draft.Kind != "dialogue" && known.When is null;

    /// <summary>Two meetings with other people on the other side are two meetings.</summary>
    private static bool SamePeople(EngagementDraft known, EngagementDraft draft)
    {
        foreach (var party in known.Parties)
        {
            var a = known.Actors.Where(entry => entry.Actor.Party == party && entry.Actor.Person is not null).Select(entry => entry.Actor.Person).ToArray();
            var b = draft.Actors.Where(entry => entry.Actor.Party == party && entry.Actor.Person is not null).Select(entry => entry.Actor.Person).ToArray();
            if (a.Length > 0 && b.Length > 0 && !a.Intersect(b).Any()) return false;
        }
        return true;
    }

    private static void Absorb(EngagementDraft known, EngagementDraft draft)
    {
        known.When = known.When is null || draft.When is { IsDay: true } && !known.When.IsDay && !draft.Anaphoric ? draft.When ?? known.When : known.When;
        known.Country ??= draft.Anaphoric ? null : draft.Country;
        known.Place ??= draft.Anaphoric ? null : draft.Place;
        known.Mechanism ??= draft.Mechanism;
        known.Edition ??= draft.Edition;
        foreach (var (actor, role) in draft.Actors)
            if (!draft.Anaphoric || role is ParticipantRole.Chair or ParticipantRole.CoChair) known.Add(actor, role);
        if (draft.Anaphoric) return;
        known.OtherParties.AddRange(draft.OtherParties.Except(known.OtherParties));
    }
}
