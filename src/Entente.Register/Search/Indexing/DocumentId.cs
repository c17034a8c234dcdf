using System.Globalization;
using NodaTime;

namespace Entente.Register.Search.Indexing;

/// <summary>
/// The numbers of documents: by day of publication, the newest first and those without a day last, then by the text's hash.
/// An index that goes through them in order needs no sorting, and the same pages have the same order in every register.
/// </summary>
internal static class DocumentId
{
    private const int HashBits = 46;
    private const long LastDay = (1L << 17) - 1;
    private static readonly LocalDate Start = new(1800, 1, 1);

    /// <summary>The number that a dispatch has, where no copy of it of the same day has it already; copies take the next ones.</summary>
    /// <param name="hash">Of the dispatch's text, in hexadecimal digits.</param>
    public static long Of(LocalDate? day, string hash) =>
        ((LastDay - DayNumber(day)) << HashBits) | (Source(hash) >>> (64 - HashBits));

    /// <summary>The first number that a dispatch of a day may have.</summary>
    public static long First(LocalDate day) => (LastDay - DayNumber(day)) << HashBits;

    /// <summary>The last number that a dispatch of a day may have.</summary>
    public static long Last(LocalDate day) => First(day) | ((1L << HashBits) - 1);

    /// <summary>The first number of the dispatches without a day.</summary>
    public static long FirstUndated => LastDay << HashBits;

    /// <summary>The day of publication of a document; null where it has none.</summary>
    public static LocalDate? DayOf(long id) =>
        LastDay - (id >> HashBits) is var number and > 0 ? Start.PlusDays((int)number - 1) : null;

    /// <summary>The first digits of a hash: dispatches that share them are of one text.</summary>
    public static long Source(string hash) => long.Parse(hash.AsSpan(0, 16), NumberStyles.AllowHexSpecifier, CultureInfo.InvariantCulture);

    /// <summary>Days from 1 on; 0 for none.</summary>
    public static uint DayNumber(LocalDate? day) =>
        day is { } known ? (uint)Math.Clamp(Period.DaysBetween(Start, known) + 1, 1, LastDay) : 0;
}
