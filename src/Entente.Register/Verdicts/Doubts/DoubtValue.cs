using Entente.Register.Claims;
using Entente.Register.Storage;
using NodaTime;

namespace Entente.Register.Verdicts.Doubts;

/// <summary>How much hangs on doubts: their sort, how often what they are about is told, and how long ago.</summary>
internal sealed class DoubtValue
{
    /// <summary>Beyond so many mentions, more of them say no more.</summary>
    private const int MostMentions = 64;

    private const double ToldTogether = 0.1;

    private readonly IDoubtStore store;
    private readonly Dictionary<long, HashSet<long>> readings = [];
    private readonly IReadOnlyDictionary<long, int> mentions;
    private readonly LocalDate? newest;

    /// <param name="drafts">The doubts of which it is asked: what they are about is looked up at once.</param>
    public DoubtValue(IRegisterStore register, IEnumerable<DoubtDraft> drafts)
    {
        store = register.Doubts;
        mentions = store.CountMentions([.. drafts.SelectMany(d => d.About).Distinct()], MostMentions);
        newest = Days.Parse(register.Views.NewestPublication());
    }

    /// <summary>The value of a doubt; of a pair, if no page tells both.</summary>
    public double Of(DoubtDraft draft)
    {
        var weight = Weight(draft.Kind);
        return draft.Verdict is not null ? weight : Math.Round(weight * (1 + Math.Log2(1 + draft.About.Sum(e => mentions.GetValueOrDefault(e)))) * Recency(draft.Day), 3);
    }

    /// <summary>
    /// The part of its value that a doubt keeps when it is looked at closely: where one page tells both of a pair, it tells
    /// them apart, and there is little doubt.
    /// </summary>
    public double Kept(DoubtDraft draft) =>
        draft is { Kind: DoubtKind.Pair, Entities: [var one, var other] } && ReadingsOf(one).Overlaps(ReadingsOf(other)) ? ToldTogether : 1;

    /// <summary>A verdict is somebody's work: that it be kept goes before all.</summary>
    private static double Weight(DoubtKind kind) => kind switch
    {
        DoubtKind.Unplaced => 100,
        DoubtKind.Moved => 30,
        DoubtKind.Conflict => 20,
        DoubtKind.Pair => 10,
        DoubtKind.DoubtfulRule => 6,
        _ => 2,
    };

    private HashSet<long> ReadingsOf(long entity)
    {
        if (!readings.TryGetValue(entity, out var known)) readings.Add(entity, known = [.. store.ReadingsOf(entity, MostMentions)]);
        return known;
    }

    /// <summary>What was told within the year is what the next brief shows.</summary>
    private double Recency(string? day)
    {
        if (newest is not { } now || Days.Parse(day) is not { } last) return 0.5;
        var months = Period.Between(last, now, PeriodUnits.Months).Months;
        return months < 12 ? 1 : months < 36 ? 0.5 : 0.25;
    }
}
