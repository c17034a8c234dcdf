using System.Collections.Immutable;
using Entente.Dates;
using Entente.Facts;
using Entente.Register.Identity;

namespace Entente.Register.Views;

/// <summary>Says of an engagement what its sources say together.</summary>
internal sealed class EngagementSummary(BriefScope scope)
{
    /// <summary>The engagement; null when nothing was known of it on the day.</summary>
    public BriefEngagement? Of(long entity)
    {
        var known = scope.About<Engagement>(entity);
        if (known.Count == 0) return null;
        var dates = Evidence.Dates(known, e => e.When);
        var status = Status(known);
        var evidence = TellingFirst(known, status, Evidence.Date(dates));
        return new BriefEngagement
        {
            Identifier = scope.Store.IdentifierOf(entity),
            Kind = Evidence.Preferred(evidence, e => e.Kind)!,
            Status = status,
            When = Evidence.Date(dates),
            Dates = dates,
            Countries = Evidence.Values(evidence, e => e.Country),
            Places = Evidence.Values(evidence, e => e.Place),
            Parties = [.. evidence.SelectMany(e => e.Fact.Parties).Distinct().Order(StringComparer.Ordinal)],
            Participants = People(evidence),
            Mechanism = Evidence.Preferred(evidence, e => e.Mechanism),
            Editions = Evidence.Values(evidence, e => e.Edition?.ToString(System.Globalization.CultureInfo.InvariantCulture)),
            Sources = Evidence.Sources(evidence),
        };
    }

    /// <summary>What took place or was called off is no longer a plan, whichever page comes later; of those two, the later tells.</summary>
    private static EngagementStatus Status(IReadOnlyList<Evidence<Engagement>> evidence)
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
        var entities = scope.Store.ParticipantsOf(evidence.Claim.Id);
        for (var i = 0; i < evidence.Fact.Participants.Length; i++)
            if (entities.TryGetValue(i, out var entity))
            {
                var person = evidence.Fact.Participants[i];
                yield return new BriefPerson(
                    scope.Store.IdentifierOf(entity), person.Person, person.Party ?? PartyOf(entity), person.Role);
            }
    }

    /// <summary>What a page does not say of a person, others do.</summary>
    private string? PartyOf(long person) =>
        scope.Store.KeysOf(person).Select(k => PersonProfile.Parse(k).Party).Where(p => p.Length > 0).Min(StringComparer.Ordinal);

    /// <summary>One person of several mentions: the fullest name, the party and the role that any of them tells.</summary>
    private static BriefPerson Together(IGrouping<string, BriefPerson> mentions)
    {
        var name = PrintedNames.Best(mentions.Select(m => m.Name));
        var party = mentions.Select(m => m.Party).Where(p => p is not null).Min(StringComparer.Ordinal);
        return new BriefPerson(mentions.Key, name, party, mentions.Max(m => m.Role));
    }
}
