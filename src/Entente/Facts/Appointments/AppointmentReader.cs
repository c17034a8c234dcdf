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
            foreach (var clause in scene.Sentences[i].Clauses)
            {
                if (verbs.Read(i, scene.Sentences[i], clause) is { } draft) Add(drafts, draft);
                sides.Remember(clause, i);
            }
            foreach (var draft in nouns.Read(i, scene.Sentences[i])) Add(drafts, draft);
        }
        drafts.RemoveAll(draft => (draft.Title?.Code ?? draft.Office) is null);
        return drafts;
    }

    /// <summary>Adds a draft; one that tells an appointment again fills what the first left open.</summary>
    private static void Add(List<AppointmentDraft> drafts, AppointmentDraft draft)
    {
        if (drafts.FirstOrDefault(known => known.Person == draft.Person && MayBeOne(known, draft)) is not { } same)
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
