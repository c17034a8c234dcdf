using Entente.Facts;
using Entente.Outputs.Brief;
using Entente.Register.FollowThrough;
using Entente.Register.Views.Calendar;
using Entente.Text;

namespace Entente.Outputs.Calendar;

/// <summary>Puts the entries of a calendar into words.</summary>
public sealed class CalendarWords(Labels labels, DateWords dates, CalendarLabels words)
{
    /// <summary>What it is on one line: <c>visite : …, 3e édition, Hanoï (KH, VN)</c>.</summary>
    public string Title(CalendarEntry entry)
    {
        var (what, place) = (What(entry), Place(entry));
        var parties = entry.Parties.IsEmpty ? "" : $" ({string.Join(", ", entry.Parties)})";
        return PlainText.Of((place is null ? what : $"{what}, {place}") + parties);
    }

    /// <summary>The same without the place and the parties.</summary>
    public string What(CalendarEntry entry) => entry.Kind switch
    {
        CalendarKind.Anniversary => labels.Anniversary(entry.Number ?? 0, entry.Name ?? ""),
        CalendarKind.Expiry => $"{words.Of(entry.Kind)}{labels.Colon}{entry.Name ?? labels.InstrumentKind(entry.FactKind ?? "")}",
        CalendarKind.ExpectedEdition => $"{words.Of(entry.Kind)}{labels.Colon}{Named(entry)}",
        _ => Engagement(entry),
    };

    /// <summary>Where it is.</summary>
    public string? Place(CalendarEntry entry) => (entry.Place, entry.Country) switch
    {
        ({ } place, { } country) when labels.Party(country) != place => $"{place}, {labels.Party(country)}",
        ({ } place, _) => place,
        (null, { } country) => labels.Party(country),
        _ => null,
    };

    /// <summary>What is to be known of it besides: how it stands, and how exactly its date is known.</summary>
    public IEnumerable<string> Notes(CalendarEntry entry)
    {
        if (Standing(entry) is { } standing) yield return standing;
        if (entry.Of is { } of) yield return entry.Kind == CalendarKind.Expiry ? words.Period(dates.Of(of)) : words.Event(dates.Of(of));
        if (!CalendarDates.TellsDays(entry.When)) yield return words.OnlyKnown(dates.Of(entry.When));
        if (entry.Expected) yield return words.Inferred;
    }

    private string? Standing(CalendarEntry entry) => (entry.Kind, entry.FollowUp) switch
    {
        (CalendarKind.Planned, ThreadStatus.Overdue) => words.NotSeenHeld,
        (CalendarKind.Planned, ThreadStatus.Lapsed) => labels.Of(ThreadStatus.Lapsed),
        (CalendarKind.ExpectedEdition, ThreadStatus.Overdue) => words.NotSeen,
        (CalendarKind.Expiry, ThreadStatus.Done) => words.Renewed,
        _ => null,
    };

    private string Engagement(CalendarEntry entry)
    {
        var text = labels.Kind(entry.FactKind ?? "");
        if (entry.Status is { } status and not EngagementStatus.Held) text += $" ({labels.Of(status)})";
        return entry.Name is null ? text : $"{text}{labels.Colon}{Named(entry)}";
    }

    /// <summary>Its name with its number.</summary>
    public string Named(CalendarEntry entry) => entry.Number is { } edition ? $"{entry.Name}, {labels.Edition($"{edition}")}" : entry.Name ?? "";
}
