using Entente.Codebook;
using Entente.Evaluating;
using Entente.Outputs.Brief;
using Entente.Outputs.Calendar;
using Xunit;

namespace Entente.Outputs.Tests.Calendar;

/// <summary>
/// What people and programs get of a calendar, word for word. Where a change is meant, run with <c>ENTENTE_ACCEPT=1</c> and read the
/// difference before it is committed.
/// </summary>
public sealed class CalendarRendererTests
{
    private static readonly Book Book = Book.LoadEmbedded();

    [Theory]
    [InlineData("calendar.fr.txt", BriefFormat.Text, OutputLanguage.French)]
    [InlineData("calendar.en.md", BriefFormat.Markdown, OutputLanguage.English)]
    [InlineData("calendar.json", BriefFormat.Json, OutputLanguage.French)]
    [InlineData("calendar.fr.ics", BriefFormat.ICalendar, OutputLanguage.French)]
    [InlineData("calendar.en.ics", BriefFormat.ICalendar, OutputLanguage.English)]
    public void A_calendar_is_written_as_expected(string file, BriefFormat format, OutputLanguage language)
    {
        var actual = CalendarRenderer.Render(CalendarExample.View, format, language, book: Book);
        var path = Repository.PathOf("tests", "Entente.Outputs.Tests", "Calendar", "Expected", file);
        if (Environment.GetEnvironmentVariable("ENTENTE_ACCEPT") == "1") File.WriteAllText(path, actual);
        Assert.Equal(File.ReadAllText(path).ReplaceLineEndings("\n"), actual.ReplaceLineEndings("\n"));
    }

    [Theory]
    [InlineData(OutputLanguage.French, "Le registre ne connaît rien entre ces dates.")]
    [InlineData(OutputLanguage.English, "The register knows nothing between these days.")]
    public void An_empty_calendar_says_so(OutputLanguage language, string said) =>
        Assert.Contains(said, CalendarRenderer.Render(CalendarExample.View with { Entries = [] }, BriefFormat.Text, language));
}
