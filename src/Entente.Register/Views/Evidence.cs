using System.Collections.Immutable;
using Entente.Dates;
using Entente.Facts;
using Entente.Register.Claims;
using Entente.Register.Storage;
using Entente.Text;
using NodaTime;

namespace Entente.Register.Views;

/// <summary>One claim of an entity, with its source.</summary>
internal sealed record Evidence<T>(ToldClaim Claim, T Fact, Source Source) where T : Fact;

/// <summary>Makes evidence of stored claims, and of evidence the values that a view shows.</summary>
internal static class Evidence
{
    /// <summary>The claims of a kind that were known on a day, one for each dispatch and value; all where no day is given.</summary>
    public static IReadOnlyList<Evidence<T>> Of<T>(IEnumerable<ToldClaim> claims, LocalDate? cut) where T : Fact =>
        [
            .. from claim in claims
               where cut is not { } day || IsKnown(claim, day)
               let fact = FactJson.Read(claim.Kind, claim.Fact, claim.Quote, new TextSpan(0, claim.Quote.Length), claim.Rule) as T
               where fact is not null
               select new Evidence<T>(claim, fact, SourceOf(claim)),
        ];

    /// <summary>One source for each dispatch, in the order of the evidence.</summary>
    public static ImmutableArray<Source> Sources<T>(IEnumerable<Evidence<T>> evidence) where T : Fact =>
        [.. evidence.DistinctBy(e => e.Claim.DispatchHash).Select(e => e.Source)];

    /// <summary>The values that sources give, the preferred one first: most sources, then the smallest.</summary>
    public static ImmutableArray<Told> Values<T>(IEnumerable<Evidence<T>> evidence, Func<T, string?> value) where T : Fact =>
        [
            .. evidence.Where(e => value(e.Fact) is not null)
                .GroupBy(e => value(e.Fact)!, StringComparer.Ordinal)
                .Select(g => new Told(g.Key, Sources(g)))
                .OrderByDescending(t => t.Sources.Length)
                .ThenBy(t => t.Value, StringComparer.Ordinal),
        ];

    /// <summary>The preferred value; null when no source gives one.</summary>
    public static string? Preferred<T>(IEnumerable<Evidence<T>> evidence, Func<T, string?> value) where T : Fact =>
        Values(evidence, value) is [var first, ..] ? first.Value : null;

    /// <summary>
    /// The dates that sources give, the preferred one first. A source that gives the month speaks for a day in it, not
    /// against it: a date has the sources that give it and those that give one around it.
    /// </summary>
    public static ImmutableArray<Told> Dates<T>(IReadOnlyList<Evidence<T>> evidence, Func<T, Edtf?> value) where T : Fact
    {
        var values = Values(evidence, fact => value(fact)?.Text);
        return
        [
            .. values
                .OrderByDescending(v => values.Where(o => Contains(Edtf.Parse(o.Value), Edtf.Parse(v.Value))).Sum(o => o.Sources.Length))
                .ThenBy(v => Length(Edtf.Parse(v.Value)))
                .ThenBy(v => v.Value, StringComparer.Ordinal),
        ];
    }

    /// <summary>The preferred date; null when no source gives one.</summary>
    public static Edtf? Date(ImmutableArray<Told> dates) => dates is [var first, ..] ? Edtf.Parse(first.Value) : null;

    private static bool Contains(Edtf outer, Edtf inner) =>
        outer == inner || (outer.Earliest <= inner.Earliest && inner.Latest <= outer.Latest);

    private static int Length(Edtf date) =>
        date.Earliest is { } first && date.Latest is { } last ? Period.DaysBetween(first, last) : int.MaxValue;

    private static bool IsKnown(ToldClaim claim, LocalDate day)
    {
        if (Days.Parse(claim.Known) is { } known) return known <= day;
        var recorded = Instant.FromUnixTimeMilliseconds(claim.RecordedAt / 1000);
        return recorded.InUtc().Date <= day;
    }

    private static Source SourceOf(ToldClaim claim)
    {
        var hints = HintsJson.Read(claim.Hints);
        var published = Edtf.TryParse(claim.Published, out var date) ? date : null;
        return new Source(claim.Page, hints.Outlet ?? claim.Agency, claim.Title, hints.Url, published, claim.Quote);
    }
}
