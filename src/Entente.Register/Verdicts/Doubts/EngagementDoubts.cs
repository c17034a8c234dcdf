using System.Collections.Immutable;
using Entente.Dates;
using Entente.Register.Claims;
using Entente.Register.Identity;
using Entente.Register.Storage;
using Entente.Register.Views;
using NodaTime;

namespace Entente.Register.Verdicts.Doubts;

/// <summary>
/// Of the engagements that the latest dispatches tell: those of nearly the same days that are not one, and those whose sources
/// contradict each other.
/// </summary>
internal sealed class EngagementDoubts(IRegisterStore store) : IDoubtSource
{
    private const int LatestDispatches = 300;

    private const int AtATime = 64;

    /// <summary>Sections of a brief are of no concern here.</summary>
    private const int Limit = 1;

    /// <summary>Reports of so many days apart may be of one engagement.</summary>
    private const int DaysApart = 2;

    private readonly EngagementSummary summary = new(new BriefScope(store.Views, "", "", null, null, Limit));

    public IEnumerable<DoubtDraft> Find()
    {
        var told = summary.Ahead(store.Doubts.EngagementsIn(store.Doubts.LatestReadings(LatestDispatches)), AtATime)
            .Select(e => (Entity: e, Told: summary.Of(e)!)).Where(e => e.Told?.When?.Earliest is not null).ToArray();
        return told.Select(e => Conflict(e.Entity, e.Told)).OfType<DoubtDraft>()
            .Concat(told.GroupBy(e => string.Join('+', e.Told.Parties), StringComparer.Ordinal).SelectMany(g => Pairs([.. g])));
    }

    private static IEnumerable<DoubtDraft> Pairs((long Entity, BriefEngagement Told)[] known)
    {
        for (var i = 0; i < known.Length; i++)
            for (var j = i + 1; j < known.Length; j++)
                if (AreNear(known[i].Told, known[j].Told))
                    yield return Pair(known[i], known[j]);
    }

    private static bool AreNear(BriefEngagement one, BriefEngagement other) =>
        Gap(one.When!, other.When!) <= DaysApart && IsShort(one.When!) && IsShort(other.When!)
        && (one.Kind == other.Kind || (AreTalks(one.Kind) && AreTalks(other.Kind)));

    /// <summary>Sources call one hour by each of these names.</summary>
    private static bool AreTalks(string kind) => kind is "meeting" or "reception" or "dialogue";

    private static DoubtDraft Pair((long Entity, BriefEngagement Told) one, (long Entity, BriefEngagement Told) other)
    {
        if (Edtf.CompareByTime(one.Told.When!, other.Told.When!) is var order && (order > 0 || (order == 0 && string.CompareOrdinal(one.Told.Identifier, other.Told.Identifier) > 0))) (one, other) = (other, one);
        var day = new[] { Days.First(one.Told.When), Days.First(other.Told.When) }.Max(StringComparer.Ordinal);
        return new DoubtDraft(
            DoubtKind.Pair, day,
            DoubtReason.Of(DoubtReason.NearDays, string.Join(", ", one.Told.Parties), one.Told.When!.Text, other.Told.When!.Text))
        {
            Entities = [one.Entity, other.Entity],
        };
    }

    private static DoubtDraft? Conflict(long entity, BriefEngagement told)
    {
        var disputed = new[] { Disputed("when", told.Dates, DatesClash), Disputed("edition", told.Editions, Differ), Disputed("country", told.Countries, Differ), Disputed("place", told.Places, PlacesClash) }
            .OfType<string>().ToArray();
        return disputed.Length == 0
            ? null
            : new DoubtDraft(DoubtKind.Conflict, Days.First(told.When), DoubtReason.Of(DoubtReason.SourcesDiffer, string.Join("; ", disputed))) { Entities = [entity] };
    }

    private static string? Disputed(string what, ImmutableArray<Told> values, Func<string, string, bool> clash) =>
        values.Skip(1).Any(v => clash(values[0].Value, v.Value)) ? $"{what}: {string.Join(" / ", values.Select(v => v.Value))}" : null;

    private static bool Differ(string one, string other) => one != other;

    private static bool DatesClash(string one, string other) => Gap(Edtf.Parse(one), Edtf.Parse(other)) > 0;

    /// <summary>“Hanoi” and “Hà Nôi” are one place, and so is a part of a name.</summary>
    private static bool PlacesClash(string one, string other)
    {
        var (left, right) = (string.Concat(Folding.Words(one)), string.Concat(Folding.Words(other)));
        return !left.Contains(right, StringComparison.Ordinal) && !right.Contains(left, StringComparison.Ordinal);
    }

    private static bool IsShort(Edtf date) => date is { Earliest: { } first, Latest: { } last } && Period.DaysBetween(first, last) <= 7;

    /// <summary>How many days lie between two dates; 0 where they may be one.</summary>
    private static int Gap(Edtf one, Edtf other)
    {
        if (one is not { Earliest: { } first, Latest: { } last } || other is not { Earliest: { } from, Latest: { } to }) return 0;
        return Math.Max(0, Math.Max(Period.DaysBetween(last, from), Period.DaysBetween(to, first)));
    }
}
