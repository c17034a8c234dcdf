using Entente.Facts;
using Entente.Register.Claims;
using Entente.Register.Storage;
using Entente.Register.Views;
using NodaTime;

namespace Entente.Register.FollowThrough;

/// <summary>What all threads share: the store, the day, and what was known on it.</summary>
/// <param name="Cut">What counts: what was known by a day, or all.</param>
internal sealed record ThreadScope(IRegisterStore Store, LocalDate Day, Cut Cut)
{
    /// <summary>So many facts are weighed for one announcement.</summary>
    public const int MostCandidates = 600;

    /// <summary>So many claims of one entity are read: the first that were known.</summary>
    private const int MostClaims = 12;

    private readonly Dictionary<string, Deed> deeds = new(StringComparer.Ordinal);

    public bool IsKnown(DeedRow row) => IsKnown(row.Known, row.Claim);

    public bool IsKnown(string? known, long claim) =>
        Cut == Cut.None || (known is not null && Cut.KnownBy is { } day ? string.CompareOrdinal(known, Days.Text(day)) <= 0 : Cut.Lets(Store.Deeds.Claim(claim)));

    /// <summary>When a fact became known; where no page tells, the day that it tells of.</summary>
    public static LocalDate? KnownOn(DeedRow row) => Days.Parse(row.Known ?? (row.Day.Length == 0 ? null : row.Day));

    public IReadOnlyList<Evidence<T>> About<T>(long entity) where T : Fact =>
        Evidence.Of<T>(Store.Views.ClaimsAbout(entity, Roles.Subject, MostClaims), Cut);

    /// <summary>Where a claim stands in the index under an act.</summary>
    public DeedRow[] RowsOf(long claim, Func<string, bool> act) => [.. Store.Deeds.Of(claim).Where(row => act(row.Act))];

    /// <summary>What stands at a place under an act from day to day, as far as it was known.</summary>
    public IEnumerable<(DeedRow Row, Deed Deed)> Between(string place, string act, LocalDate first, LocalDate last)
    {
        foreach (var row in Store.Deeds.Between(place, act, Days.Text(first), Days.Text(last), MostCandidates))
            if (IsKnown(row)) yield return (row, DeedOf(row.Terms));
    }

    /// <summary>The threads of one view weigh the same deeds again and again.</summary>
    private Deed DeedOf(string terms)
    {
        if (!deeds.TryGetValue(terms, out var deed)) deeds.Add(terms, deed = Deed.Parse(terms));
        return deed;
    }

    public ThreadStep Step(Answer answer)
    {
        var claim = Store.Deeds.Claim(answer.Claim);
        var identifier = Store.Deeds.Describe(Store.Deeds.EntityOf(answer.Profile)).Identifier;
        return new ThreadStep(answer.Kind, answer.Reason, identifier, Days.Parse(claim.Known), Evidence.SourceOf(claim));
    }
}
