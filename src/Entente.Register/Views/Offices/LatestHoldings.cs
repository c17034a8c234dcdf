using Entente.Facts;
using Entente.Register.Claims;
using Entente.Register.Storage;
using NodaTime;

namespace Entente.Register.Views.Offices;

/// <summary>
/// Finds those who held offices last, with the first and the last that pages tell of each: a minister is named thousands of
/// times, and what is told in between seldom says more.
/// </summary>
/// <param name="most">Holders of one office.</param>
internal sealed class LatestHoldings(IViewStore store, ViewMemory memory, string party, LocalDate? asOf, int most)
{
    /// <summary>Among so many of the latest mentions of an office holders are looked for.</summary>
    private const int MostMentions = 4000;

    /// <summary>Of each holder so many claims are read that are known first, and so many that are known last.</summary>
    private const int MostClaims = 5;

    private readonly string upTo = asOf is { } day ? Days.Text(day) : BriefScope.Always;

    /// <returns>The holders, and the offices of which there are more.</returns>
    public (Holding[] Holdings, IReadOnlySet<string> More) Of(IEnumerable<string> offices)
    {
        var named = offices.Select(office => (Office: office, People: Named(office))).ToArray();
        var asked = named.SelectMany(n => n.People.Take(most).Select(person => (Person: person, n.Office))).ToArray();
        var last = store.NewestClaims([.. asked.Select(a => (a.Person, Roles.Tenure(party, a.Office)))], upTo, MostClaims);
        var former = store.ClaimsAbout([.. asked.Select(a => a.Person).Distinct()], Roles.Former, MostClaims);
        var holdings = asked.GroupBy(a => a.Office, a => a.Person).SelectMany(office => Of(office.Key, [.. office], last, former));
        return ([.. holdings.Where(h => h.Held.Count + h.Former.Count > 0)], named.Where(n => n.People.Length > most).Select(n => n.Office).ToHashSet(StringComparer.Ordinal));
    }

    private IEnumerable<Holding> Of(
        string office, long[] people, IReadOnlyDictionary<(long, string), IReadOnlyList<ToldClaim>> last, IReadOnlyDictionary<long, IReadOnlyList<ToldClaim>> former)
    {
        var role = Roles.Tenure(party, office);
        var first = store.ClaimsAbout(people, role, MostClaims);
        return people.Select(person => new Holding(
            office, person, memory.Prints.Of(Evidence.Of<Tenure>(first[person].Concat(last[(person, role)]).DistinctBy(claim => claim.Id).OrderBy(claim => claim, ToldClaim.Earliest), asOf)),
            [.. Evidence.Of<Tenure>(former[person], asOf).Where(f => f.Fact.Office == office && f.Fact.Party == party)]));
    }

    /// <summary>Who is named in an office, the last one first, one more than are asked for; where no mention has a day, all.</summary>
    private long[] Named(string office)
    {
        var dated = memory.EntitiesOf(store.AmongLatest(Places.Offices(party), office, upTo, MostMentions)).Select(e => e.Entity).Take(most + 1).ToArray();
        return dated.Length > 0 ? dated : [.. store.Undated(Places.Offices(party), office, upTo).Take(most + 1)];
    }
}
