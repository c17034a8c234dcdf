using Entente.Facts;
using Entente.Register.Claims;
using Entente.Register.Identity;

namespace Entente.Register.Views.Changes;

/// <summary>Tells who is called the holder of an office for the first time.</summary>
internal sealed class HolderChanges(DiffScope scope)
{
    /// <summary>Whom so many claims do not show to be new, more would not.</summary>
    private const int MostClaims = 40;

    private ViewMemory Memory => scope.After.Memory;

    public IEnumerable<Change> All()
    {
        var holders = scope.Holders().ToArray();
        foreach (var office in holders.GroupBy(h => Roles.Tenure(h.Party, h.Office), h => h.Person)) Memory.Read(office, office.Key, MostClaims);
        Memory.ReadEntities(holders.Select(h => h.Person));
        foreach (var (party, office, person) in holders) Memory.Prints.Expect([.. Memory.About(person, Roles.Tenure(party, office), MostClaims)]);
        return holders.Select(h => Of(h.Party, h.Office, h.Person)).OfType<Change>();
    }

    private Change? Of(string party, string office, long person)
    {
        var claims = Memory.About(person, Roles.Tenure(party, office), MostClaims).ToArray();
        if (claims.Any(scope.Before.Cut.Lets)) return null;
        var fresh = Memory.Prints.Of(Evidence.Of<Tenure>(claims, scope.After.Cut));
        if (fresh.Count == 0) return null;
        return new Change
        {
            Kind = ChangeKind.NewHolder, Of = PersonProfile.KindName, Identifier = scope.After.IdentifierOf(person),
            Name = PrintedNames.Best(fresh.Select(e => e.Fact.Person)), Detail = office, Parties = [party],
            When = fresh[0].Source.Published,
            Sources = Evidence.Sources(fresh),
        };
    }
}
