using System.Collections.Immutable;
using Entente.Facts;
using Entente.Register.Claims;
using NodaTime;

namespace Entente.Register.Views.Offices;

/// <summary>One person in one office: all that is known of it.</summary>
internal sealed class Holding
{
    private const int MostSources = 4;

    private int? texts;

    /// <param name="held">The claims that give the person the office, the earliest known first.</param>
    /// <param name="former">Those that call the person a former holder.</param>
    public Holding(string office, long person, IReadOnlyList<Evidence<Tenure>> held, IReadOnlyList<Evidence<Tenure>> former)
    {
        Office = office;
        Person = person;
        Held = held;
        Former = former;
        Mentions = [.. held.Where(e => DayOf(e) is not null).OrderBy(e => DayOf(e))];
    }

    public string Office { get; }

    public long Person { get; }

    public IReadOnlyList<Evidence<Tenure>> Held { get; }

    public IReadOnlyList<Evidence<Tenure>> Former { get; }

    /// <summary>Those of the claims that give the office whose publication is known, the earliest first.</summary>
    public IReadOnlyList<Evidence<Tenure>> Mentions { get; }

    /// <summary>How many texts these are: prints of one text are one.</summary>
    public int Texts => texts ??= Mentions.Select(m => m.Text).Distinct(StringComparer.Ordinal).Count();

    public LocalDate? First => Mentions.Count == 0 ? null : DayOf(Mentions[0]);

    public LocalDate? Last => Mentions.Count == 0 ? null : DayOf(Mentions[^1]);

    public bool Interim => Held.Count > 0 && Held[^1].Fact.Interim;

    public string Name => PrintedNames.Best(Held.Concat(Former).Select(e => e.Fact.Person));

    public static LocalDate? DayOf(Evidence<Tenure> evidence) => Days.Parse(evidence.Claim.Known);

    /// <summary>The first mention after a day; null when there is none.</summary>
    public Evidence<Tenure>? FirstAfter(LocalDate day) => Mentions.FirstOrDefault(m => DayOf(m) > day);

    /// <summary>Whether each is given the office between two mentions of the other, or on their days.</summary>
    public bool Overlaps(Holding other) =>
        First is { } first && Last is { } last && other is { First: { } otherFirst, Last: { } otherLast }
        && ((first < otherLast && otherFirst < last) || (first == otherFirst && last == otherLast));

    public ImmutableArray<WornRank> Ranks() =>
        [
            .. Held.Where(e => (e.Fact.Rank ?? e.Fact.RankTitle) is not null)
                .GroupBy(e => e.Fact.Rank ?? e.Fact.RankTitle, StringComparer.Ordinal)
                .Select(g => new WornRank(
                    g.First().Fact.Rank, Evidence.Preferred(g, t => t.RankTitle) ?? g.Key!, g.Min(DayOf), g.Max(DayOf), g.First().Source))
                .OrderBy(r => r.FirstSeen ?? LocalDate.MaxIsoValue).ThenBy(r => r.Printed, StringComparer.Ordinal),
        ];

    /// <summary>The first and the last sources, then those between.</summary>
    public ImmutableArray<Source> Sources()
    {
        var sources = Evidence.Sources(Mentions.Count > 0 ? Mentions : Held.Concat(Former));
        return sources.Length <= MostSources ? sources : [.. sources.Take(MostSources / 2), .. sources.TakeLast(MostSources / 2)];
    }
}
