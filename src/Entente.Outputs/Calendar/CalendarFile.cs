using Entente.Facts;
using Entente.Outputs.Brief;
using Entente.Register.Views.Calendar;
using Ical.Net;
using Ical.Net.CalendarComponents;
using Ical.Net.DataTypes;
using Ical.Net.Serialization;
using NodaTime;
using static Entente.Outputs.Casing;

namespace Entente.Outputs.Calendar;

/// <summary>
/// A calendar as an iCalendar file (RFC 5545), for calendar programs to open or to subscribe to. All entries are of whole days and
/// leave who subscribes free; what is only known to be in a month or a year takes all of it, and says so.
/// </summary>
internal sealed class CalendarFile(Labels labels, CalendarLabels words, OutputLanguage language)
{
    /// <summary>How often a program that subscribes may ask anew.</summary>
    private const string Daily = "P1D";

    private readonly DateWords dates = new(labels);
    private readonly CalendarWords entries = new(labels, new DateWords(labels), words);

    /// <param name="address">The address of an entity's page by its identifier; null where there is no site.</param>
    public string Write(CalendarView view, Func<string, Uri>? address)
    {
        var calendar = new Ical.Net.Calendar { ProductId = $"-//Entente//Register//{(language == OutputLanguage.French ? "FR" : "EN")}" };
        var name = new CalendarComposer(labels, words).Name(view);
        calendar.AddProperty("NAME", name);
        calendar.AddProperty("X-WR-CALNAME", name);
        var refresh = new CalendarProperty("REFRESH-INTERVAL", Daily);
        refresh.AddParameter("VALUE", "DURATION");
        calendar.Properties.Add(refresh);
        calendar.AddProperty("X-PUBLISHED-TTL", Daily);
        foreach (var entry in view.Entries) calendar.Events.Add(One(entry, view.AsOf, address));
        return new CalendarSerializer().SerializeToString(calendar)!;
    }

    private CalendarEvent One(CalendarEntry entry, LocalDate? asOf, Func<string, Uri>? address)
    {
        var revision = Revision.Of(entry);
        var stamp = Midnight(revision.Day ?? asOf ?? entry.When.Earliest!.Value);
        var one = new CalendarEvent
        {
            Uid = $"{entry.Key}@entente",
            Summary = Text(entries.Title(entry)),
            Description = Description(entry),
            Location = entries.Place(entry) is { } place ? Text(place) : null,
            Start = Date(entry.When.Earliest!.Value),
            End = Date(entry.When.Latest!.Value.PlusDays(1)),
            Status = Status(entry),
            Transparency = TransparencyType.Transparent,
            Sequence = revision.Number,
            DtStamp = stamp,
            LastModified = stamp,
            Url = address?.Invoke(entry.Identifier),
        };
        one.Categories.Add(words.Of(entry.Kind));
        one.AddProperty("X-ENTENTE-WHEN", entry.When.Text);
        return one;
    }

    private static string Status(CalendarEntry entry) => entry switch
    {
        { Status: EngagementStatus.Cancelled } => EventStatus.Cancelled,
        { Expected: true } or { Status: EngagementStatus.Proposed } => EventStatus.Tentative,
        _ => EventStatus.Confirmed,
    };

    /// <summary>What is to be known of it, and the words of its first sources.</summary>
    private string Description(CalendarEntry entry)
    {
        var told = entry.Sources.Take(MostSources).Select(source => $"« {SourceWords.Quote([source])} » {SourceWords.Of([source], labels, dates)}");
        return string.Join('\n', entries.Notes(entry).Select(Capital).Concat(told).Select(Text));
    }

    private const int MostSources = 3;

    /// <summary>Text on one line; the format has no control characters.</summary>
    private static string Text(string text) => new([.. text.ReplaceLineEndings(" ").Select(c => char.IsControl(c) ? ' ' : c)]);

    private static CalDateTime Date(LocalDate day) => new(day.Year, day.Month, day.Day);

    private static CalDateTime Midnight(LocalDate day) => new(day.Year, day.Month, day.Day, 0, 0, 0, "UTC");
}
