using Entente.Register.Claims;
using Entente.Register.Identity;
using Entente.Register.Storage;

namespace Entente.Register.Verdicts.Doubts;

/// <summary>People of one office and party whose names are nearly the same, and who are not one; of offices that the latest dispatches name.</summary>
internal sealed class OfficeDoubts(IRegisterStore store, DoubtValue value) : IDoubtSource
{
    private const int LatestDispatches = 300;

    /// <summary>Of each office the holders in so many of its latest mentions are compared: a slip stands beside the right name.</summary>
    private const int MostMentions = 300;

    private const string EndOfTime = "9999-12-31";

    public IEnumerable<DoubtDraft> Find() =>
        from role in store.Doubts.OfficesIn(store.Doubts.LatestReadings(LatestDispatches)).Order(StringComparer.Ordinal)
        let parts = role.Split(':')
        from doubt in Among(parts[1], parts[2], HoldersOf(parts[1], parts[2]))
        select doubt;

    private (long Entity, string Last)[] HoldersOf(string party, string office) =>
        [
            .. store.Views.AmongLatest(Places.Offices(party), office, EndOfTime, MostMentions)
                .OrderBy(h => store.Views.IdentifierOf(h.Entity), StringComparer.Ordinal),
        ];

    private IEnumerable<DoubtDraft> Among(string party, string office, (long Entity, string Last)[] holders)
    {
        if (holders.Length < 2) yield break;
        var names = holders.Select(h => NamesOf(h.Entity)).ToArray();
        for (var i = 0; i < holders.Length; i++)
            for (var j = i + 1; j < holders.Length; j++)
                if (Near(names[i], names[j]) is var (one, other))
                    yield return Draft(party, office, (holders[i].Entity, one), (holders[j].Entity, other), Later(holders[i].Last, holders[j].Last));
    }

    private DoubtDraft Draft(string party, string office, (long Entity, string[] Name) one, (long Entity, string[] Name) other, string day)
    {
        var (left, right) = (PersonName.Shown(one.Name), PersonName.Shown(other.Name));
        if (string.CompareOrdinal(left, right) > 0) (left, right, one, other) = (right, left, other, one);
        return new DoubtDraft(
            DoubtKind.Pair, value.OfPair(one.Entity, other.Entity, day), DoubtReason.Of(DoubtReason.SimilarNames, left, right, office, party))
        {
            Entities = [one.Entity, other.Entity],
        };
    }

    private static string Later(string one, string other) => string.CompareOrdinal(one, other) > 0 ? one : other;

    private string[][] NamesOf(long entity) =>
        [.. store.Views.KeysOf(entity).Order(StringComparer.Ordinal).Select(k => PersonProfile.Parse(k).Name.Words)];

    private static (string[], string[])? Near(string[][] left, string[][] right)
    {
        foreach (var one in left)
            foreach (var other in right)
                if (NameLikeness.AreNear(one, other))
                    return (one, other);
        return null;
    }
}
