using NodaTime;

namespace Entente.Dates;

/// <summary>What the dates of a text are read against.</summary>
public sealed record DateContext
{
    public static DateContext None { get; } = new();

    /// <summary>The day of publication; null where it is unknown or only its month or year is known.</summary>
    public LocalDate? Reference => Published is { IsDay: true } ? Published.Earliest : null;

    /// <summary>When the text was published, as exactly as it is known.</summary>
    public Edtf? Published { get; init; }

    /// <summary>The last time named before the words to read: what "la veille" and "le même jour" start from.</summary>
    public Edtf? Anchor { get; init; }

    /// <summary>
    /// Where the verb at a token places its event; null where it does not tell. Without it, cue words and verb endings
    /// of the codebook serve.
    /// </summary>
    public Func<int, Direction?>? Direction { get; init; }

    /// <summary>The context of the words that follow those expressions: the story goes on from the last day told, not from history.</summary>
    /// <param name="from">How many of them were told before this context.</param>
    public DateContext After(IReadOnlyList<DateExpression> read, int from = 0)
    {
        Edtf? last = null;
        for (var i = read.Count - 1; i >= from; i--)
        {
            if (read[i] is not { LooksBack: false, Type: TimexType.Date or TimexType.Time, When: { Earliest: { } start, Latest: { } end } when }) continue;
            if (Period.DaysBetween(start, end) <= Narrative.LongestSpan && !read[i].Value.Contains("-W", StringComparison.Ordinal) && !Narrative.IsHistory(start, Reference)) return this with { Anchor = when };
            last ??= when;
        }
        return last is null || Anchor is not null ? this : this with { Anchor = last };
    }
}
