using System.Buffers;
using Entente.Facts.Scenes;
using Entente.Pages;

namespace Entente.Facts.Engagements;

/// <summary>Makes one engagement of what several sentences of a story tell of it.</summary>
internal static class EngagementMerger
{
    /// <summary>How many engagements back a draft is compared: no story takes up again what it told so long before.</summary>
    private const int Farthest = 100;

    private static readonly SearchValues<char> WordEnds = SearchValues.Create(" '’()-");

    public static List<EngagementDraft> Merge(Scene scene, List<EngagementDraft> drafts)
    {
        var kept = new List<EngagementDraft>(drafts.Count);
        foreach (var draft in drafts)
            if (!IsAside(scene, draft)) Place(scene, kept, draft);
        foreach (var draft in drafts)
            if (IsAside(scene, draft)) Place(scene, kept, draft);
        kept.Sort(static (a, b) => a.Span.Start.CompareTo(b.Span.Start));
        return kept;
    }

    /// <summary>Titles and captions come last, so that the story's own sentence gives the words.</summary>
    private static bool IsAside(Scene scene, EngagementDraft draft) =>
        scene.Sentences[draft.Sentence].Block is BlockKind.Title or BlockKind.Heading or BlockKind.Caption;

    private static void Place(Scene scene, List<EngagementDraft> kept, EngagementDraft draft)
    {
        if (draft.Denied) scene.Deliberation?.Drop(draft.Span, draft.Rule, "denied");
        else if (Find(kept, draft) is { } same) Absorb(scene, same, draft);
        else if (Arrival(kept, draft) is { } visit) Absorb(scene, visit, draft);
        else if (draft.Anaphoric) scene.Deliberation?.Drop(draft.Span, draft.Rule, "takes up an engagement, and the story tells none that fits");
        else if (draft.Parties.Count > 0) kept.Add(draft);
        else scene.Deliberation?.Drop(draft.Span, draft.Rule, "no party takes part");
    }

    /// <summary>The engagement told before that a draft tells again: the first that fits, the last for words that resume one.</summary>
    private static EngagementDraft? Find(List<EngagementDraft> kept, EngagementDraft draft)
    {
        for (var i = Math.Max(0, kept.Count - Farthest); i < kept.Count; i++)
            if (Same(kept[i], draft)) return kept[i];
        if (!draft.Resumes) return null;
        for (var i = kept.Count - 1; i >= Math.Max(0, kept.Count - Farthest); i--)
            if (Resumed(kept[i], draft)) return kept[i];
        return null;
    }

    /// <summary>"s'est rendue à la base, où elle a été accueillie par son commandant": who welcomes there belongs to the visit.</summary>
    private static EngagementDraft? Arrival(List<EngagementDraft> kept, EngagementDraft draft)
    {
        if (draft is not { Kind: "reception", Rule: "verb.welcome" }) return null;
        for (var i = kept.Count - 1; i >= 0 && kept[i].Sentence == draft.Sentence; i--)
            if (kept[i].Kind == "visit" && kept[i].Status == draft.Status && kept[i].Country == draft.Country && !HaveOthers(draft, kept[i])) return kept[i];
        return null;
    }

    private static bool Same(EngagementDraft known, EngagementDraft draft)
    {
        if (!SameKind(known, draft) || known.Edition is not null && draft.Edition is not null && known.Edition != draft.Edition) return false;
        if (known.Sentence == draft.Sentence && known.IsVerbal && draft.IsVerbal) return false;
        if (draft is { Kind: "signing", Anaphoric: false } && known.Status != draft.Status && known.Sentence < draft.Sentence) return false; // What is still to be signed is another text.
        if (draft.Follows && known.Sentence < draft.Sentence && known.Kind != "visit") return false;
        if (OtherBody(known, draft) || draft.Further && known.Sentence < draft.Sentence && AreTalks(draft.Kind) && HasNewcomer(known, draft)) return false;
        if (known.When is not null && draft.When is not null && known.When.Contradicts(draft.When)) return false;
        if (draft.Anaphoric) return true;
        var (a, b) = (known.Parties, draft.Parties);
        if (b.Count == 0) return true;
        return (AllIn(a, b) || AllIn(b, a)) && SamePeople(known, draft);
    }

    /// <summary>"L'audience s'est déroulée en présence de X": what was told last of its kind, whoever is new to it.</summary>
    private static bool Resumed(EngagementDraft known, EngagementDraft draft) =>
        known.Sentence < draft.Sentence && draft.Sentence - known.Sentence <= 3 && (known.Kind == draft.Kind || AreTalks(known.Kind) && AreTalks(draft.Kind))
        && known.Status == draft.Status && !OtherBody(known, draft)
        && !(known.When is not null && draft.When is not null && known.When.Contradicts(draft.When))
        && !(known.Country is not null && draft.Country is not null && known.Country != draft.Country);

    private static bool AllIn(List<string> some, List<string> all)
    {
        foreach (var party in some)
            if (!all.Contains(party)) return false;
        return true;
    }

