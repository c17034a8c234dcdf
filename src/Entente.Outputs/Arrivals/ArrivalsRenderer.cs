using System.Collections.Frozen;
using System.Collections.Immutable;
using System.Globalization;
using System.Text;
using Entente.Register.Arrivals;

namespace Entente.Outputs.Arrivals;

/// <summary>Writes what became of pages, for people or as JSON.</summary>
public static class ArrivalsRenderer
{
    private const string Form = "entente-pages/1";

    /// <summary>So many digits of a hash tell texts apart, and are short enough to copy.</summary>
    private const int Digits = 12;

    private const int OutcomeWidth = 16;

    /// <summary>How many pages there are of each outcome, and one line a page.</summary>
    public static string Text(ImmutableSortedDictionary<ArrivalOutcome, long> counts, IReadOnlyList<Arrival> arrivals, OutputLanguage language)
    {
        var words = language == OutputLanguage.French ? French : English;
        var text = new StringBuilder();
        text.Append(counts.Count == 0 ? words["none"] : string.Join(", ", counts.Select(count => $"{words[ArrivalWords.Of(count.Key)]} {count.Value}"))).Append('\n');
        foreach (var arrival in arrivals) Write(arrival, words, text);
        return text.ToString();
    }

    public static string Json(ImmutableSortedDictionary<ArrivalOutcome, long> counts, IReadOnlyList<Arrival> arrivals) =>
        ViewJson.Write(new { Counts = counts.ToDictionary(count => ArrivalWords.Of(count.Key), count => count.Value), Pages = arrivals }, Form);

    private static void Write(Arrival arrival, FrozenDictionary<string, string> words, StringBuilder text)
    {
        var name = arrival.Outcome == ArrivalOutcome.Forgotten ? arrival.Page[..Math.Min(Digits, arrival.Page.Length)] : arrival.Path ?? arrival.Page;
        var more = new[]
        {
            arrival.Original is { } original ? Filled(words["of"], original) : null, arrival.Reason, arrival.IsInternal ? words["internal"] : null,
            arrival.KnownAt is { } known ? Filled(words["again"], Moment(known)) : null,
        };
        var remarks = string.Join("; ", more.OfType<string>());
        text.Append(Moment(arrival.At)).Append("  ").Append(words[ArrivalWords.Of(arrival.Outcome)].PadRight(OutcomeWidth))
            .Append(name).Append(remarks.Length > 0 ? $" ({remarks})" : "").Append('\n');
    }

    private static string Moment(NodaTime.Instant moment) => moment.ToString("uuuu-MM-dd HH:mm", CultureInfo.InvariantCulture);

    private static string Filled(string format, string value) => string.Format(CultureInfo.InvariantCulture, format, value);

    private static readonly FrozenDictionary<string, string> English = new Dictionary<string, string>
    {
        ["read"] = "read", ["duplicate"] = "duplicate", ["no-dispatch"] = "no dispatch", ["other-language"] = "other language",
        ["refused"] = "refused", ["passed-over"] = "passed over", ["forgotten"] = "forgotten",
        ["none"] = "no page came", ["of"] = "of {0}", ["internal"] = "internal", ["again"] = "known again {0}",
    }.ToFrozenDictionary(StringComparer.Ordinal);

    private static readonly FrozenDictionary<string, string> French = new Dictionary<string, string>
    {
        ["read"] = "lue", ["duplicate"] = "doublon", ["no-dispatch"] = "sans dépêche", ["other-language"] = "autre langue",
        ["refused"] = "refusée", ["passed-over"] = "laissée", ["forgotten"] = "oubliée",
        ["none"] = "aucune page n'est venue", ["of"] = "de {0}", ["internal"] = "interne", ["again"] = "connue, revenue le {0}",
    }.ToFrozenDictionary(StringComparer.Ordinal);
}
