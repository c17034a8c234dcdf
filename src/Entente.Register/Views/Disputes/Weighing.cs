using System.Collections.Immutable;
using Entente.Dates;
using Entente.Facts;
using NodaTime;

namespace Entente.Register.Views.Disputes;

/// <summary>
/// Puts the values that sources give in order, the preferred one first: most sources, then the host's own agency, then the
/// most exact, then the one known first, then the smallest.
/// </summary>
/// <param name="host">The state in which it was; null where that is unknown.</param>
internal sealed class Weighing(Agencies agencies, string? host)
{
    /// <summary>Where no agency is known to speak for anyone.</summary>
    public static Weighing Plain { get; } = new(Agencies.None, null);

    /// <summary>The values, the preferred one first, and why it is.</summary>
    public Weighed Values<T>(IEnumerable<Evidence<T>> evidence, Func<T, string?> value) where T : Fact =>
        Ordered(Candidates(evidence, value), c => c.Votes.Count);

    /// <summary>
    /// The dates, the preferred one first. A source that gives the month speaks for a day in it, not against it: a date has
    /// the sources that give it and those that give one around it.
    /// </summary>
    /// <param name="speaking">What speaks for or against these dates, itself included: of what was held, the plans too.</param>
    /// <param name="lasting">Whether what is dated may have lasted for several days.</param>
    public Weighed Dates<T>(IEnumerable<Evidence<T>> evidence, Func<T, Edtf?> value, IEnumerable<Evidence<T>>? speaking = null, bool lasting = false) where T : Fact
    {
        var dates = Dated(evidence, value);
        var all = speaking is null ? dates : Dated(speaking, value);
        return Ordered(dates, d => all.Where(o => Supports(o.Date!, d.Date!, lasting)).SelectMany(o => o.Votes).Distinct().Count());
    }

    /// <summary>Whether both are told to the day, and are not the same or a day of the other.</summary>
    public static bool Differ(Edtf left, Edtf right)
    {
        if (left.Contradicts(right)) return true;
        return left != right && OfDays(left) && OfDays(right) && left.IsInterval && right.IsInterval;
    }

    /// <summary>Whether all that the one may mean, the other may mean too.</summary>
    public static bool Contains(Edtf outer, Edtf inner) =>
        outer == inner || (outer.Earliest <= inner.Earliest && inner.Latest <= outer.Latest);

    /// <summary>A month speaks for a day in it. Of what lasts, a day speaks for the days that hold it, as it is told of one of them, and these do not speak for it.</summary>
    private static bool Supports(Edtf told, Edtf date, bool lasting) =>
        told == date || (lasting && IsSpan(date) && OfDays(told) && Contains(date, told)) || (!(lasting && IsSpan(told)) && Contains(told, date));

    /// <summary>Whether it tells the first and the last day.</summary>
    private static bool IsSpan(Edtf date) => date.IsInterval && OfDays(date);

    private static bool OfDays(Edtf date) => date.Text.Split('/').All(side => side.TrimEnd('~', '?', '%').Length == 10);

    private Candidate[] Dated<T>(IEnumerable<Evidence<T>> evidence, Func<T, Edtf?> value) where T : Fact =>
        [.. Candidates(evidence, fact => value(fact)?.Text).Select(c => c with { Date = Edtf.Parse(c.Told.Value) })];

    private Candidate[] Candidates<T>(IEnumerable<Evidence<T>> evidence, Func<T, string?> value) where T : Fact
    {
        Evidence<T>[] telling = [.. evidence.Where(e => value(e.Fact) is not null)];
        IGrouping<string, Evidence<T>>[] values = [.. telling.GroupBy(e => value(e.Fact)!, StringComparer.Ordinal)];
        if (values is [var only]) return [Of(only, [.. only.Select(e => e.Text).Distinct(StringComparer.Ordinal)])];
        var votes = Votes(telling, value);
        return [.. values.Select(g => Of(g, [.. votes[g.Key]]))];
    }

    private Candidate Of<T>(IGrouping<string, Evidence<T>> telling, string[] votes) where T : Fact =>
        One(new Told(telling.Key, Evidence.Sources(telling)), telling.Select(e => e.Claim.Known).Min(StringComparer.Ordinal), votes);

    /// <summary>For each value the texts that speak for it: of prints of one text that differ, one misprinted, what most of them say.</summary>
    private static ILookup<string, string> Votes<T>(Evidence<T>[] telling, Func<T, string?> value) where T : Fact =>
        telling.GroupBy(e => e.Text, StringComparer.Ordinal).SelectMany(text =>
        {
            var values = text.GroupBy(e => value(e.Fact)!, e => e.Claim.Origin.Dispatch, StringComparer.Ordinal).Select(g => (g.Key, Prints: g.Distinct().Count())).ToArray();
            var most = values.Max(v => v.Prints);
            return values.Where(v => v.Prints == most).Select(v => (v.Key, Text: text.Key));
        }).ToLookup(vote => vote.Key, vote => vote.Text, StringComparer.Ordinal);

    private Candidate One(Told told, string? known, string[] votes) =>
        new(told, told.Sources.Any(s => agencies.SpeaksFor(host, s)), known ?? "~", null, votes);

    private static Weighed Ordered(Candidate[] candidates, Func<Candidate, int> support)
    {
        if (candidates.Length == 0) return Weighed.Nothing;
        var ordered = candidates
            .Select(c => (Candidate: c, Support: support(c)))
            .OrderByDescending(c => c.Support).ThenByDescending(c => c.Candidate.IsOfHost).ThenBy(c => c.Candidate.Length)
            .ThenBy(c => c.Candidate.Known, StringComparer.Ordinal).ThenBy(c => c.Candidate.Told.Value, StringComparer.Ordinal)
            .ToArray();
        var of = candidates.SelectMany(c => c.Votes).Distinct().Count();
        var best = ordered[0];
        var reason = ordered.Length == 1 ? PreferenceReason.MostSources : Reason(best, ordered[1]);
        return new Weighed([.. ordered.Select(c => c.Candidate.Told)], new Preference(reason, best.Support, of));
    }

    private static PreferenceReason Reason((Candidate Candidate, int Support) best, (Candidate Candidate, int Support) next)
    {
        if (best.Support > next.Support) return PreferenceReason.MostSources;
        if (best.Candidate.IsOfHost != next.Candidate.IsOfHost) return PreferenceReason.HostAgency;
        if (best.Candidate.Length < next.Candidate.Length) return PreferenceReason.MoreExact;
        return best.Candidate.Known == next.Candidate.Known ? PreferenceReason.None : PreferenceReason.ToldFirst;
    }

    private sealed record Candidate(Told Told, bool IsOfHost, string Known, Edtf? Date, IReadOnlyList<string> Votes)
    {
        /// <summary>How many days a date may mean; of other values nothing.</summary>
        public int Length => Date switch
        {
            null => 0,
            { Earliest: { } first, Latest: { } last } => Period.DaysBetween(first, last),
            _ => int.MaxValue,
        };
    }
}

/// <summary>Values in their order of preference, and why the first is preferred.</summary>
internal sealed record Weighed(ImmutableArray<Told> Values, Preference Why)
{
    public static Weighed Nothing { get; } = new([], new Preference(PreferenceReason.None, 0, 0));

    public string? First => Values is [var first, ..] ? first.Value : null;

    public Edtf? Date => First is { } first ? Edtf.Parse(first) : null;
}
