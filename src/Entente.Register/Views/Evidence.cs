using System.Collections.Immutable;
using Entente.Dates;
using Entente.Facts;
using Entente.Register.Storage;
using Entente.Register.Views.Disputes;

namespace Entente.Register.Views;

/// <summary>One claim of an entity, with its source.</summary>
internal sealed record Evidence<T>(ToldClaim Claim, T Fact, Source Source) where T : Fact;

/// <summary>Makes evidence of stored claims, and of evidence the values that a view shows.</summary>
internal static class Evidence
{
    /// <summary>The claims of a kind that count, in their order.</summary>
    public static IReadOnlyList<Evidence<T>> Of<T>(IEnumerable<ToldClaim> claims, Cut cut) where T : Fact =>
        [
            .. from claim in claims
               where cut.Lets(claim)
               let fact = claim.Told as T
               where fact is not null
               select new Evidence<T>(claim, fact, SourceOf(claim)),
        ];

    /// <summary>One source for each dispatch, in the order of the evidence.</summary>
    public static ImmutableArray<Source> Sources<T>(IEnumerable<Evidence<T>> evidence) where T : Fact =>
        [.. evidence.GroupBy(e => e.Claim.DispatchHash, e => e.Source).Select(Together)];

    /// <summary>The preferred value; null when no source gives one. Nothing is weighed where all say the same.</summary>
    public static string? Preferred<T>(IEnumerable<Evidence<T>> evidence, Func<T, string?> value) where T : Fact
    {
        string? only = null;
        foreach (var one in evidence)
        {
            var told = value(one.Fact);
            if (told is null || told == only) continue;
            if (only is not null) return Weighing.Plain.Values(evidence, value).First;
            only = told;
        }

        return only;
    }

    /// <summary>The dates that sources give, the preferred one first; a month speaks for a day in it.</summary>
    public static ImmutableArray<Told> Dates<T>(IReadOnlyList<Evidence<T>> evidence, Func<T, Edtf?> value) where T : Fact =>
        Weighing.Plain.Dates(evidence, value).Values;

    /// <summary>The preferred date; null when no source gives one.</summary>
    public static Edtf? PreferredDate<T>(IReadOnlyList<Evidence<T>> evidence, Func<T, Edtf?> value) where T : Fact
    {
        Edtf? only = null;
        foreach (var one in evidence)
        {
            var told = value(one.Fact);
            if (told is null || told == only) continue;
            if (only is not null) return Weighing.Plain.Dates(evidence, value).Date;
            only = told;
        }

        return only;
    }

    public static Source SourceOf(ToldClaim claim) =>
        new(claim.Page, claim.Origin.Outlet, claim.Origin.Title, claim.Origin.Url, claim.Origin.Date, claim.Quote) { Standing = claim.Standing };

    /// <summary>The first of a dispatch's tellings, with what people have made of any of them.</summary>
    private static Source Together(IEnumerable<Source> tellings)
    {
        var first = tellings.First();
        var standing = tellings.Max(t => t.Standing);
        return standing == first.Standing ? first : first with { Standing = standing };
    }
}
