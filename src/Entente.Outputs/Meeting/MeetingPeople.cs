using System.Collections.Immutable;
using Entente.Facts;
using Entente.Outputs.Asking;
using Entente.Register;
using Entente.Register.Views;
using Entente.Register.Views.Entities;
using Entente.Register.Views.Offices;

namespace Entente.Outputs.Meeting;

/// <summary>Who sits at the table, since when they hold their office, and when they met the other side before.</summary>
internal sealed class MeetingPeople(IRegister register, BriefView brief, BriefOptions options)
{
    private const int MostAcross = 5, MostOffices = 2;

    /// <summary>Of whom dispatches say nothing for so long may hold the office no more.</summary>
    private const int MonthsOfSilence = 18;

    private readonly Dictionary<string, OfficesView> offices = new(StringComparer.Ordinal);

    /// <param name="named">Who was asked for, by names or identifiers.</param>
    /// <exception cref="AskedException">Somebody is not known, or may be several.</exception>
    public ImmutableArray<MeetingPerson> Of(string party, string other, ImmutableArray<string> named, BriefEngagement? meeting)
    {
        string[] identifiers = named.IsDefaultOrEmpty ? [.. Expected(party, meeting)] : [.. named.Select(name => PersonFinder.Find(register, name))];
        return [.. identifiers.Distinct(StringComparer.Ordinal).Take(MostAcross).Select(i => One(i, party, other)).OfType<MeetingPerson>()];
    }

    /// <summary>Those announced; else those who hold the highest offices.</summary>
    private IEnumerable<string> Expected(string party, BriefEngagement? meeting)
    {
        var announced = meeting?.Participants.Where(p => p.Party == party).Select(p => p.Identifier).ToArray() ?? [];
        return announced.Length > 0 ? announced : Likely(party);
    }

    /// <summary>Of those who hold offices those who came to the latest talks; others are of the state, and hardly at this table.</summary>
    private IEnumerable<string> Likely(string party)
    {
        var came = brief.Engagements.SelectMany(e => e.Participants).Select(p => p.Identifier).ToHashSet(StringComparer.Ordinal);
        return brief.Holders.Where(h => h.Party == party).OrderBy(h => (came.Contains(h.Identifier) ? 0 : 1) + (IsSilent(h) ? 1 : 0)).Select(h => h.Identifier).Distinct().Take(MostAcross - 2);
    }

    private bool IsSilent(BriefHolder holder) => holder.LastMentioned is { } last && brief.AsOf is { } known && last < known.PlusMonths(-MonthsOfSilence);

    private MeetingPerson? One(string identifier, string party, string other)
    {
        var known = register.GetEntity(identifier, new EntityOptions { AsOf = brief.AsOf, Offices = options.Offices, Agencies = options.Agencies })?.Person;
        if (known is null) return null;
        var holder = brief.Holders.FirstOrDefault(h => h.Identifier == identifier && h.Party == party);
        var held = Current(identifier, party);
        var met = known.Engagements.Where(e => e.Status == EngagementStatus.Held && e.When is not null && e.Parties.Contains(other)).ToArray();
        // The latest words are cited: an office of years ago may be another's today.
        var sources = held is [var office, ..] ? [.. office.Told.Sources.Reverse()] : met is [var last, ..] ? last.Sources : ImmutableArray<Source>.Empty;
        return new MeetingPerson(
            identifier, known.Name, known.Party ?? party, holder?.Rank, [.. held.Select(o => o.Office)], held.Max(o => o.Told.FirstMentioned), held.Max(o => o.Told.LastMentioned), sources)
        {
            TimesMet = met.Length, LastMet = met.FirstOrDefault(),
        };
    }

    /// <summary>The offices that nobody else holds since, in the order of protocol; of those told of at other times the latest.</summary>
    private (string Office, Incumbency Told)[] Current(string identifier, string party)
    {
        if (!offices.TryGetValue(party, out var view))
            offices.Add(party, view = register.GetOffices(party, new OfficesOptions { AsOf = brief.AsOf, Offices = options.Offices }));
        var held = view.Offices.SelectMany(o => o.Incumbencies.Where(i => i.Identifier == identifier && i.Current).Select(i => (o.Office, Told: i))).ToArray();
        var last = held.Max(o => o.Told.LastMentioned);
        return [.. held.Where(o => last is not { } day || o.Told.LastMentioned > day.PlusYears(-1)).Take(MostOffices)];
    }
}
