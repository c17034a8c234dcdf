using Entente.Codebook;
using Entente.Outputs.Brief;
using Entente.Register.Views.Calendar;
using Spectre.Console;

namespace Entente.Outputs.Calendar;

/// <summary>Writes a calendar: in the forms that a brief has, and as an iCalendar file.</summary>
public static class CalendarRenderer
{
    private const string Form = "entente-calendar/1";

    /// <summary>The calendar as a string, for a file or a pipe. Text is laid out for <paramref name="width"/> columns.</summary>
    /// <param name="book">The codebook, for the names of parties; without it their codes are shown.</param>
    public static string Render(CalendarView view, BriefFormat format, OutputLanguage language, int width = 100, Book? book = null) => format switch
    {
        BriefFormat.Json => ViewJson.Write(view, Form),
        BriefFormat.ICalendar => RenderFile(view, language, book),
        _ => BriefRenderer.Render(Compose(view, language, book), format, width),
    };

    /// <summary>The calendar as an iCalendar file.</summary>
    /// <param name="book">The codebook, for the names of parties; without it their codes are shown.</param>
    /// <param name="address">The address of an entity's page by its identifier; null where there is no site.</param>
    public static string RenderFile(CalendarView view, OutputLanguage language, Book? book = null, Func<string, Uri>? address = null) =>
        new CalendarFile(Labels.For(language, book), CalendarLabels.For(language), language).Write(view, address);

    /// <summary>The calendar as text, on a console and in its width and colours.</summary>
    /// <param name="book">The codebook, for the names of parties; without it their codes are shown.</param>
    public static void Write(IAnsiConsole console, CalendarView view, OutputLanguage language, Book? book = null) =>
        BriefText.Write(console, Compose(view, language, book));

    private static BriefDocument Compose(CalendarView view, OutputLanguage language, Book? book) =>
        new CalendarComposer(Labels.For(language, book), CalendarLabels.For(language)).Compose(view);
}
