using NodaTime;

namespace Entente.Register.Identity;

/// <summary>What the dates of two engagements say of whether they are one.</summary>
internal sealed partial class EngagementProfile
{
    /// <summary>So many days beforehand, at most, one tells that something is put off.</summary>
    private const int DaysOfNotice = 21;

    /// <summary>
    /// Whether one was yet to come when the other was over, or was to come: what is still announced well after something was
    /// held is not that, nor what was to be on a later day, nor what was to be on each of two days at one time.
    /// </summary>
    private bool WasYetToCome(EngagementProfile that)
    {
        if (!date.IsTold || !that.date.IsTold || !(isAhead || that.isAhead)) return false;
        var (first, second) = date.Last < that.date.Last ? (this, that) : (that, this);
        if (!second.isAhead) return first.isAhead && first.IsStillAheadAfter(second);
        if (!first.isAhead && second.IsStillAheadAfter(first)) return true;
        if (SameSession(that) || !first.date.IsFine || !second.date.IsFine || first.date.Apart(second.date) <= 1) return false;
        return !first.isAhead || second.date.Known < first.date.First.PlusDays(-DaysOfNotice);
    }

    /// <summary>One may tell late, by no more than news take, of what one expected.</summary>
    private bool IsStillAheadAfter(EngagementProfile held) => date.Known > held.date.Last.PlusDays(DaysOfNews);

    /// <summary>The session of a mechanism and talks of which no mechanism is told: one only where they have days in common.</summary>
    private bool IsBesideSession(EngagementProfile that) =>
        kind != that.kind && (mechanism.Length > 0) != (that.mechanism.Length > 0) && !(date.IsFine && that.date.IsFine && date.Apart(that.date) == 0);

    /// <summary>Other days and another place: outlets err in one of them at most. A day within a visit may be told of any of its towns.</summary>
    private bool IsElsewhere(EngagementProfile that) =>
        PlacesDiffer(that) && date.IsFine && that.date.IsFine && date.Text != that.date.Text && !SameSession(that)
        && (date.Apart(that.date) > 0 || !(date.IsOneDay || that.date.IsOneDay));

    /// <summary>Told of two places, which they are not when outlets only differ on one.</summary>
    private bool PlacesDiffer(EngagementProfile that) => place.Length > 0 && that.place.Length > 0 && place != that.place;

    /// <summary>How much the dates speak for it, 0 when too little does, and why, for people.</summary>
    private (int Strength, string Reason) ByDate(EngagementProfile that, string? person)
    {
        var named = mechanism.Length > 0 && that.mechanism.Length > 0;
        var backed = person is not null || named;
        var placed = backed || (place.Length > 0 && place == that.place);
        var (strength, reason) = date.IsTold && that.date.IsTold ? BothDated(that, named, backed, placed)
            : placed ? Undated(that, person) : default;
        return strength == 0 || (parties.Length < 2 && !backed) ? default : (strength, $"{reason}, parties {SharedParties(that)}");
    }

    private (int, string) BothDated(EngagementProfile that, bool named, bool backed, bool placed)
    {
        var apart = date.Apart(that.date);
        if (IsBesideSession(that)) return default;
        if (apart > 1) return (backed || (placed && kind != Signing)) && IsPutOff(that) ? (2, $"put off from {Earlier(that)} to {Later(that)}") : default;
        if (apart == 1) return placed && date.IsShiftOf(that.date) ? (3, $"dates {date.And(that.date)} are one day apart") : default;
        if (date.Text == that.date.Text && date.IsDated) return (date.IsFine ? 6 : 4, $"same date {date.Text}");
        var reason = $"dates {date.And(that.date)} overlap";
        if (PlacesDiffer(that) && !named && !(date.IsFine && that.date.IsFine)) return default;
        if (date.IsFine && that.date.IsFine)
            return date.IsOneDay || that.date.IsOneDay || (placed && date.IsShiftOf(that.date)) ? (5, reason) : default;
        if (date.IsDated && that.date.IsDated) return (3, reason);
        return named || (date.IsWithinAYear && that.date.IsWithinAYear && (isAhead || that.isAhead ? placed : backed)) ? (2, reason) : default;
    }

    /// <summary>What was to be on a day, and was announced anew for a later one as that day drew near.</summary>
    private bool IsPutOff(EngagementProfile that)
    {
        var (first, second) = date.Last < that.date.First ? (this, that) : (that, this);
        return first.isAhead && second.isAhead && first.date.IsDated && first.date.Known is { } known && second.date.Known is { } anew
            && known <= anew && anew <= first.date.Last.PlusDays(DaysOfNews) && anew >= first.date.First.PlusDays(-DaysOfNotice)
            && !PlacesDiffer(that) && first.date.Apart(second.date) <= DaysOfDelay;
    }

    private string Earlier(EngagementProfile that) => date.Last < that.date.First ? date.Text : that.date.Text;

    private string Later(EngagementProfile that) => date.Last < that.date.First ? that.date.Text : date.Text;

    /// <summary>Where one has no date, when it was told stands for it.</summary>
    private (int, string) Undated(EngagementProfile that, string? person)
    {
        var (open, other) = date.IsTold ? (that, this) : (this, that);
        if (open.date.Known is not { } known || IsBesideSession(that)) return default;
        if (!other.date.IsTold) return IsSameNews(known, other) ? (3, $"told within days of {Claims.Days.Text(known)}, without a date") : default;
        if (!other.date.IsDated) return default;
        var told = $"told on {Claims.Days.Text(known)} without a date";
        if (!open.isAhead && IsNews(known, other, DaysOfNews)) return (IsNews(known, other, 1) ? 4 : 3, $"{told}, just after {other.date.Text}");
        // Where nobody is named at all, as with training, the place alone can tell which one it was.
        if (place.Length == 0 || place != that.place || (person is null && people.Count + that.people.Count > 0)) return default;
        if (open.isAhead) return IsForeseen(known, other) ? (1, $"{told}, before {other.date.Text}") : default;
        return IsRecalled(known, other) ? (1, $"{told}, after {other.date.Text}") : default;
    }

    private bool IsSameNews(LocalDate known, EngagementProfile other) =>
        isAhead == other.isAhead && other.date.Known is { } otherKnown && Math.Abs(Period.DaysBetween(known, otherKnown)) <= DaysOfNews;

    /// <summary>What took place in the days before it was told; a report that gives its date may be a day late.</summary>
    private static bool IsNews(LocalDate known, EngagementProfile other, int days) =>
        other.date.First <= known.PlusDays(1) && other.date.Last >= known.PlusDays(-days);

    private static bool IsRecalled(LocalDate known, EngagementProfile other) =>
        other.date.First <= known && other.date.Last >= known.PlusDays(-DaysOfMemory) && !other.isAhead;

    private static bool IsForeseen(LocalDate known, EngagementProfile other) =>
        other.date.Last >= known && other.date.First <= known.PlusDays(DaysOfPatience);
}
