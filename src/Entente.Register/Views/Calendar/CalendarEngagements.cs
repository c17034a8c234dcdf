using Entente.Facts;
using Entente.Register.Claims;
using Entente.Register.FollowThrough;

namespace Entente.Register.Views.Calendar;

/// <summary>Finds the engagements of a calendar: those that took place, and those that were announced.</summary>
internal sealed class CalendarEngagements(CalendarScope scope)
{
    private static readonly string[] Both = [Appearing.Bilateral, Appearing.Multilateral];

    private readonly EngagementSummary summary = new(scope.Brief);
    private readonly List<CalendarEntry> held = [];
    private readonly List<CalendarEntry> planned = [];

    /// <summary>In the order of the first day on which a page tells them.</summary>
    public IEnumerable<CalendarEntry> Held => held;

    public IEnumerable<CalendarEntry> Planned => planned;

    /// <summary>Goes through what appears within the days, until there is more of what is wanted than can be shown.</summary>
    public void Find(bool wantHeld, bool wantPlanned)
    {
        var most = 2 * (scope.Limit + 1);
        foreach (var entity in summary.Ahead(scope.Appearing(Both, scope.From, scope.To, most), scope.Brief.Limit))
        {
            if (summary.Of(entity) is not { When: not null } engagement) continue;
            var isHeld = engagement.Status == EngagementStatus.Held;
            if (isHeld ? !wantHeld : !wantPlanned) continue;
            if (One(engagement, isHeld ? null : scope.Threads.Of(entity)) is { } entry) (isHeld ? held : planned).Add(entry);
        }
    }

    /// <summary>The entry; null for a plan of which another engagement is known to be what came of it.</summary>
    private static CalendarEntry? One(BriefEngagement engagement, ThreadView? thread) =>
        thread is { Status: ThreadStatus.Done } ? null : new CalendarEntry
        {
            Key = engagement.Identifier,
            Identifier = engagement.Identifier,
            Kind = engagement.Status == EngagementStatus.Held ? CalendarKind.Held : CalendarKind.Planned,
            When = engagement.When!,
            Status = engagement.Status,
            FollowUp = engagement.Status == EngagementStatus.Cancelled ? null : thread?.Status,
            FactKind = engagement.Kind,
            Name = engagement.Mechanism,
            Number = engagement.Editions is [var edition, ..] && int.TryParse(edition.Value, out var number) ? number : null,
            Parties = engagement.Parties,
            Country = engagement.Countries is [var country, ..] ? country.Value : null,
            Place = engagement.Places is [var place, ..] ? place.Value : null,
            Sources = engagement.Sources,
        };
}
