using Entente.Facts;
using Entente.Register.Claims;
using Entente.Register.Storage;
using NodaTime;

namespace Entente.Register.Views.Offices;

/// <summary>Finds who held which office of a party, and what ended each time in office.</summary>
internal sealed class OfficesBuilder(IViewStore store, string party, OfficesOptions options)
{
    private const int MostAppointments = 20;

    /// <summary>The appointments of so many are read together.</summary>
    private const int AtATime = 256;

    private readonly OfficeProtocol protocol = new(options.Offices);
    private readonly ViewMemory memory = new(store);
    private IReadOnlySet<string> withEarlier = new HashSet<string>();

    public OfficesView Build()
    {
        var holdings = options.Latest is { } most ? Latest(most) : All();
        memory.ReadEntities(holdings.Select(h => h.Person));
        memory.ReadParties(holdings.Select(h => h.Person));
        var closings = new Closings(protocol, holdings, Appointments(holdings));
        var codes = holdings.Select(h => h.Office).Distinct().OrderBy(protocol.Rank).ThenBy(o => o, StringComparer.Ordinal);
        return new OfficesView
        {
            Party = party,
            AsOf = options.AsOf ?? Days.Parse(store.NewestPublication()),
            Offices = [.. codes.Select(office => History(office, holdings, closings))],
            Conflicts = new HoldingConflicts(store, party, protocol).Of(holdings),
        };
    }

    private Holding[] All() => [.. Asked(store.KindsAt(Places.Offices(party)).Union(store.KindsAt(Places.FormerOffices(party)), StringComparer.Ordinal)).SelectMany(Of)];

    private IEnumerable<string> Asked(IEnumerable<string> offices) => options.Office is { } one ? offices.Where(office => office == one) : offices;

    /// <summary>The holders of each office who are named last.</summary>
    private Holding[] Latest(int most)
    {
        (var holdings, withEarlier) = new LatestHoldings(store, memory, party, options.AsOf, most).Of(Asked(store.KindsAt(Places.Offices(party))));
        return holdings;
    }

    private IEnumerable<Holding> Of(string office)
    {
        var held = Known(Places.Offices(party), office);
        var former = Known(Places.FormerOffices(party), office);
        return held.Keys.Union(former.Keys)
            .Select(person => new Holding(office, person, held.GetValueOrDefault(person, []), former.GetValueOrDefault(person, [])))
            .Where(h => h.Held.Count + h.Former.Count > 0);
    }

    private Dictionary<long, IReadOnlyList<Evidence<Tenure>>> Known(string place, string office) =>
        store.ClaimsAt(place, office).GroupBy(c => c.Entity)
            .ToDictionary(g => g.Key, g => memory.Prints.Of(Evidence.Of<Tenure>(g.Select(c => c.Claim), options.AsOf)));

    /// <summary>The appointments of each holder.</summary>
    private Dictionary<long, IReadOnlyList<Evidence<Appointment>>> Appointments(Holding[] holdings) =>
        holdings.Select(h => h.Person).Distinct().Chunk(AtATime).SelectMany(few => store.ClaimsAbout(few, Roles.Appointee, MostAppointments))
            .ToDictionary(told => told.Key, told => Evidence.Of<Appointment>(told.Value, options.AsOf));

    private OfficeHistory History(string office, Holding[] holdings, Closings closings) =>
        new(
            office, protocol.IsSingle(office),
            [
                .. holdings.Where(h => h.Office == office).Select(h => One(h, closings))
                    .OrderBy(i => i.FirstMentioned ?? LocalDate.MaxIsoValue).ThenBy(i => i.LastMentioned)
                    .ThenBy(i => i.Identifier, StringComparer.Ordinal),
            ])
        {
            HasEarlier = withEarlier.Contains(office),
        };

    private Incumbency One(Holding holding, Closings closings) => new()
    {
        Identifier = memory.IdentifierOf(holding.Person),
        Person = holding.Name,
        Party = memory.PartyOf(holding.Person),
        Ranks = holding.Ranks(),
        Title = Evidence.Preferred(holding.Held, t => t.Title),
        Organisation = Evidence.Preferred(holding.Held, t => t.Organisation),
        Interim = holding.Interim,
        FirstMentioned = holding.First,
        LastMentioned = holding.Last,
        Start = closings.StartOf(holding),
        Closing = ClosingOf(holding, closings),
        Sources = holding.Sources(),
    };

    private Closing? ClosingOf(Holding holding, Closings closings)
    {
        if (closings.Of(holding) is not { } found) return null;
        return found.By is { } successor ? found.Closing with { Identifier = memory.IdentifierOf(successor) } : found.Closing;
    }
}
