using System.Globalization;
using System.Xml.Linq;
using NodaTime;

namespace Entente.Intake.Feeds;

/// <summary>Looks into feeds that no library reads.</summary>
internal static class FeedElements
{
    /// <summary>Names are told apart by their last part alone: sites get the namespaces wrong.</summary>
    public static IEnumerable<XElement> Named(XElement parent, string name) => parent.Elements().Where(element => element.Name.LocalName == name);

    /// <summary>What stands in the first element of a name; null where there is none.</summary>
    public static string? Value(XElement? parent, string name) => parent is null ? null : Named(parent, name).FirstOrDefault()?.Value;

    /// <summary>A date of the W3C's form; the least there is where it cannot be read.</summary>
    public static DateTimeOffset Moment(string? text) =>
        DateTimeOffset.TryParse(text, CultureInfo.InvariantCulture, DateTimeStyles.AssumeUniversal, out var moment) ? moment : default;

    /// <summary>The day of such a date, where it was written; null where it cannot be read.</summary>
    public static LocalDate? Day(string? text) => Moment(text) is var moment && moment != default ? LocalDate.FromDateTime(moment.DateTime) : null;
}
