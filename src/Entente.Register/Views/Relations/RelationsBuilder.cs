using Entente.Register.Claims;
using Entente.Register.Storage;

namespace Entente.Register.Views.Relations;

/// <summary>Finds the pairs of parties between which engagements are told.</summary>
internal sealed class RelationsBuilder(IRegisterStore store, RelationsOptions options)
{
    private const string EndOfTime = "9999-12-31";

    public RelationsView Build()
    {
        var day = options.AsOf ?? Days.Parse(store.Views.NewestPublication());
        var upTo = day is { } known ? Days.Text(known) : EndOfTime;
        var multilateral = store.Relations.Pairs(Appearing.Multilateral, upTo).ToDictionary(p => p.Place, p => p.Last);
        var bilateral = store.Relations.Pairs(Appearing.Bilateral, upTo).ToDictionary(p => p.Place, p => p.Last);
        var relations = bilateral.Keys.Union(multilateral.Keys)
            .Select(place => One(place.Split('+'), bilateral.GetValueOrDefault(place), multilateral.GetValueOrDefault(place)))
            .Where(r => options.Party is null || r.PartyA == options.Party || r.PartyB == options.Party)
            .OrderByDescending(r => r.LastEngagement ?? r.LastWithOthers).ThenBy(r => r.PartyA, StringComparer.Ordinal).ThenBy(r => r.PartyB, StringComparer.Ordinal)
            .ToArray();
        return new RelationsView(day, [.. relations]) { Parties = [.. relations.SelectMany(r => new[] { r.PartyA, r.PartyB }).Distinct().Order(StringComparer.Ordinal)] };
    }

    private static RelationSummary One(string[] pair, string? alone, string? withOthers) => new(pair[0], pair[1], Days.Parse(alone), Days.Parse(withOthers));
}
