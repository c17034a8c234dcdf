using Entente.Facts.Actions;
using Entente.Facts.Scenes;

namespace Entente.Facts.Appointments;

/// <summary>Finds who is named to an office, elected, or takes it up, and whom they follow.</summary>
internal sealed class AppointmentReader(Scene scene)
{
    public List<AppointmentDraft> Read()
    {
        var drafts = new List<AppointmentDraft>();
        var sides = new Sides(scene);
        var verbs = new VerbAppointments(scene, sides, drafts);
        var nouns = new NounAppointments(scene);
        for (var i = 0; i < scene.Sentences.Count; i++)
        {
            ReadClauses(i, verbs, sides, drafts);
            nouns.Read(i, scene.Sentences[i], drafts);
        }
        drafts.RemoveAll(draft => (draft.Title?.Code ?? draft.Office) is null);
        return drafts;
    }

    private void ReadClauses(int index, VerbAppointments verbs, Sides sides, List<AppointmentDraft> drafts)
    {
        var sentence = scene.Sentences[index];
        for (var i = 0; i < sentence.Clauses.Count; i++)
        {
            if (verbs.Read(index, sentence, sentence.Clauses[i]) is { } draft)
            {
                Add(drafts, draft);
                foreach (var other in verbs.Others(draft, sentence.Clauses[i])) Add(drafts, other);
            }
            sides.ReadTo(index, i);
        }
    }

    /// <summary>Adds a draft; one that tells an appointment again fills what the first left open.</summary>
    internal static void Add(List<AppointmentDraft> drafts, AppointmentDraft draft)
    {
        if (Known(drafts, draft) is not { } same)
        {
            drafts.Add(draft);
            return;
        }
        same.Sentence = draft.Sentence;
        if ((same.Title?.Code ?? same.Office) is null) (same.Title, same.Office, same.Party) = (draft.Title, draft.Office, draft.Party);
        same.Organisation ??= draft.Organisation;
        same.Replaces ??= draft.Replaces;
        same.When ??= draft.When;
    }

    private static AppointmentDraft? Known(List<AppointmentDraft> drafts, AppointmentDraft draft)
    {
        foreach (var known in drafts)
            if (known.Person == draft.Person && MayBeOne(known, draft)) return known;
        return null;
    }

    /// <summary>A bare "commandant" and the same office with its unit are one; two offices are two.</summary>
    private static bool MayBeOne(AppointmentDraft known, AppointmentDraft draft) =>
        (known.Title?.Code ?? known.Office) is not { } a || (draft.Title?.Code ?? draft.Office) is not { } b || a == b || draft.Rule is "appointment.replaced";

    /// <summary>The fact that a draft makes.</summary>
    public static Appointment Make(Scene scene, AppointmentDraft draft) => new()
    {
        Person = draft.Person.Name,
        Office = draft.Title?.Code ?? draft.Office,
        Organisation = draft.Organisation,
        Replaces = draft.Replaces?.Name,
        When = draft.When,
        Status = draft.Status,
        Span = draft.Span,
        Quote = draft.Span.In(scene.Passage.Text).ToString(),
        Rule = draft.Rule,
    };
}
