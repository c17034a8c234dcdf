using Entente.Outputs.Brief;
using Entente.Register.Views.Calendar;

namespace Entente.Outputs.Calendar;

/// <summary>Puts a calendar into words: a section for each month, and one for what is only known to be in a year.</summary>
internal sealed class CalendarComposer(Labels labels, CalendarLabels words)
{
    private readonly DateWords dates = new(labels);
    private readonly CalendarWords entries = new(labels, new DateWords(labels), words);

    public BriefDocument Compose(CalendarView view)
    {
        var sections = view.Entries.GroupBy(Heading).OrderBy(g => g.Key.Year).ThenBy(g => g.Key.Month)
            .Select(g => new BriefSection(g.Key.Month == 0 ? words.YearAlone(g.Key.Year) : $"{labels.Month(g.Key.Month)} {g.Key.Year}", [.. g.Select(Line)]));
        return new BriefDocument($"{words.Title}{labels.Colon}{Whose(view)}", Subtitle(view), words.Nothing, [.. sections]);
    }

    /// <summary>Its title, which names the parties.</summary>
    public string Name(CalendarView view) => $"Entente{labels.Colon}{Whose(view)}";

    private string Whose(CalendarView view) =>
        view.PartyA is null ? words.All : string.Join(" – ", new[] { view.PartyA, view.PartyB }.OfType<string>().Select(labels.Party));

    private string Subtitle(CalendarView view)
    {
        if (view is not { AsOf: { } day, From: { } from, To: { } to }) return "";
        var about = $"{words.FromTo(dates.Of(from), dates.Of(to))} · {labels.AsOf} {dates.Of(day)}";
        return view.Shortened.IsEmpty ? about : $"{about} · {words.Shortened(string.Join(", ", view.Shortened.Select(words.Of)))}";
    }

    /// <summary>The month, 1 to 12; before them, 0, what may be in several.</summary>
    private static (int Year, int Month) Heading(CalendarEntry entry) =>
        CalendarDates.MonthOf(entry.When) is { } month ? (month.Year, month.Month) : (entry.When.Earliest!.Value.Year, 0);

    public BriefLine Line(CalendarEntry entry) =>
        BriefLine.Of(
            dates.Of(entry.When), entries.Title(entry), entries.Notes(entry),
            SourceWords.Of(entry.Sources, labels, dates), SourceWords.Quote(entry.Sources));
}
