using NodaTime;

namespace Entente.Register.Identity;

/// <summary>
/// Under which keys engagements meet: those of a kind, parties and month; those of a mechanism and month or year; plans with
/// those of a country and year; numbered sessions. Keys begin with their time, so that what is news together lies together.
/// </summary>
internal sealed partial class EngagementProfile
{
    /// <summary>How long before its publication what a dispatch tells without a date may have been.</summary>
    private const int DaysOfNews = 7;

    public override IEnumerable<string> UpKeys
    {
        get
        {
            var keys = new HashSet<string>(StringComparer.Ordinal);
            if (scope.Length > 0) keys.Add($"engagement:{scope}|{group}");
            foreach (var anchor in Anchors())
            {
                if (IsNumbered) keys.Add($"session:{anchor}|{edition}");
                AddMonths(anchor, keys);
                AddYears(anchor, keys);
            }

            return keys;
        }
    }

    private void AddMonths(string anchor, HashSet<string> keys)
    {
        if (Months() is not { } months) return;
        var last = months.Last.ToYearMonth();
        for (var month = months.First.ToYearMonth(); month <= last; month = month.PlusMonths(1))
        {
            keys.Add($"{month:uuuu-MM}:{group}|{anchor}");
            if (mechanism.Length > 0) keys.Add($"{month:uuuu-MM}:*|{anchor}");
        }
    }

    /// <summary>The days on which another report may place it.</summary>
    private (LocalDate First, LocalDate Last)? Months()
    {
        if (date.IsFine) return (date.First.PlusDays(-1), date.Last.PlusDays(1));
        if (date.IsDated) return (date.First, date.Last);
        return !date.IsTold && date.Known is { } known ? (known.PlusDays(-DaysOfNews), known) : null;
    }

    private void AddYears(string anchor, HashSet<string> keys)
    {
        if (Years() is not { } years) return;
        for (var year = years.First; year <= years.Last; year++)
        {
            keys.Add($"{year:0000}:{group}|{anchor}|{country}");
            if (mechanism.Length > 0) keys.Add($"{year:0000}:*|{anchor}");
        }
    }

    /// <summary>The years in which it may be; what lies ahead may be put off to the next.</summary>
    private (int First, int Last)? Years()
    {
        if (date.IsWithinAYear) return (date.First.Year, isAhead ? date.Last.PlusDays(DaysOfDelay).Year : date.Last.Year);
        if (date.IsTold || date.Known is not { } known) return null;
        return isAhead ? (known.Year, known.Year + 1) : (known.PlusDays(-DaysOfMemory).Year, known.Year);
    }

    /// <summary>The parties together; and, as outlets name now these members, now those, each organisation.</summary>
    private IEnumerable<string> Anchors()
    {
        yield return string.Join('+', parties);
        if (mechanism.Length == 0 || parties.Length == 1) yield break;
        foreach (var organisation in parties.Where(IsOrganisation)) yield return organisation;
    }

    private static bool IsOrganisation(string party) => !PartyCodes.IsState(party);
}
