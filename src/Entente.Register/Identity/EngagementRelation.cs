using Entente.Dates;

namespace Entente.Register.Identity;

/// <summary>Whether two engagements are one.</summary>
internal sealed partial class EngagementProfile
{
    /// <summary>Sources may differ by so many days on a numbered session, and still tell the same one.</summary>
    private const int DaysOfDispute = 31;

    public override Relation RelateTo(Profile other)
    {
        var that = (EngagementProfile)other;
        if (Obstacle(that) is { } obstacle) return Relation.Different(obstacle);
        if (SameSession(that)) return Relation.Same(8, $"{Session(that)}, parties {SharedParties(that)}");
        if (group != that.group) return Relation.None;
        if (scope.Length > 0 && scope == that.scope) return SameStory(that);
        return SameDay(that);
    }

    /// <summary>What makes it impossible that the two are one; null when nothing does.</summary>
    private string? Obstacle(EngagementProfile that)
    {
        if (!GroupsAgree(that)) return $"different kinds {group} and {that.group}";
        if (!PartiesAgree(that)) return "different parties";
        if (edition.Length > 0 && that.edition.Length > 0 && edition != that.edition)
            return $"different editions {edition} and {that.edition}";
        if (mechanism.Length > 0 && that.mechanism.Length > 0 && !NameWords.Agree(mechanism, that.mechanism))
            return "different mechanisms";
        if (when is not null && that.when is not null && Apart(when, that.when) > (SameSession(that) ? DaysOfDispute : 0))
            return $"different dates {when.Text} and {that.when.Text}";
        return people.Contradict(that.people) ? "different people" : null;
    }

    private bool GroupsAgree(EngagementProfile that) =>
        group == that.group || (SameSession(that) && IsSitting(group) && IsSitting(that.group));

    /// <summary>The session of a mechanism is told as talks by some, as a conference by others.</summary>
    private static bool IsSitting(string group) => group is Talks or "conference" or "exchange" or "exercise" or "other";

    private bool PartiesAgree(EngagementProfile that)
    {
        if (parties.AsSpan().SequenceEqual(that.parties)) return true;
        if (mechanism.Length == 0 || that.mechanism.Length == 0) return false;
        return parties.Any(p => IsOrganisation(p) && that.parties.Contains(p));
    }

    private bool SameSession(EngagementProfile that) =>
        IsNumbered && that.IsNumbered && edition == that.edition && NameWords.Agree(mechanism, that.mechanism);

    private string Session(EngagementProfile that)
    {
        var common = mechanism.Length <= that.mechanism.Length ? mechanism : that.mechanism;
        return $"same session {edition} of “{string.Join(' ', common)}”";
    }

    /// <summary>Two undated mentions in one dispatch are one event when they share someone.</summary>
    private Relation SameStory(EngagementProfile that) =>
        people.Shared(that.people) is { } person && when == that.when
            ? Relation.Same(3, $"told twice in one dispatch, both with {person}")
            : Relation.None;

    private Relation SameDay(EngagementProfile that)
    {
        if (Days is null || that.Days is null) return Relation.None;
        var named = mechanism.Length > 0 && that.mechanism.Length > 0;
        if (!named && !(IsDated && that.IsDated)) return Relation.None;
        var person = people.Shared(that.people);
        if (parties.Length < 2 && person is null && !named) return Relation.None;
        var strength = 4 + (person is null ? 0 : 2) + (named ? 1 : 0);
        return Relation.Same(strength, Reason(that, person));
    }

    private string Reason(EngagementProfile that, string? person)
    {
        var date = when == that.when ? $"same date {when!.Text}" : $"dates {Both(when!, that.when!)} overlap";
        var reason = $"{date}, parties {SharedParties(that)}";
        return person is null ? reason : $"{reason}, both with {person}";
    }

    private static string Both(Edtf left, Edtf right) =>
        string.CompareOrdinal(left.Text, right.Text) <= 0 ? $"{left.Text} and {right.Text}" : $"{right.Text} and {left.Text}";

    private string SharedParties(EngagementProfile that) => string.Join(", ", parties.Intersect(that.parties));

    /// <summary>The days between two dates; 0 when they may be one.</summary>
    private static int Apart(Edtf left, Edtf right)
    {
        if (!left.Contradicts(right)) return 0;
        return left.Latest < right.Earliest ? Gap(left, right) : Gap(right, left);
    }

    private static int Gap(Edtf before, Edtf after) =>
        NodaTime.Period.Between(before.Latest!.Value, after.Earliest!.Value, NodaTime.PeriodUnits.Days).Days;
}
