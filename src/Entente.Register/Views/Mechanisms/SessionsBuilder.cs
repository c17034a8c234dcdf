using System.Collections.Immutable;
using System.Globalization;
using Entente.Dates;
using Entente.Facts;
using Entente.Register.Views.Disputes;

namespace Entente.Register.Views.Mechanisms;

/// <summary>
/// Makes the rows of a mechanism's sessions. Engagements that are told apart and have one number, or without a number lie on
/// the day of a numbered one, are one session.
/// </summary>
internal sealed class SessionsBuilder(BriefScope scope, IReadOnlyList<Evidence<Mechanism>> named)
{
    /// <summary>So many sessions are read together.</summary>
    private const int AtATime = 64;

    private readonly EngagementSummary summary = new(scope);

    public Found Of(IReadOnlyList<long> engagements)
    {
        var told = summary.Ahead(engagements, AtATime).Select(e => new Telling([e], summary.Of(e)!)).Where(t => t.Engagement is not null)
            .OrderBy(t => t.Engagement.When, Comparer<Edtf?>.Create(Edtf.CompareByTime))
            .ThenBy(t => t.Engagement.Identifier, StringComparer.Ordinal).ToList();
        var together = Together(told);
        var rows = together.Select(Row).Concat(Named(together)).ToList();
        var offices = new OfficeConflicts(scope);
        offices.Read([.. together.Select(t => t.Engagement)]);
        return new Found(
            Editions.InOrder(Editions.Infer(rows)), [.. together.SelectMany(t => offices.All(t.Engagement))],
            together.Select(t => t.Engagement.Mechanism).FirstOrDefault(m => m is not null));
    }

    /// <summary>Engagements that are one session are told as one.</summary>
    private List<Telling> Together(List<Telling> told)
    {
        var groups = new List<Telling>();
        foreach (var one in told.OrderByDescending(t => t.Engagement.Editions.Length > 0))
        {
            var at = groups.FindIndex(g => IsSame(g.Engagement, one.Engagement));
            if (at < 0) groups.Add(one);
            else groups[at] = Joined([.. groups[at].Entities, .. one.Entities]);
        }

        return groups;
    }

    private Telling Joined(IReadOnlyList<long> entities) => new(entities, summary.Of(entities)!);

    private static bool IsSame(BriefEngagement left, BriefEngagement right)
    {
        if (left.Editions is [var one, ..] && right.Editions is [var other, ..]) return one.Value == other.Value && !FarApart(left, right);
        return left.When is { } when && right.When is { } then && when.Earliest is not null && !when.Contradicts(then)
            && (Weighing.Contains(when, then) || Weighing.Contains(then, when));
    }

    /// <summary>A number told years apart is of two series, or a slip.</summary>
    private static bool FarApart(BriefEngagement left, BriefEngagement right) =>
        left.When is { Earliest: { } a } && right.When is { Earliest: { } b } && Math.Abs(a.Year - b.Year) > 1;

    private static Session Row(Telling telling)
    {
        var engagement = telling.Engagement;
        return new Session
        {
            Identifier = engagement.Identifier,
            Status = StatusOf(engagement.Status),
            Edition = engagement.Editions is [var edition, ..] ? int.Parse(edition.Value, CultureInfo.InvariantCulture) : null,
            When = engagement.When,
            Dates = engagement.Dates,
            Countries = engagement.Countries,
            Places = engagement.Places,
            Parties = engagement.Parties,
            Chairs = [.. engagement.Participants.Where(p => p.Role is ParticipantRole.Chair or ParticipantRole.CoChair)],
            Sources = engagement.Sources,
        };
    }

    /// <summary>Numbers that pages name without telling the session.</summary>
    private IEnumerable<Session> Named(List<Telling> told)
    {
        var have = told.SelectMany(t => t.Engagement.Editions).Select(e => e.Value).ToHashSet(StringComparer.Ordinal);
        return named.Where(e => e.Fact.Edition is { } edition && !have.Contains(edition.ToString(CultureInfo.InvariantCulture)))
            .GroupBy(e => e.Fact.Edition!.Value)
            .Select(g => new Session
            {
                Status = SessionStatus.Named, Edition = g.Key, Sources = Evidence.Sources(g),
                Parties = [.. g.SelectMany(e => e.Fact.Parties).Distinct().Order(StringComparer.Ordinal)],
            });
    }

    private static SessionStatus StatusOf(EngagementStatus status) => status switch
    {
        EngagementStatus.Held => SessionStatus.Held,
        EngagementStatus.Planned => SessionStatus.Planned,
        EngagementStatus.Proposed => SessionStatus.Proposed,
        _ => SessionStatus.Cancelled,
    };

    /// <summary>What is told of one session, and the entities that tell it.</summary>
    private sealed record Telling(IReadOnlyList<long> Entities, BriefEngagement Engagement);

    /// <summary>The sessions in order, where sources disagree on them, and what the mechanism is called in them.</summary>
    internal sealed record Found(IReadOnlyList<Session> Rows, ImmutableArray<Conflict> Conflicts, string? Name);
}
