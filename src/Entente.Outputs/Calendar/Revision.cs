using Entente.Register.Verdicts;
using Entente.Register.Views.Calendar;
using NodaTime;

namespace Entente.Outputs.Calendar;

/// <summary>
/// Which version of an entry this is, and of which day, by what is told of it and never by a clock: the same register gives
/// the same file.
/// </summary>
/// <remarks>
/// Prints of one text count each: two dispatches that turn out to be prints of one do not set it back. It goes back only where
/// what a dispatch tells turns out to be of something else.
/// </remarks>
/// <param name="Number">How many dispatches have told of it since the first, and on how many of them people have judged.</param>
/// <param name="Day">When the last of these dispatches was published; null where that is not known.</param>
internal readonly record struct Revision(int Number, LocalDate? Day)
{
    public static Revision Of(CalendarEntry entry) => new(
        Math.Max(0, entry.Sources.Sum(source => 1 + source.AlsoOn.Length) - 1) + entry.Sources.Count(source => source.Standing != FactStanding.Read),
        entry.Sources.SelectMany(source => source.AlsoOn.Select(carrier => carrier.Published).Prepend(source.Published)).Max(published => published?.Earliest));
}
