using System.Collections.Immutable;
using System.Globalization;
using Entente.Dates;
using Entente.Facts;
using Entente.Register.Views.Disputes;

namespace Entente.Register.Views;

/// <summary>Says of an engagement what its sources say together.</summary>
internal sealed class EngagementSummary(BriefScope scope)
{
    /// <summary>The same entities; what the engagements of the next few tell is read at once.</summary>
    public IEnumerable<long> Ahead(IEnumerable<long> entities, int atATime) => entities.Ahead(atATime, Read);

    /// <summary>The engagement; null when nothing was known of it on the day.</summary>
    public BriefEngagement? Of(long entity) => Of([entity]);

    /// <summary>What entities tell that are shown as one, under the identifier of the first; null when nothing was known of them.</summary>
    public BriefEngagement? Of(IReadOnlyList<long> entities)
    {
        var known = entities.SelectMany(scope.About<Engagement>).ToArray();
        if (known.Length == 0) return null;
        var status = Status(known);
        var country = Evidence.Preferred(known, e => e.Country);
        var weighing = new Weighing(scope.Agencies, country);
        var dates = weighing.Dates(Telling(known, status), e => e.When, known, IsLasting(Evidence.Preferred(known, e => e.Kind)!));
        var evidence = TellingFirst(known, status, dates.Date);
        var values = new EngagementValues(
            dates, weighing.Values(evidence, e => e.Country), weighing.Values(evidence, e => e.Place),
            weighing.Values(evidence, e => e.Edition?.ToString(CultureInfo.InvariantCulture)));
        var kind = Evidence.Preferred(evidence, e => e.Kind)!;
        var mechanism = Evidence.Preferred(evidence, e => e.Mechanism);
        var identifier = scope.IdentifierOf(entities[0]);
        return new BriefEngagement
        {
            Identifier = identifier,
            Kind = kind,
            Status = status,
            When = dates.Date,
            Dates = [.. dates.Values, .. Evidence.Dates(known, e => e.When).ExceptBy(dates.Values.Select(d => d.Value), d => d.Value)],
            Countries = values.Countries.Values,
            Places = values.Places.Values,
            Parties = [.. evidence.SelectMany(e => e.Fact.Parties).Distinct().Order(StringComparer.Ordinal)],
            Participants = People(evidence),
            Mechanism = mechanism,
            Editions = values.Editions.Values,
            Sources = Evidence.Sources(evidence),
            Conflicts = [.. values.Conflicts(identifier, mechanism ?? kind)],
            Tellings = [.. known.Where(e => e.Fact.Status == EngagementStatus.Held).DistinctBy(e => e.Text).Select(e => e.Claim.Id)],
        };
    }

    /// <summary>Talks are of one day, though they are told with the days of the visit.</summary>
    private static bool IsLasting(string kind) => kind is "visit" or "exchange" or "exercise" or "conference" or "training" or "patrol" or "port-call" or "other";

    /// <summary>
    /// Those that tell what it has become and when; all, where none of these has a date. Of what was held, a plan may give the
    /// day in the month or year that is told. A plan that is told later takes the place of one told before, and is no
    /// disagreement with it.
    /// </summary>
    private static IReadOnlyList<Evidence<Engagement>> Telling(IReadOnlyList<Evidence<Engagement>> known, EngagementStatus status)
    {
        var telling = known.Where(e => e.Fact.Status == status && e.Fact.When is not null).ToArray();
        if (telling.Length == 0) return known;
        if (status == EngagementStatus.Held) return [.. known.Where(e => telling.Any(t => Says(t, e)))];
        var last = telling.Select(e => e.Claim.Known).Max(StringComparer.Ordinal);
        var latest = telling.Where(e => e.Claim.Known == last).ToArray();
        return [.. telling.Where(e => !latest.All(l => Weighing.Differ(e.Fact.When!, l.Fact.When!)))];
    }

    /// <summary>Whether it is the telling itself, or gives a day within its date.</summary>
    private static bool Says(Evidence<Engagement> telling, Evidence<Engagement> other) =>
        telling == other || (other.Fact.When is { } when && Weighing.Contains(telling.Fact.When!, when));

    /// <summary>What took place or was called off is no longer a plan, whichever page comes later; of those two, the later tells.</summary>
    internal static EngagementStatus Status(IReadOnlyList<Evidence<Engagement>> evidence)
    {
        var told = evidence.OrderBy(e => e.Claim.Known, StringComparer.Ordinal).ThenByDescending(e => e.Fact.Status).Select(e => e.Fact.Status).ToArray();
        var settled = told.Where(s => s is EngagementStatus.Held or EngagementStatus.Cancelled).ToArray();
        if (settled.Length > 0) return settled[^1];
        return told.Contains(EngagementStatus.Planned) ? EngagementStatus.Planned : EngagementStatus.Proposed;
    }

    /// <summary>Sources that tell what the engagement has become, and when, before those that announced it.</summary>
    private static List<Evidence<Engagement>> TellingFirst(
        IReadOnlyList<Evidence<Engagement>> evidence, EngagementStatus status, Edtf? when) =>
        [.. evidence.OrderByDescending(e => e.Fact.Status == status).ThenByDescending(e => e.Fact.When == when)];

    private void Read(IReadOnlyCollection<long> entities)
    {
        scope.Read(entities);
        scope.Memory.ReadParticipants(entities.SelectMany(scope.About<Engagement>).Where(e => !e.Fact.Participants.IsEmpty).Select(e => e.Claim.Id));
    }

    private ImmutableArray<BriefPerson> People(IReadOnlyList<Evidence<Engagement>> evidence)
    {
        var seen = evidence.SelectMany(Named).ToArray();
        return
        [
            .. seen.GroupBy(p => p.Identifier, StringComparer.Ordinal).Select(Together)
                .OrderBy(p => p.Party == scope.PartyA ? 0 : p.Party == scope.PartyB ? 1 : 2)
                .ThenBy(p => p.Party, StringComparer.Ordinal).ThenBy(p => p.Name, StringComparer.Ordinal),
        ];
    }

    private IEnumerable<BriefPerson> Named(Evidence<Engagement> evidence)
    {
        if (evidence.Fact.Participants.IsEmpty) yield break;
        var entities = scope.Memory.ParticipantsOf(evidence.Claim.Id);
        for (var i = 0; i < evidence.Fact.Participants.Length; i++)
            if (entities.TryGetValue(i, out var entity))
            {
                var person = evidence.Fact.Participants[i];
                yield return new BriefPerson(
                    scope.IdentifierOf(entity), person.Person, person.Party ?? scope.Memory.PartyOf(entity), person.Role);
            }
    }

    /// <summary>One person of several mentions: the fullest name, the party and the role that any of them tells.</summary>
    private static BriefPerson Together(IGrouping<string, BriefPerson> mentions)
    {
        var name = PrintedNames.Best(mentions.Select(m => m.Name));
        var party = mentions.Select(m => m.Party).Where(p => p is not null).Min(StringComparer.Ordinal);
        return new BriefPerson(mentions.Key, name, party, mentions.Max(m => m.Role));
    }
}
