using Entente.Dates;
using Entente.Facts;
using Entente.Register.Claims;
using Entente.Register.Storage;
using Entente.Register.Views;
using NodaTime;

namespace Entente.Register.FollowThrough;

/// <summary>Awaits the next session of a mechanism, by the usual interval between those that were held.</summary>
internal sealed class EditionThreads(ThreadScope scope)
{
    /// <summary>The sessions of so many claims are looked at, the latest first.</summary>
    private const int MostClaims = 400;

    /// <summary>Reports less than so many days apart are of one session.</summary>
    private const int DaysOfASession = 60;

    private const double DaysOfAYear = 365.25;

    private readonly Dictionary<long, IReadOnlyList<SessionRow>> sessions = [];

    /// <summary>The sessions held up to the day, as far as they were known, the latest first.</summary>
    public IReadOnlyList<SessionRow> Sessions(long mechanism)
    {
        if (!sessions.TryGetValue(mechanism, out var found))
        {
            var rows = scope.Store.Sessions(mechanism, Days.Text(scope.Day), MostClaims);
            sessions[mechanism] = found = scope.Cut == Cut.None ? rows : [.. rows.Where(row => scope.IsKnown(row.Known, row.Claim))];
        }

        return found;
    }

    /// <summary>The usual number of years from one session to the next; null where fewer than two are known.</summary>
    public int? Interval(long mechanism)
    {
        var gaps = Gaps(Sessions(mechanism)).Order().ToArray();
        return gaps.Length == 0 ? null : Math.Max(1, (int)Math.Round(gaps[(gaps.Length - 1) / 2] / DaysOfAYear));
    }

    /// <summary>The thread of a mechanism; null where it has no session with a day.</summary>
    public ThreadView? Of(long entity)
    {
        var held = Sessions(entity);
        if (held.Count == 0 || Days.Parse(held[0].Day) is not { } last) return null;
        var interval = Interval(entity);
        Edtf? due = interval is { } years ? Edtf.Year(last.Year + years) : null;
        var claim = scope.Store.Claims([held[0].Claim])[0];
        var fact = Evidence.Of<Engagement>([claim], Cut.None)[0].Fact;
        return new ThreadView
        {
            Identifier = scope.Memory.IdentifierOf(entity), Kind = ThreadKind.NextEdition, Status = Status(last, interval),
            Parties = fact.Parties, Act = "engagement", ActKind = fact.Kind, Name = fact.Mechanism, Edition = held[0].Edition + 1, Due = due,
            Steps = [new ThreadStep(AnswerKind.Announces, "", scope.Memory.IdentifierOf(entity), Days.Parse(claim.Known), Evidence.SourceOf(claim))],
        };
    }

    /// <summary>Overdue when the year of the next session has passed, lapsed after twice the interval.</summary>
    private ThreadStatus Status(LocalDate last, int? interval)
    {
        if (interval is not { } years) return ThreadStatus.Open;
        var silent = scope.Day.Year - last.Year;
        return silent > 2 * years ? ThreadStatus.Lapsed : silent > years ? ThreadStatus.Overdue : ThreadStatus.Open;
    }

    /// <summary>The days between sessions.</summary>
    private static IEnumerable<int> Gaps(IReadOnlyList<SessionRow> rows)
    {
        LocalDate? later = null;
        foreach (var session in Gathered(rows))
        {
            if (later is { } next) yield return Period.DaysBetween(session, next);
            later = session;
        }
    }

    /// <summary>The first days of the sessions, the latest session first: reports that lie close together are of one.</summary>
    private static IEnumerable<LocalDate> Gathered(IReadOnlyList<SessionRow> rows)
    {
        LocalDate? session = null;
        foreach (var row in rows)
        {
            if (Days.Parse(row.Day) is not { } day) continue;
            if (session is { } known && Period.DaysBetween(day, known) >= DaysOfASession) yield return known;
            session = day;
        }

        if (session is { } last) yield return last;
    }
}
