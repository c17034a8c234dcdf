using Entente.Assistants.Answers;
using Entente.Register.Views.Entities;
using Entente.Register.Views.Mechanisms;

namespace Entente.Assistants.Tools;

/// <summary>All that is told of one thing.</summary>
internal static class EntityAnswer
{
    /// <summary>Asked for one thing, one sees all who tell it.</summary>
    private const int MostCitations = 12;

    public static Answer Of(EntityView view, AssistantContext context)
    {
        var sections = Sections(view, context).Where(s => s.Items.Count > 0).ToArray();
        return new Answer
        {
            Title = view.Person is { } person ? Named(person, context) : sections is [{ Items: [var first, ..] }, ..] ? first.Text : view.Identifier,
            AsOf = AnswerItems.Day(view.AsOf), Sections = AnswerSize.Fit(sections), Notes = [context.Addresses.Entity(view.Identifier)],
        };
    }

    private static string Named(PersonView person, AssistantContext context) =>
        person.Party is { } party ? $"{person.Name} ({context.Words.Labels.Party(party)})" : person.Name;

    private static IEnumerable<AnswerSection> Sections(EntityView view, AssistantContext context)
    {
        var (items, labels) = (context.Items, context.Words.Labels);
        if (view.Engagement is { } engagement) yield return new("engagement", "", [items.Engagement(engagement, MostCitations)]);
        if (view.Instrument is { } instrument) yield return new("instrument", "", [items.Instrument(instrument, MostCitations)]);
        if (view.Mechanism is { } mechanism) yield return new("mechanism", "", [items.Mechanism(mechanism)]);
        if (view.Mechanism is { } sessions) yield return Sessions(sessions, context);
        if (view.Person is { } person)
        {
            yield return new("offices", context.Words.Time.Offices, [.. person.Offices.Select(o => items.Office(person, view.Identifier, o))]);
            yield return new("engagements", labels.Engagements, [.. person.Engagements.Select(e => items.Engagement(e))]);
            yield return new("met", context.Words["person.met"], [.. person.Met.Take(20).Select(m => Met(m, context))]);
        }

        if (view.Thread is { } thread) yield return new("thread", context.Words.Labels.Of(thread.Kind), [items.Thread(thread, MostCitations)]);
        yield return new("conflicts", context.Words.Time.Conflicts, [.. view.Conflicts.Select(items.Conflict)]);
    }

    private static AnswerSection Sessions(MechanismHistory mechanism, AssistantContext context) =>
        new("sessions", context.Words.Time.Mechanisms, [.. mechanism.Sessions.Reverse().Select(s => context.Items.Session(s))]);

    private static AnswerItem Met(PersonMet of, AssistantContext context)
    {
        var party = of.Party is { } code ? $" ({context.Words.Labels.Party(code)})" : "";
        var last = of.Last is { } day ? $" · {context.Words.Dates.Of(day)}" : "";
        return new AnswerItem
        {
            Identifier = of.Identifier, Address = context.Addresses.Entity(of.Identifier), Kind = "person", When = AnswerItems.Day(of.Last), Citations = [],
            Parties = of.Party is null ? null : [of.Party], Text = $"{of.Name}{party} · {of.Times}×{last}",
        };
    }
}
