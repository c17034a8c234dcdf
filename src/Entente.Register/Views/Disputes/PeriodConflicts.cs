using Entente.Dates;

namespace Entente.Register.Views.Disputes;

/// <summary>
/// Finds instruments of one kind between the same parties whose periods of years begin or end together, and not both: the
/// next period begins when the last has ended, so that these are one instrument of which sources tell the years otherwise.
/// </summary>
internal static class PeriodConflicts
{
    public static IEnumerable<Conflict> Of(IReadOnlyList<BriefInstrument> instruments)
    {
        for (var i = 0; i < instruments.Count; i++)
            for (var j = i + 1; j < instruments.Count; j++)
                if (AreOne(instruments[i], instruments[j]))
                    yield return Disputed(instruments[i], instruments[j]);
    }

    /// <summary>Those that more sources tell under other years: to list them too would tell one text twice.</summary>
    public static IEnumerable<BriefInstrument> Doubled(IReadOnlyList<BriefInstrument> instruments)
    {
        for (var i = 0; i < instruments.Count; i++)
            for (var j = i + 1; j < instruments.Count; j++)
                if (AreOne(instruments[i], instruments[j]))
                    yield return Ranked(instruments[i], instruments[j]).Lesser;
    }

    private static (BriefInstrument Better, BriefInstrument Lesser) Ranked(BriefInstrument one, BriefInstrument other) =>
        other.Sources.Length > one.Sources.Length ? (other, one) : (one, other);

    private static bool AreOne(BriefInstrument one, BriefInstrument other) =>
        one.Kind == other.Kind && one.Parties.SequenceEqual(other.Parties)
        && one.Period is { } mine && other.Period is { } theirs && OfYears(mine) && OfYears(theirs)
        && (mine.Earliest == theirs.Earliest) != (mine.Latest == theirs.Latest);

    private static bool OfYears(Edtf period) => period is { IsInterval: true, Earliest: { } first, Latest: { } last } && last.Year > first.Year;

    private static Conflict Disputed(BriefInstrument one, BriefInstrument other)
    {
        var (better, lesser) = Ranked(one, other);
        var reason = better.Sources.Length > lesser.Sources.Length ? PreferenceReason.MostSources : PreferenceReason.None;
        return new Conflict(
            "instrument", better.Identifier, better.Kind, ConflictField.Period, [Said(better), Said(lesser)],
            new Preference(reason, better.Sources.Length, better.Sources.Length + lesser.Sources.Length));
    }

    private static Told Said(BriefInstrument instrument) => new(instrument.Period!.Text, instrument.Sources);
}
