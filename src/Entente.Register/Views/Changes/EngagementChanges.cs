using System.Collections.Immutable;
using Entente.Facts;
using Entente.Register.Claims;
using Entente.Register.Identity;
using Entente.Register.Views.Disputes;

namespace Entente.Register.Views.Changes;

/// <summary>Tells what has become of engagements.</summary>
internal sealed class EngagementChanges(DiffScope scope)
{
    private readonly EngagementSummary before = new(scope.Before);
    private readonly EngagementSummary after = new(scope.After);
    private readonly (OfficeConflicts Before, OfficeConflicts After) offices = (new(scope.Before), new(scope.After));

    public IEnumerable<Change> All() =>
        after.Ahead(scope.Entities(EngagementProfile.KindName, Appearing.Bilateral, Appearing.Multilateral), DiffScope.AtATime).Chunk(DiffScope.AtATime).SelectMany(Of);

    /// <summary>What conflicts of some engagements are found by is read at once.</summary>
    private IEnumerable<Change> Of(long[] entities)
    {
        var told = entities.Select(entity => (Entity: entity, Now: after.Of(entity))).Where(one => one.Now is not null && scope.Concerns(one.Now.Parties)).ToArray();
        offices.After.Read([.. told.Select(one => one.Now!)]);
        return told.SelectMany(one => Of(one.Entity, one.Now!));
    }

    private IEnumerable<Change> Of(long entity, BriefEngagement now)
    {
        var sources = NewSources(entity, now);
        if (before.Of(entity) is not { } then) return Found(now, sources).Concat(Conflicts(null, now, sources));
        return Became(then, now, sources).Concat(Moved(then, now, sources)).Concat(Conflicts(then, now, sources));
    }

    private static IEnumerable<Change> Found(BriefEngagement now, ImmutableArray<Source> sources)
    {
        var kind = now.Status switch
        {
            EngagementStatus.Held => ChangeKind.NewEngagement,
            EngagementStatus.Cancelled => ChangeKind.CalledOff,
            _ => ChangeKind.NewPlan,
        };
        yield return Changed(kind, now, sources);
    }

    private static IEnumerable<Change> Became(BriefEngagement then, BriefEngagement now, ImmutableArray<Source> sources)
    {
        if (then.Status == now.Status) yield break;
        if (now.Status == EngagementStatus.Held) yield return Changed(ChangeKind.Held, now, sources) with { Before = then.When?.Text, After = now.When?.Text };
        else if (now.Status == EngagementStatus.Cancelled) yield return Changed(ChangeKind.CalledOff, now, sources) with { Before = then.When?.Text };
        else if (now.Status == EngagementStatus.Planned) yield return Changed(ChangeKind.NewPlan, now, sources);
    }

    private static IEnumerable<Change> Moved(BriefEngagement then, BriefEngagement now, ImmutableArray<Source> sources)
    {
        if (now.Status == EngagementStatus.Cancelled) yield break;
        if (now.When is { } date && (then.When is null || Weighing.Differ(then.When, date)))
        {
            var later = now.Status != EngagementStatus.Held && then.When is { } planned && date.Earliest > planned.Latest;
            yield return Changed(later ? ChangeKind.PutOff : ChangeKind.DateChanged, now, sources) with { Before = then.When?.Text, After = date.Text };
        }

        if (then.Places is [var was, ..] && now.Places is [var place, ..] && !Folding.Words(was.Value).Intersect(Folding.Words(place.Value)).Any())
            yield return Changed(ChangeKind.PlaceChanged, now, place.Sources) with { Before = was.Value, After = place.Value };
    }

    private IEnumerable<Change> Conflicts(BriefEngagement? before, BriefEngagement now, ImmutableArray<Source> sources)
    {
        var after = offices.After.All(now).ToArray();
        var then = before is null ? [] : offices.Before.All(before).ToArray();
        foreach (var conflict in after.Where(c => !then.Any(t => IsSame(t, c))))
            yield return Disputed(ChangeKind.ConflictOpened, now, conflict, [.. conflict.Values.SelectMany(v => v.Sources).Distinct()]);
        foreach (var conflict in then.Where(t => !after.Any(c => IsSame(t, c))))
            yield return Disputed(ChangeKind.ConflictResolved, now, conflict, sources);
    }

    /// <summary>More sources for a value open no conflict anew.</summary>
    private static bool IsSame(Conflict left, Conflict right) => left.Field == right.Field && left.Identifier == right.Identifier;

    private static Change Disputed(ChangeKind kind, BriefEngagement now, Conflict conflict, ImmutableArray<Source> sources) =>
        Changed(kind, now, sources) with { Of = conflict.Kind, Identifier = conflict.Identifier, Conflict = conflict };

    private static Change Changed(ChangeKind kind, BriefEngagement now, ImmutableArray<Source> sources) => new()
    {
        Kind = kind, Of = EngagementProfile.KindName, Identifier = now.Identifier, Name = now.Kind, Detail = now.Mechanism,
        Parties = now.Parties, When = now.When, Sources = sources,
    };

    /// <summary>Those of its sources that are new and tell what it has become; else all that are new.</summary>
    private ImmutableArray<Source> NewSources(long entity, BriefEngagement now)
    {
        var fresh = scope.After.About<Engagement>(entity).Where(scope.IsNew).ToArray();
        var telling = fresh.Where(e => e.Fact.Status == now.Status).ToArray();
        return Evidence.Sources(telling.Length > 0 ? telling : fresh);
    }
}
