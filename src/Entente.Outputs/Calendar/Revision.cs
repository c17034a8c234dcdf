using Entente.Register.Verdicts;
using Entente.Register.Views.Calendar;
using NodaTime;

namespace Entente.Outputs.Calendar;

/// <summary>
/// Which version of an entry this is, and of which day, by what is told of it and never by a clock: the same register gives
/// the same file.
/// </summary>
/// <param name="Number">How many dispatches have told of it since the first, and on how many of them people have judged.</param>
/// <param name="Day">When the last of these dispatches was published; null where that is not known.</param>
internal readonly record struct Revision(int Number, LocalDate? Day)
{
    public static Revision Of(CalendarEntry entry) => new(
        Math.Max(0, entry.Sources.Length - 1) + entry.Sources.Count(source => source.Standing != FactStanding.Read),
        entry.Sources.Max(source => source.Published?.Earliest));
}
