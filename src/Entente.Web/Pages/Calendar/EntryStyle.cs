using Entente.Facts;
using Entente.Register.Views.Calendar;
using Entente.Text;
using Entente.Web.Languages;

namespace Entente.Web.Pages.Calendar;

/// <summary>How the entries of a calendar are told apart by their looks and in a few words.</summary>
public static class EntryStyle
{
    /// <summary>The style classes of an entry.</summary>
    public static string Of(CalendarEntry entry)
    {
        var kind = $"entry-{Codes.Of(entry.Kind)}";
        return entry.Status == EngagementStatus.Cancelled ? $"{kind} entry-cancelled" : kind;
    }

    /// <summary>What it is; of an engagement how it stands.</summary>
    public static string Kind(CalendarEntry entry, Wording words) =>
        entry is { Kind: CalendarKind.Planned, Status: { } status } ? words.Labels.Of(status) : words.CalendarLabels.Of(entry.Kind);

    /// <summary>What it is in a few words, without its kind.</summary>
    public static string Short(CalendarEntry entry, Wording words) => PlainText.Of(entry.Kind switch
    {
        CalendarKind.Anniversary => words.Calendar.What(entry),
        CalendarKind.Expiry => entry.Name ?? words.Labels.InstrumentKind(entry.FactKind ?? ""),
        CalendarKind.ExpectedEdition => words.Calendar.Named(entry),
        _ => entry.Name is null ? words.Labels.Kind(entry.FactKind ?? "") : words.Calendar.Named(entry),
    });
}
