using NodaTime;

namespace Entente.Dates;

/// <summary>The days that a text has named so far: what "la veille", "le même jour" and bare hours start from.</summary>
internal sealed class Narrative
{
    private readonly LocalDate? reference;
    private (LocalDate Start, LocalDate End)? last;
    private (LocalDate Start, LocalDate End)? lastPast;
    private (LocalDate Start, LocalDate End)? inSentence;
    private int sentence = -1;
    private int? about;
    private int aboutSentence = -1;

    public Narrative(DateContext context)
    {
        reference = context.Reference;
        if (context.Anchor is { Earliest: { } start, Latest: { } end }) Take(start, end, -1);
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

    /// <summary>The last span of days, no longer than two weeks.</summary>
    public (LocalDate Start, LocalDate End)? Span => last;

    public void Take(Edtf? when, int inSentenceNumber)
    {
        if (when is { Earliest: { } start, Latest: { } end }) Take(start, end, inSentenceNumber);
    }

    private void Take(LocalDate start, LocalDate end, int number)
    {
        Year = end.Year;
        if (about != end.Year) about = null;
        if (Period.DaysBetween(start, end) > 14) return;
        last = (start, end);
        if (reference is null || start <= reference) lastPast = last;
        if (start == end) (inSentence, sentence) = (last, number);
    }

    /// <summary>
    /// The day that a sentence is about: the last one it names; else the last one that the text named, days to come
    /// left out where it looks back; else the day of publication.
    /// </summary>
    public LocalDate? Day(int number, Direction? direction)
    {
        if (inSentence is { } own && sentence == number) return own.Start;
        return (direction is Direction.Past ? lastPast : last)?.End ?? reference;
    }
}
