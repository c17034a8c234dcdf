using Entente.Facts;
using Entente.Register.Claims;
using Entente.Register.Identity;

namespace Entente.Register.Views.Offices;

/// <summary>
/// Says what ended a time in office. A page that says so comes first; then, of an office that one person holds, the next
/// one who is named in it; then a higher office that the person has taken since.
/// </summary>
internal sealed class Closings(
    OfficeProtocol protocol, IReadOnlyList<Holding> holdings, IReadOnlyDictionary<long, IReadOnlyList<Evidence<Appointment>>> appointments)
{
    /// <summary>An appointment to the office that took place, where a page tells it.</summary>
    public KnownTurn? StartOf(Holding holding)
    {
        var told = Appointed(holding).OrderByDescending(a => a.Fact.When is not null).FirstOrDefault();
        return told is null ? null : new KnownTurn(told.Fact.When, told.Source);
    }

    /// <summary>What ended it, and the entity that came after; null while nothing says that it is over.</summary>
    public (Closing Closing, long? By)? Of(Holding holding) =>
        CalledFormer(holding) ?? Replaced(holding) ?? Succeeded(holding) ?? TookOffice(holding);

    /// <summary>A page calls the person a former holder, and none gives the office again later.</summary>
    private static (Closing, long?)? CalledFormer(Holding holding)
    {
        var called = holding.Former.FirstOrDefault(f => holding.Last is not { } last || Holding.DayOf(f) >= last);
        return called is null ? null : (new Closing(ClosingReason.CalledFormer, null, null, null, Holding.DayOf(called), called.Source), null);
    }

    /// <summary>A page says that someone who was appointed to the office replaces the person.</summary>
    private (Closing, long?)? Replaced(Holding holding)
    {
        var name = PersonName.Of(holding.Name);
        foreach (var successor in Others(holding))
            foreach (var appointment in Appointed(successor))
                if (appointment.Fact.Replaces is { } replaced && PersonName.Agree(name, PersonName.Of(replaced)))
                {
                    var day = appointment.Fact.When?.Earliest ?? Days.Parse(appointment.Claim.Known);
                    return (new Closing(ClosingReason.Replaced, null, successor.Name, null, day, appointment.Source), successor.Person);
                }

        return null;
    }

    /// <summary>The one who is named in the office soonest after this one's last mention.</summary>
    private (Closing, long?)? Succeeded(Holding holding)
    {
        if (!protocol.IsSingle(holding.Office) || holding.Last is not { } last) return null;
        var next = Others(holding)
            .Select(h => (Holding: h, Mention: h.FirstAfter(last)))
            .Where(n => n.Mention is not null)
            .OrderBy(n => Holding.DayOf(n.Mention!)).ThenBy(n => n.Holding.Name, StringComparer.Ordinal)
            .FirstOrDefault();
        if (next.Holding is not { } successor) return null;
        var day = Holding.DayOf(next.Mention!);
        return (new Closing(ClosingReason.Succeeded, null, successor.Name, null, day, next.Mention!.Source), successor.Person);
    }

    private (Closing, long?)? TookOffice(Holding holding)
    {
        if (holding.Last is not { } last) return null;
        var rank = protocol.Rank(holding.Office);
        var higher = holdings
            .Where(h => h.Person == holding.Person && protocol.Rank(h.Office) < rank && protocol.IsSingle(h.Office) && h.First > last)
            .OrderBy(h => h.First).FirstOrDefault();
        if (higher is null) return null;
        return (new Closing(ClosingReason.TookOffice, null, null, higher.Office, higher.First, higher.Mentions[0].Source), null);
    }

    private IEnumerable<Holding> Others(Holding holding) =>
        holdings.Where(h => h.Office == holding.Office && h.Person != holding.Person);

    private IEnumerable<Evidence<Appointment>> Appointed(Holding holding) =>
        appointments[holding.Person].Where(a => a.Fact.Office == holding.Office && a.Fact.Status == EngagementStatus.Held);
}
