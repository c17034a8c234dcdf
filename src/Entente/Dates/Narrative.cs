using NodaTime;

namespace Entente.Dates;

/// <summary>The days that a text has named so far: what "la veille", "le même jour" and bare hours start from.</summary>
internal sealed class Narrative
{
    /// <summary>Days so far from the publication are history, and the story does not go on from them.</summary>
    private const int History = 366;

    /// <summary>The most days between the first and the last of those that a story goes on from: two weeks, a month or a year are no day of it.</summary>
    public const int LongestSpan = 13;

    private LocalDate? reference;
    private (LocalDate Start, LocalDate End)? last;
    private (LocalDate Start, LocalDate End)? lastPast;
    private (LocalDate Start, LocalDate End)? inSentence;
    private int sentence = -1;
    private int? about;
    private int aboutSentence = -1;

    /// <summary>Starts anew, from what is known before the words to read.</summary>
    public Narrative Begin(DateContext context)
    {
        (reference, last, lastPast, inSentence, Frame) = (context.Reference, null, null, null, null);
        (sentence, about, aboutSentence, Year) = (-1, null, -1, null);
        if (context.Anchor is { Earliest: { } start, Latest: { } end })
        {
            Take(start, end, -1);
            Frame = last;
        }
        return this;
    }

    /// <summary>The last year that the text named, if any.</summary>
    public int? Year { get; private set; }

    /// <summary>A year that the sentence is about, for the months that follow it ("en 2012 … en mai"); null when there is none.</summary>
    public int? YearFor(int number) => about is { } told && aboutSentence == number ? told : null;

    /// <summary>The last day that the text named; the day of publication before any.</summary>
    public LocalDate? Last => last?.End ?? reference;

    /// <summary>Notes a year named alone; the year of publication needs no noting.</summary>
    public void TakeYear(int year, int number)
    {
        var past = reference is { } day && year < day.Year;
        about = past ? year : null;
        aboutSentence = number;
    }

    /// <summary>The last days that the text named by the calendar: where weekdays lie when nothing is known of the publication.</summary>
    public (LocalDate Start, LocalDate End)? Frame { get; private set; }

    /// <summary>The last day that is not to come.</summary>
    public LocalDate? LastPast => lastPast?.End ?? reference;

    /// <summary>Takes what an expression of the text named.</summary>
    /// <param name="byCalendar">Whether it named days by their date, not by weekday or from others.</param>
    /// <param name="aside">Whether it only looks back ("la veille"), so that the story goes on from where it was.</param>
    public void Take(Edtf? when, int inSentenceNumber, bool byCalendar, bool aside)
    {
        if (when is not { Earliest: { } start, Latest: { } end }) return;
        if (aside) TakeSentence(start, end, inSentenceNumber);
        else Take(start, end, inSentenceNumber);
        if (byCalendar && Period.DaysBetween(start, end) <= LongestSpan) Frame = (start, end);
    }

    /// <summary>Whether a day lies so far from the publication that the story does not go on from it.</summary>
    public static bool IsHistory(LocalDate day, LocalDate? published) => published is { } today && Math.Abs(Period.DaysBetween(day, today)) > History;

    private void Take(LocalDate start, LocalDate end, int number)
    {
        Year = end.Year;
        if (about != end.Year) about = null;
        if (Period.DaysBetween(start, end) > LongestSpan) return;
        if (IsHistory(start, reference))
        {
            TakeSentence(start, end, number);
            return;
        }
        last = (start, end);
        if (reference is null || start <= reference) lastPast = last;
        TakeSentence(start, end, number);
    }

    private void TakeSentence(LocalDate start, LocalDate end, int number)
    {
        if (start == end) (inSentence, sentence) = ((start, end), number);
    }

    /// <summary>
    /// The day that a sentence is about: the last one it names; else the last one that the text named, days to come
    /// left out where it looks back; else the day of publication.
    /// </summary>
    public LocalDate? Day(int number, Direction? direction)
    {
        if (InSentence(number) is { } own) return own;
        return (direction is Direction.Past ? lastPast : last)?.End ?? reference;
    }

    /// <summary>The last single day that a sentence names.</summary>
    public LocalDate? InSentence(int number) => sentence == number ? inSentence?.Start : null;
}
