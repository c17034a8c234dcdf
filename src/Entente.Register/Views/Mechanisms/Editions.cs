using System.Collections.Immutable;
using System.Globalization;
using Entente.Dates;
using Entente.Register.Views.Disputes;

namespace Entente.Register.Views.Mechanisms;

/// <summary>Reasons about the numbers of sessions.</summary>
internal static class Editions
{
    private static readonly Comparer<Edtf?> ByTime = Comparer<Edtf?>.Create(Edtf.CompareByTime);

    /// <summary>
    /// The sessions, where those without a number that were held between two numbered ones have the numbers between, if they
    /// are as many as these.
    /// </summary>
    public static IReadOnlyList<Session> Infer(IReadOnlyList<Session> sessions)
    {
        var held = sessions.Where(s => s is { Status: SessionStatus.Held, When.Earliest: not null }).OrderBy(s => s.When, ByTime).ToArray();
        var inferred = new Dictionary<Session, int>(ReferenceEqualityComparer.Instance);
        var from = -1;
        for (var i = 0; i < held.Length; i++)
        {
            if (held[i].Edition is not { } edition) continue;
            if (from >= 0 && edition - held[from].Edition - 1 == i - from - 1)
                for (var j = from + 1; j < i; j++) inferred[held[j]] = held[from].Edition!.Value + j - from;
            from = i;
        }

        return [.. sessions.Select(s => inferred.TryGetValue(s, out var number) ? s with { Edition = number, Inferred = true } : s)];
    }

    /// <summary>By date; those without one after the number before theirs, or last.</summary>
    public static IReadOnlyList<Session> InOrder(IReadOnlyList<Session> sessions)
    {
        var ordered = sessions.Where(s => s.When?.Earliest is not null).OrderBy(s => s.When, ByTime).ThenBy(s => s.Edition).ToList();
        foreach (var undated in sessions.Where(s => s.When?.Earliest is null).OrderBy(s => s.Edition ?? int.MaxValue))
        {
            var before = undated.Edition is null ? -1 : ordered.FindLastIndex(s => s.Edition < undated.Edition);
            var after = undated.Edition is null ? -1 : ordered.FindIndex(s => s.Edition > undated.Edition);
            ordered.Insert(before >= 0 ? before + 1 : after >= 0 ? after : ordered.Count, undated);
        }

        return ordered;
    }

    /// <summary>Numbers below the highest held one, from the first on, of which no session is told.</summary>
    /// <param name="fromTheFirst">Whether no earlier sessions than these are known.</param>
    public static ImmutableArray<int> NotFound(IReadOnlyList<Session> sessions, bool fromTheFirst)
    {
        var known = sessions.Where(s => s.Status == SessionStatus.Held).Select(s => s.Edition).OfType<int>().ToHashSet();
        if (known.Count == 0) return [];
        // A series that is known since its first session is known from there; of an old one only what lies between is missed.
        var first = fromTheFirst && known.Min() <= MostMissedAtFirst ? 1 : known.Min();
        return [.. Enumerable.Range(first, known.Max() - first + 1).Where(e => !known.Contains(e))];
    }

    private const int MostMissedAtFirst = 3;

    /// <summary>Two numbers for one session: told of sessions whose dates do not contradict each other.</summary>
    public static IEnumerable<Conflict> Conflicts(MechanismHistory history)
    {
        var numbered = history.Sessions.Where(s => s is { Edition: not null, Inferred: false, When: { Earliest: not null } when } && IsExact(when)).ToArray();
        for (var i = 0; i < numbered.Length; i++)
            for (var j = i + 1; j < numbered.Length; j++)
                if (numbered[i].Edition != numbered[j].Edition && !numbered[i].When!.Contradicts(numbered[j].When!))
                    yield return Disputed(history, numbered[i], numbered[j]);
    }

    /// <summary>Sessions of a mechanism are months apart: two in one week are one.</summary>
    private static bool IsExact(Edtf when) => when is { Earliest: { } first, Latest: { } last } && NodaTime.Period.DaysBetween(first, last) <= 7;

    private static Conflict Disputed(MechanismHistory history, Session one, Session other)
    {
        var (better, lesser) = other.Sources.Length > one.Sources.Length ? (other, one) : (one, other);
        var of = one.Sources.Length + other.Sources.Length;
        var reason = better.Sources.Length > lesser.Sources.Length ? PreferenceReason.MostSources : PreferenceReason.None;
        return new Conflict(
            "mechanism", history.Identifier, history.Name, ConflictField.Edition, [Said(better), Said(lesser)],
            new Preference(reason, better.Sources.Length, of));
    }

    private static Told Said(Session session) => new(session.Edition!.Value.ToString(CultureInfo.InvariantCulture), session.Sources);
}
