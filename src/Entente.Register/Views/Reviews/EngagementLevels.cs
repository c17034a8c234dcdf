using Entente.Facts;
using Entente.Register.Storage;

namespace Entente.Register.Views.Reviews;

/// <summary>Tells at which level one met: by the highest office that the dispatches of an engagement give to those who took part.</summary>
internal sealed class EngagementLevels(ReviewScope scope)
{
    /// <summary>So many of an engagement's dispatches are looked at.</summary>
    private const int MostTellings = 4;

    /// <summary>The last level of protocol, as the codebook numbers them, of each group.</summary>
    private static readonly (int Last, EngagementLevel Level)[] Groups = [(20, EngagementLevel.Leaders), (45, EngagementLevel.Ministers), (55, EngagementLevel.Deputies)];

    private readonly OfficeProtocol protocol = new(scope.Options.Offices);
    private readonly Dictionary<long, Tenure> told = [];

    /// <summary>Reads what the levels of engagements are told by, all at once.</summary>
    public void Read(IReadOnlyCollection<BriefEngagement> engagements)
    {
        if (scope.Options.Offices is null) return;
        var memory = scope.Brief.Memory;
        var tellings = engagements.SelectMany(Tellings).ToArray();
        memory.ReadParticipants(tellings);
        memory.ReadTenures(tellings);
        foreach (var claim in scope.Register.Views.Claims([.. tellings.SelectMany(Given).Select(row => row.Claim).Distinct()]))
            if (claim.Told is Tenure { Former: false } tenure) told[claim.Id] = tenure;
    }

    public ReviewEngagement Of(BriefEngagement engagement)
    {
        var partners = engagement.Parties.Remove(scope.Party);
        if (scope.Options.Offices is null) return new ReviewEngagement(engagement, partners, EngagementLevel.Untold, null);
        var highest = Tellings(engagement).SelectMany(Given).Select(row => told.GetValueOrDefault(row.Claim)?.Office).OfType<string>()
            .OrderBy(protocol.Rank).ThenBy(office => office, StringComparer.Ordinal).FirstOrDefault();
        return new ReviewEngagement(engagement, partners, LevelOf(highest), highest);
    }

    private static IEnumerable<long> Tellings(BriefEngagement engagement) => engagement.Tellings.Take(MostTellings);

    /// <summary>The offices that the dispatch of a claim gives to those who take part in what it tells.</summary>
    private IEnumerable<TenureRow> Given(long claim)
    {
        var taking = scope.Brief.Memory.ParticipantsOf(claim).Values.ToHashSet();
        return scope.Brief.Memory.TenuresBeside(claim).Where(row => taking.Contains(row.Person));
    }

    private EngagementLevel LevelOf(string? office)
    {
        if (office is null) return EngagementLevel.Untold;
        var rank = protocol.Rank(office);
        foreach (var (last, level) in Groups)
            if (rank <= last) return level;
        return EngagementLevel.Officials;
    }
}
