using Entente.Register.Claims;
using Entente.Register.Storage;
using NodaTime;

namespace Entente.Register.Views.Relations;

/// <summary>Finds the pairs of parties between which engagements are told.</summary>
internal sealed class RelationsBuilder(IRegisterStore store, RelationsOptions options)
{
    private const string EndOfTime = "9999-12-31";

    public RelationsView Build()
    {
        var day = options.AsOf ?? Days.Parse(store.Views.NewestPublication());
        var pairs = store.Relations.Pairs().Select(p => p.Split('+')).Where(p => options.Party is null || p.Contains(options.Party));
        var relations = pairs.Select(p => One(p[0], p[1], day)).OfType<RelationSummary>().ToArray();
        return new RelationsView(
            day, [.. relations.OrderByDescending(r => r.LastEngagement).ThenBy(r => r.PartyA, StringComparer.Ordinal).ThenBy(r => r.PartyB, StringComparer.Ordinal)])
        {
            Parties = [.. relations.SelectMany(r => new[] { r.PartyA, r.PartyB }).Distinct().Order(StringComparer.Ordinal)],
        };
    }

    private RelationSummary? One(string a, string b, LocalDate? day)
    {
        var place = Places.Pair(a, b);
        var upTo = day is { } known ? Days.Text(known) : EndOfTime;
        var last = store.Relations.LastAt(place, Appearing.Bilateral, upTo) ?? store.Relations.LastAt(place, Appearing.Multilateral, upTo);
        var mentions = store.Relations.CountAt(place, Appearing.Bilateral, "", upTo);
        return last is null && mentions == 0 ? null : new RelationSummary(a, b, Days.Parse(last), mentions);
    }
}
