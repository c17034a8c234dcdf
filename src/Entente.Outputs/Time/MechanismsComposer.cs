using Entente.Outputs.Brief;
using Entente.Register.Views.Mechanisms;

namespace Entente.Outputs.Time;

/// <summary>Puts mechanisms and their sessions into words: a section for each mechanism, a line for each session.</summary>
internal sealed class MechanismsComposer(Labels labels, DateWords dates, TimeLabels words)
{
    public BriefDocument Compose(MechanismsView view)
    {
        var sections = view.Mechanisms.Select(Section).Where(s => s.Lines.Length > 0).ToList();
        if (view.Conflicts.Length > 0)
            sections.Add(new BriefSection(words.Conflicts, [.. view.Conflicts.Select(new ConflictWords(labels, dates, words).Line)]));
        var day = view.AsOf is { } asOf ? $"{labels.AsOf} {dates.Of(asOf)}" : "";
        return new BriefDocument($"{words.Mechanisms}{labels.Colon}{Whose(view)}", day, words.NoMechanisms, [.. sections]);
    }

    private string Whose(MechanismsView view) => (view.PartyA, view.PartyB) switch
    {
        ({ } a, { } b) => $"{labels.Party(a)} – {labels.Party(b)}",
        ({ } a, null) => labels.Party(a),
        _ => words.All,
    };

    private BriefSection Section(MechanismHistory mechanism)
    {
        var lines = mechanism.Sessions.Select(Line).ToList();
        if (Rhythm(mechanism) is { Length: > 0 } rhythm) lines.Add(BriefLine.Of("", rhythm, mechanism.Gaps.Select(Gap), "", null));
        return new BriefSection($"{mechanism.Name} ({string.Join(", ", mechanism.Parties)})", [.. lines]);
    }

    public BriefLine Line(Session session) =>
        BriefLine.Of(
            session.When is null ? labels.NoDate : dates.Of(session.When), Text(session), Notes(session),
            SourceWords.Of(session.Sources, labels, dates), SourceWords.Quote(session.Sources));

    private string Text(Session session)
    {
        string?[] parts =
        [
            session.Edition is { } edition ? labels.Edition($"{edition}") : null,
            session.Places is [var place, ..] ? place.Value : null,
            session.Countries is [var country, ..] ? labels.Party(country.Value) : null,
        ];
        var text = string.Join(", ", parts.OfType<string>());
        return text.Length == 0 ? words.Of(session.Status) : $"{text} — {words.Of(session.Status)}";
    }

    private IEnumerable<string> Notes(Session session)
    {
        if (session.Inferred) yield return words.Inferred;
        if (session.Chairs.Length > 0) yield return words.Chaired(string.Join(", ", session.Chairs.Select(c => c.Party is null ? c.Name : $"{c.Name} ({c.Party})")));
    }

    /// <summary>How often it meets, when the next session is due, and which editions no page tells of.</summary>
    public string Rhythm(MechanismHistory mechanism)
    {
        string?[] parts =
        [
            mechanism.NotFound.Length > 0 ? words.NotFound(string.Join(", ", mechanism.NotFound.Select(e => labels.Edition($"{e}")))) : null,
            mechanism.UsualMonths is { } months ? words.Usual(months) : null,
            mechanism.NextDue is { } due ? words.NextDue(dates.Of(due), mechanism.Overdue) : null,
        ];
        return string.Join(labels.Semicolon, parts.OfType<string>());
    }

    private string Gap(SessionGap gap) => words.Gap(dates.Of(gap.After), dates.Of(gap.Before), gap.Months);
}
