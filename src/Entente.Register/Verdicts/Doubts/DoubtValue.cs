using Entente.Register.Claims;
using Entente.Register.Storage;
using NodaTime;

namespace Entente.Register.Verdicts.Doubts;

/// <summary>How much hangs on a doubt: its sort, how often what it is about is told, and how long ago.</summary>
internal sealed class DoubtValue(IRegisterStore store)
{
    /// <summary>Beyond so many mentions, more of them say no more.</summary>
    private const int MostMentions = 64;

    private const double ToldTogether = 0.1;

    private readonly Dictionary<long, HashSet<long>> readings = [];
    private readonly LocalDate? newest = Days.Parse(store.Views.NewestPublication());

    /// <summary>A verdict is somebody's work: that it be kept goes before all.</summary>
    public static double Weight(DoubtKind kind) => kind switch
    {
        DoubtKind.Unplaced => 100,
        DoubtKind.Moved => 30,
        DoubtKind.Conflict => 20,
        DoubtKind.Pair => 10,
        DoubtKind.DoubtfulRule => 6,
        _ => 2,
    };

    /// <param name="day">When it was last told or held; null if unknown.</param>
    public double Of(DoubtKind kind, IEnumerable<long> entities, string? day)
    {
        var mentions = entities.Sum(e => store.Doubts.MentionsOf(e, MostMentions));
        return Math.Round(Weight(kind) * (1 + Math.Log2(1 + mentions)) * Recency(day), 3);
    }

    /// <summary>Of a pair; where one page tells both, it tells them apart, and there is little doubt.</summary>
    public double OfPair(long one, long other, string? day) =>
        Of(DoubtKind.Pair, [one, other], day) * (ReadingsOf(one).Overlaps(ReadingsOf(other)) ? ToldTogether : 1);

    private HashSet<long> ReadingsOf(long entity)
    {
        if (!readings.TryGetValue(entity, out var known)) readings.Add(entity, known = [.. store.Doubts.ReadingsOf(entity, MostMentions)]);
        return known;
    }

    /// <summary>What was told within the year is what the next brief shows.</summary>
    public double Recency(string? day)
    {
        if (newest is not { } now || Days.Parse(day) is not { } last) return 0.5;
        var months = Period.Between(last, now, PeriodUnits.Months).Months;
        return months < 12 ? 1 : months < 36 ? 0.5 : 0.25;
    }
}
