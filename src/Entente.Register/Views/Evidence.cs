using System.Collections.Immutable;
using Entente.Dates;
using Entente.Facts;
using Entente.Register.Storage;
using Entente.Register.Views.Disputes;
using Entente.Register.Views.Prints;

namespace Entente.Register.Views;

/// <summary>One claim of an entity, with its source.</summary>
internal sealed record Evidence<T>(ToldClaim Claim, T Fact, Source Source) where T : Fact
{
    /// <summary>Which of those who tell the same are prints of one text; null where one text tells it.</summary>
    public PrintedTexts? Printed { get; init; }

    /// <summary>The text of which its dispatch is a print, by the hash of one: prints of one text are one source.</summary>
    public string Text => Printed?.TextOf(Claim.DispatchHash) ?? Claim.DispatchHash;
}

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

    /// <summary>One source for each text, in the order of the evidence.</summary>
    public static ImmutableArray<Source> Sources<T>(IEnumerable<Evidence<T>> evidence) where T : Fact =>
        [.. evidence.GroupBy(e => e.Text, e => e.Source).Select(Together)];

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
        new(claim.Page, claim.Origin.Outlet, claim.Origin.Title, claim.Origin.Url, claim.Origin.Date, claim.Quote) { Standing = claim.Standing, IsInternal = claim.IsInternal };

    /// <summary>The first of a text's tellings, with the other pages that carry it, and what people have made of any of them.</summary>
    private static Source Together(IGrouping<string, Source> text)
    {
        Source[] tellings = [.. text];
        var first = tellings[0];
        if (tellings.Length == 1) return first;
        if (Array.Exists(tellings, t => t.Page != first.Page)) first = first with { AlsoOn = [.. tellings.Where(t => t.Page != first.Page).DistinctBy(t => t.Page).Select(t => new Carrier(t.Page, t.Outlet, t.Url, t.Published))] };
        var (standing, isInternal) = (tellings.Max(t => t.Standing), tellings.All(t => t.IsInternal));
        return standing == first.Standing && isInternal == first.IsInternal ? first : first with { Standing = standing, IsInternal = isInternal };
    }
}
