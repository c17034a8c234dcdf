using System.Collections.Immutable;
using Entente.Dates;
using Entente.Facts;
using Entente.Register.Claims;
using Entente.Register.Storage;
using Entente.Register.Views.Offices;

namespace Entente.Register.Views.Entities;

/// <summary>Says of a person what pages tell.</summary>
internal sealed class PersonBuilder(IRegisterStore register, BriefScope scope, EntityOptions options)
{
    /// <summary>So many claims are read for each office: the first that were known.</summary>
    private const int MostClaims = 200;

    private const int MostNames = 8;
    private const int MostMet = 40;

    private readonly OfficeProtocol protocol = new(options.Offices);

    /// <returns>Null when nothing was known of the person on the day.</returns>
    public PersonView? Build(long person)
    {
        var tenures = Tenures(person);
        var engagements = Engagements(person);
        var names = tenures.SelectMany(t => t.Told).Select(e => e.Fact.Person)
            .Concat(engagements.SelectMany(e => e.Participants).Where(p => p.Identifier == Identifier(person)).Select(p => p.Name))
            .Concat(Appointed(person)).ToArray();
        if (names.Length == 0) return null;
        return new PersonView(
            PrintedNames.Best(names), Usual(names), scope.Memory.PartyOf(person), Offices(tenures), engagements, Met(person, engagements));
    }

    private string Identifier(long person) => scope.IdentifierOf(person);

    private List<Given> Tenures(long person) =>
        [
            .. register.Entities.RolesOf(person).Where(role => role == Roles.Former || role.StartsWith("tenure:", StringComparison.Ordinal))
                .SelectMany(role => Evidence.Of<Tenure>(scope.Memory.About(person, role, MostClaims), scope.Cut))
                .GroupBy(e => (e.Fact.Party, e.Fact.Office)).Select(g => new Given(g.Key.Party, g.Key.Office, scope.Memory.Prints.Of([.. g]))),
        ];

    /// <summary>The names by which appointments call who comes and who goes.</summary>
    private IEnumerable<string> Appointed(long person) =>
        Appointments(person, Roles.Appointee).Select(a => a.Person).Concat(Appointments(person, Roles.Former).Select(a => a.Replaces).OfType<string>());

    private IEnumerable<Appointment> Appointments(long person, string role) =>
        Evidence.Of<Appointment>(scope.Memory.About(person, role, MostClaims), scope.Cut).Select(e => e.Fact);

    private ImmutableArray<BriefEngagement> Engagements(long person)
    {
        var summary = new EngagementSummary(scope);
        return
        [
            .. scope.Ahead(register.Entities.EngagementsOf(person, scope.UpTo, scope.Limit)).Select(summary.Of).OfType<BriefEngagement>()
                .OrderByDescending(e => e.When, Comparer<Edtf?>.Create(Edtf.CompareByTime)).ThenBy(e => e.Identifier, StringComparer.Ordinal),
        ];
    }

    private ImmutableArray<PersonOffice> Offices(List<Given> tenures) =>
        [
            .. tenures.Select(Office).OrderBy(o => o.Former).ThenByDescending(o => o.LastMentioned).ThenBy(o => protocol.Rank(o.Office))
                .ThenBy(o => o.Office, StringComparer.Ordinal),
        ];

    private static PersonOffice Office(Given tenure)
    {
        var held = tenure.Told.Where(e => !e.Fact.Former).ToArray();
        var holding = new Holding(tenure.Office, 0, held, [.. tenure.Told.Where(e => e.Fact.Former)]);
        return new PersonOffice(
            tenure.Party, tenure.Office, Evidence.Preferred(tenure.Told, t => t.Title), Evidence.Preferred(tenure.Told, t => t.Organisation),
            held.Length == 0, holding.First, holding.Last, holding.Sources());
    }

    /// <summary>People of the same party travel together: to meet is to sit across the table.</summary>
    private ImmutableArray<PersonMet> Met(long person, ImmutableArray<BriefEngagement> engagements)
    {
        var own = scope.Memory.PartyOf(person);
        var others = from engagement in engagements
                     where engagement.Status == EngagementStatus.Held
                     from other in engagement.Participants
                     where other.Identifier != Identifier(person) && (own is null || other.Party != own)
                     group (other, engagement) by other.Identifier;
        return
        [
            .. others.Select(g => new PersonMet(
                    g.Key, PrintedNames.Best(g.Select(m => m.other.Name)), g.First().other.Party, g.Count(), g.Max(m => m.engagement.When?.Earliest)))
                .OrderByDescending(m => m.Times).ThenByDescending(m => m.Last).ThenBy(m => m.Identifier, StringComparer.Ordinal).Take(MostMet),
        ];
    }

    private static ImmutableArray<string> Usual(IEnumerable<string> names) =>
        [
            .. names.GroupBy(n => n, StringComparer.Ordinal).OrderByDescending(g => g.Count()).ThenBy(g => g.Key, StringComparer.Ordinal)
                .Select(g => g.Key).Take(MostNames),
        ];

    /// <summary>What gives a person one office of one party.</summary>
    private sealed record Given(string? Party, string Office, IReadOnlyList<Evidence<Tenure>> Told);
}
