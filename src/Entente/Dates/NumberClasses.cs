using Entente.Text;

namespace Entente.Dates;

/// <summary>What a number can be by its size and its digits: a day, a month, a year, an hour, a count.</summary>
internal sealed class NumberClasses
{
    private readonly int day, monthNumber, year, recentYear, shortYear, hour, minute, count, ordinal, decade, numeral, hourAndMinute;
    private readonly string hourMark;
    private readonly DateWords words;

    /// <param name="hourMark">What stands between hours and minutes when they are written together ("16h30").</param>
    public NumberClasses(DateWords words, string hourMark)
    {
        this.words = words;
        this.hourMark = hourMark;
        (day, monthNumber, year, shortYear) = (words.Class("day"), words.Class("month.number"), words.Class("year"), words.Class("year.short"));
        recentYear = words.Class("year.recent");
        (hour, minute, count, ordinal) = (words.Class("hour"), words.Class("minute"), words.Class("count"), words.Class("ordinal"));
        (decade, numeral, hourAndMinute) = (words.Class("decade"), words.Class("numeral"), words.Class("minute.marked"));
    }

    /// <param name="from">Where the senses of this token start in the list.</param>
    public void Find(ReadOnlySpan<Token> tokens, int at, int end, List<Sense> found, int from)
    {
        var token = tokens[at];
        if (token.IsNumber && token.Value >= 0) Digits(token.Value, token.Folded.Length, found);
        else if (token.Kind is TokenKind.Ordinal) Ordinal(token.Value, found);
        else if (token.IsWord) Word(tokens, at, end, found, from);
    }

    private void Digits(int value, int width, List<Sense> found)
    {
        if (value is >= 1 and <= 31 && width <= 2) found.Add(Of(day, value));
        if (value is >= 1 and <= 12 && width <= 2) found.Add(Of(monthNumber, value));
        if (width == 4 && value is >= 1000 and <= 2199) found.Add(Of(year, value));
        if (width == 4 && value is >= 1900 and <= 2099) found.Add(Of(recentYear, value));
        if (width == 2) found.Add(Of(shortYear, value));
        if (value <= 24 && width <= 2) found.Add(Of(hour, value));
        if (value <= 59 && width == 2) found.Add(Of(minute, value));
        if (value % 10 == 0 && (width == 2 || (width == 4 && value is >= 1000 and < 2200))) found.Add(Of(decade, value));
        found.Add(Of(count, value));
    }

    private void Ordinal(int value, List<Sense> found)
    {
        if (value is >= 1 and <= 31) found.Add(Of(day, value));
        if (value > 0) found.Add(Of(ordinal, value));
    }

    /// <summary>Numbers written as words, and minutes written against the mark of the hour.</summary>
    private void Word(ReadOnlySpan<Token> tokens, int at, int end, List<Sense> found, int from)
    {
        var word = tokens[at].Folded;
        if (hourMark.Length > 0 && word.Length == hourMark.Length + 2 && word.StartsWith(hourMark, StringComparison.Ordinal)
            && int.TryParse(word.AsSpan(hourMark.Length), out var minutes) && minutes < 60)
            found.Add(Of(hourAndMinute, minutes));
        if (Numeral(found, from) is { } start) Spelt(tokens, at, end, start, found);
    }

    /// <summary>The numeral in words that starts at a token; the list lends its room.</summary>
    private Sense? NumeralAt(ReadOnlySpan<Token> tokens, int at, int end, List<Sense> room)
    {
        var from = room.Count;
        words.Find(tokens, at, end, room);
        var numeral = Numeral(room, from);
        room.RemoveRange(from, room.Count - from);
        return numeral;
    }

    private Sense? Numeral(List<Sense> found, int from)
    {
        Sense? best = null;
        for (var i = from; i < found.Count; i++)
            if (found[i].Class == numeral && found[i].Length > (best?.Length ?? 0)) best = found[i];
        return best;
    }

    /// <summary>Adds up the numerals that follow: "vingt-cinq", "deux cents", "soixante et onze".</summary>
    private void Spelt(ReadOnlySpan<Token> tokens, int at, int end, Sense start, List<Sense> found)
    {
        var (value, length) = (start.Number, start.Length);
        while (at + length < end && NumeralAt(tokens, at + length, end, found) is { } more)
        {
            if (more.Number >= 100 && value < more.Number) value *= more.Number;
            else if (more.Number < 100 && Room(value) > more.Number) value += more.Number;
            else break;
            length += more.Length;
        }
        found.Add(new Sense(count, length, "", value));
        if (value % 10 == 0 && value is >= 10 and < 100) found.Add(new Sense(decade, length, "", value));
    }

    /// <summary>The smallest unit that a number leaves free: 20 leaves ten, 100 a hundred, 3 one.</summary>
    private static int Room(int value) => value % 100 == 0 ? 100 : value % 20 == 0 && value >= 60 ? 20 : value % 10 == 0 ? 10 : 1;

    private static Sense Of(int cls, int value) => new(cls, 1, "", value);
}