    /// <summary>Whether two sessions are of two bodies: by the codebook's codes where it knows both, else by their names.</summary>
    private static bool OtherBody(EngagementDraft known, EngagementDraft draft)
    {
        if (known.Body == draft.Body) return known.Body is null && NamedApart(known.Mechanism, draft.Mechanism);
        return known.Body is not null && draft.Body is not null || NamedApart(known.Mechanism, draft.Mechanism)
            || draft.Edition is not null && !(draft.Edition == known.Edition && draft.Mechanism is not null && known.Mechanism is not null);
    }

    /// <summary>Two names of mechanisms that share less than half of the shorter one's words.</summary>
    private static bool NamedApart(string? known, string? draft)
    {
        if (known is null || draft is null || known == draft) return false;
        var (mine, shared) = Words(known, draft);
        var (theirs, _) = Words(draft, known);
        return shared * 2 < Math.Min(mine, theirs);
    }

    /// <summary>How many telling words a name has, and how many of them another has too.</summary>
    private static (int All, int Shared) Words(ReadOnlySpan<char> name, ReadOnlySpan<char> other)
    {
        var (all, shared) = (0, 0);
        foreach (var range in name.SplitAny(WordEnds))
        {
            var word = name[range];
            if (!Tells(word)) continue;
            all++;
            if (HasWord(other, word)) shared++;
        }
        return (all, shared);
    }

    private static bool HasWord(ReadOnlySpan<char> name, ReadOnlySpan<char> word)
    {
        foreach (var range in name.SplitAny(WordEnds))
            if (name[range].Equals(word, StringComparison.OrdinalIgnoreCase)) return true;
        return false;
    }

    private static bool Tells(ReadOnlySpan<char> word) => word.Length > 3 || word.ContainsAnyInRange('0', '9');

    private static bool SameKind(EngagementDraft known, EngagementDraft draft) =>
        known.Kind == draft.Kind || AreTalks(known.Kind) && draft.Kind == "meeting" && (draft.Anaphoric || draft.When is null || draft.When == known.When)
        || known.Kind == "meeting" && AreTalks(draft.Kind) && draft.Kind != "dialogue" && known.When is null;

    private static bool AreTalks(string kind) => kind is "meeting" or "reception" or "dialogue" or "call";

    /// <summary>Two meetings with other people on the other side are two meetings.</summary>
    private static bool SamePeople(EngagementDraft known, EngagementDraft draft)
    {
        foreach (var party in known.Parties)
            if (known.HasPersonOf(party) && draft.HasPersonOf(party) && !SharePerson(known, draft, party)) return false;
        return !HaveOthers(known, draft);
    }

    /// <summary>"a été reçu par A", "a eu un entretien avec B": the same one met two people, whose side the text may not tell.</summary>
    private static bool HaveOthers(EngagementDraft known, EngagementDraft draft)
    {
        var (people, shared) = (0, 0);
        foreach (var (actor, _) in draft.Actors)
        {
            if (actor.Person is null) continue;
            people++;
            if (known.Has(actor.Person)) shared++;
        }
        return AreTalks(draft.Kind) && people >= 2 && shared < 2 && CountPeople(known) > shared;
    }

    private static bool HasNewcomer(EngagementDraft known, EngagementDraft draft)
    {
        foreach (var (actor, _) in draft.Actors)
            if (actor.Person is not null && !known.Has(actor.Person)) return true;
        return false;
    }

    private static int CountPeople(EngagementDraft draft)
    {
        var people = 0;
        foreach (var (actor, _) in draft.Actors)
            if (actor.Person is not null) people++;
        return people;
    }

    private static bool SharePerson(EngagementDraft known, EngagementDraft draft, string party)
    {
        foreach (var (actor, _) in known.Actors)
            if (actor.Party == party && actor.Person is { } person && draft.Has(person)) return true;
        return false;
    }

    private static void Absorb(Scene scene, EngagementDraft known, EngagementDraft draft)
    {
        scene.Deliberation?.Drop(draft.Span, draft.Rule, $"tells again what {known.Rule} found: “{known.Span.In(scene.Passage.Text)}”");
        if (known.When is null || draft.When is { IsDay: true } && !known.When.IsDay && !known.When.IsInterval && !draft.Anaphoric) known.When = draft.When ?? known.When;
        if (draft.Status == EngagementStatus.Cancelled && known.Status == EngagementStatus.Planned) known.Status = draft.Status;
        known.Country ??= draft.Anaphoric ? null : draft.Country;
        known.Place ??= draft.Anaphoric ? null : draft.Place;
        known.Mechanism ??= draft.Mechanism;
        known.Edition ??= draft.Edition;
        known.Agenda ??= draft.Agenda;
        foreach (var (actor, role) in draft.Actors)
            if (!draft.Anaphoric || role is ParticipantRole.Chair or ParticipantRole.CoChair) known.Add(actor, draft.Resumes && role == ParticipantRole.Guest ? ParticipantRole.Participant : role);
        if (draft.Anaphoric || draft.Resumes) return;
        foreach (var party in draft.OtherParties) known.AddParty(party);
    }
}
