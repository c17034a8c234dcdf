using NodaTime;

namespace Entente.Dates;

/// <summary>
/// The days from which the program reckons: when a page may have been published, what day a register may be asked for, what
/// day people may give a fact. Texts tell of years to 2199, so no reckoning from there leaves the calendar.
/// </summary>
public static class Reckoning
{
    /// <summary>The first year.</summary>
    public const int FirstYear = 1000;

    /// <summary>The last year.</summary>
    public const int LastYear = 2999;

    /// <summary>Whether a day is one of them.</summary>
    public static bool Holds(LocalDate day) => Holds(day.Year);

    /// <summary>Whether the days of a year are among them.</summary>
    public static bool Holds(int year) => year is >= FirstYear and <= LastYear;

    /// <summary>Whether the days that a date may mean are among them, as far as they are known.</summary>
    public static bool Holds(Edtf date) => (date.Earliest is not { } first || Holds(first)) && (date.Latest is not { } last || Holds(last));
}
