using Entente.Register.Claims;
using Entente.Register.Identity;
using Entente.Register.Storage;
using Entente.Register.Views;

namespace Entente.Register.Verdicts.Doubts;

/// <summary>People of one office and party whose names are nearly the same, and who are not one; of offices that the latest dispatches name.</summary>
internal sealed class OfficeDoubts(IRegisterStore store) : IDoubtSource
{
    private const int LatestDispatches = 300;

    /// <summary>Of each office the holders in so many of its latest mentions are compared: a slip stands beside the right name.</summary>
    private const int MostMentions = 300;

    private const string EndOfTime = "9999-12-31";

    private readonly ViewMemory memory = new(store.Views);

    public IEnumerable<DoubtDraft> Find()
    {
        var offices = store.Doubts.OfficesIn(store.Doubts.LatestReadings(LatestDispatches)).Order(StringComparer.Ordinal)
            .Select(role => role.Split(':')).Select(role => (Party: role[1], Office: role[2])).ToArray();
        var profiles = offices.Select(o => store.Views.AmongLatest(Places.Offices(o.Party), o.Office, EndOfTime, MostMentions)).ToArray();
        memory.ReadEntities(profiles.SelectMany(p => p).Select(p => p.Profile));
        var holders = profiles.Select(p => memory.EntitiesOf(p).ToArray()).ToArray();
        var all = holders.SelectMany(h => h.Select(p => p.Entity)).Distinct().ToArray();
        var names = store.Views.KeysOf(all).ToLookup(k => k.Entity, k => k.Key);
        return offices.Zip(holders, (o, h) => Among(o.Party, o.Office, [.. h.OrderBy(p => memory.IdentifierOf(p.Entity), StringComparer.Ordinal)], names)).SelectMany(d => d);
    }

    private static IEnumerable<DoubtDraft> Among(string party, string office, (long Entity, string Last)[] holders, ILookup<long, string> keys)
    {
        if (holders.Length < 2) yield break;
        var names = holders.Select(h => NamesOf(keys[h.Entity])).ToArray();
        for (var i = 0; i < holders.Length; i++)
            for (var j = i + 1; j < holders.Length; j++)
                if (Near(names[i], names[j]) is var (one, other))
                    yield return Draft(party, office, (holders[i].Entity, one), (holders[j].Entity, other), Later(holders[i].Last, holders[j].Last));
    }

    private static DoubtDraft Draft(string party, string office, (long Entity, string[] Name) one, (long Entity, string[] Name) other, string day)
    {
        var (left, right) = (PersonName.Shown(one.Name), PersonName.Shown(other.Name));
        if (string.CompareOrdinal(left, right) > 0) (left, right, one, other) = (right, left, other, one);
        return new DoubtDraft(
            DoubtKind.Pair, day, DoubtReason.Of(DoubtReason.SimilarNames, left, right, office, party))
        {
            Entities = [one.Entity, other.Entity],
        };
    }

    private static string Later(string one, string other) => string.CompareOrdinal(one, other) > 0 ? one : other;

    /// <summary>The names of one person, each once: many profiles share one.</summary>
    private static NameLikeness[] NamesOf(IEnumerable<string> keys) =>
        [.. keys.Order(StringComparer.Ordinal).Select(k => PersonProfile.Parse(k).Name.Words).DistinctBy(w => string.Join(' ', w)).Select(w => new NameLikeness(w))];

    private static (string[], string[])? Near(NameLikeness[] left, NameLikeness[] right)
    {
        foreach (var one in left)
            foreach (var other in right)
                if (one.IsNear(other))
                    return (one.Words, other.Words);
        return null;
    }
}
