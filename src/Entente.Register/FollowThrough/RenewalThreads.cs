using Entente.Dates;
using Entente.Facts;
using Entente.Register.Storage;
using Entente.Register.Views;
using NodaTime;

namespace Entente.Register.FollowThrough;

/// <summary>Awaits what takes the place of an instrument whose period ends.</summary>
internal sealed class RenewalThreads(ThreadScope scope)
{
    /// <summary>How the names of their acts begin.</summary>
    public const string Prefix = Acts.Renewal + ":";

    /// <summary>The thread of an instrument; null where no period of it is told.</summary>
    public ThreadView? Of(long entity)
    {
        var evidence = scope.About<Instrument>(entity);
        if (Evidence.PreferredDate(evidence, i => i.Period) is not { Earliest: { } first, Latest: { } last } period) return null;
        var told = evidence.First(e => e.Fact.Period == period);
        var row = scope.RowsOf(told.Claim.Id, Prefix).FirstOrDefault();
        if (row is null) return null;
        var answers = Answers(row, first, last).ToArray();
        return new ThreadView
        {
            Identifier = scope.Memory.IdentifierOf(entity), Kind = ThreadKind.Renewal, Status = Status(answers, first, last),
            Parties = told.Fact.Parties, Act = "instrument", ActKind = told.Fact.Kind, Name = Evidence.Preferred(evidence, i => i.Title), Due = Edtf.Day(last),
            Steps = [.. scope.Steps([FollowThrough.Answer.Announcement(row), .. answers])],
        };
    }

    /// <summary>Another of its kind between the same parties, with the years that follow: signed or in force it renews, else it is prepared.</summary>
    private IEnumerable<Answer> Answers(DeedRow row, LocalDate first, LocalDate last)
    {
        var parties = Deed.Parse(row.Terms).Parties;
        var length = Period.DaysBetween(first, last) + 1;
        var next = scope.Between(row.Place, row.Act, last.PlusDays(1), last.PlusDays(4 * length))
            .Where(one => Follows(one.Deed, parties, first, last)).OrderBy(one => ThreadScope.KnownOn(one.Row) ?? scope.Day).ThenBy(one => one.Row.Terms, StringComparer.Ordinal).ToArray();
        if (next.FirstOrDefault(one => one.Deed.Status == EngagementStatus.Held) is { Row: not null } renewed)
            yield return Answer(AnswerKind.Fulfils, renewed.Row, renewed.Deed);
        else if (next.Length > 0)
            yield return Answer(AnswerKind.Advances, next[0].Row, next[0].Deed);
    }

    private static bool Follows(Deed told, string[] parties, LocalDate first, LocalDate last) =>
        told.Period is { Earliest: { } begins } && begins > first && begins >= last.PlusDays(1).PlusYears(-1) && told.Parties.Order(StringComparer.Ordinal).SequenceEqual(parties.Order(StringComparer.Ordinal));

    private static Answer Answer(AnswerKind kind, DeedRow row, Deed told) =>
        new(kind, row.Claim, row.Profile, $"{told.Kind} of {string.Join(", ", told.Parties)} for {told.Period!.Text}, after the one that ends");

    /// <summary>Overdue once its period is over, lapsed when it has been silent for as long again.</summary>
    private ThreadStatus Status(Answer[] answers, LocalDate first, LocalDate last)
    {
        if (answers.Any(a => a.Kind == AnswerKind.Fulfils)) return ThreadStatus.Done;
        if (last.PlusDays(Period.DaysBetween(first, last) + 1) < scope.Day) return ThreadStatus.Lapsed;
        if (last < scope.Day) return ThreadStatus.Overdue;
        return answers.Length > 0 ? ThreadStatus.Advanced : ThreadStatus.Open;
    }
}
