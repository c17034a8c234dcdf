using Entente.Register.Claims;
using Entente.Register.FollowThrough;
using Entente.Register.Storage;
using Entente.Register.Views.Disputes;

namespace Entente.Register.Views;

/// <summary>Puts a brief together.</summary>
internal sealed class BriefBuilder(IRegisterStore register, string a, string b, BriefOptions options)
{
    public BriefView Build()
    {
        var store = register.Views;
        var day = options.AsOf ?? Days.Parse(store.NewestPublication());
        var memory = new ViewMemory(store);
        var scope = new BriefScope(store, a, b, day, options.AsOf, Math.Max(1, options.Limit))
        {
            Memory = memory, Agencies = new Agencies(options.Agencies), Threads = day is { } on ? new ThreadFinder(register, on, options.AsOf, memory) : null,
        };
        var holders = new BriefHolders(scope, new OfficeProtocol(options.Offices));
        var engagements = new BriefEngagements(scope);
        var transfers = new BriefTransfers(scope);
        engagements.Find();
        holders.Find(a, b);
        var brief = new BriefView
        {
            PartyA = a,
            PartyB = b,
            AsOf = day,
            Engagements = engagements.Bilateral(),
            Multilateral = engagements.Multilateral(),
            Undated = engagements.Undated(),
            Coming = engagements.Coming(),
            NotSeenHeld = engagements.NotSeenHeld(),
            Holders = holders.Holders,
            Instruments = BriefInstruments.Of(scope),
            Mechanisms = BriefMechanisms.Of(scope),
            Undertakings = BriefUndertakings.Of(scope),
            Assistance = transfers.Assistance(),
            Deployments = transfers.Deployments(),
            Anniversaries = BriefAnniversaries.Of(scope),
        };
        return brief with { Conflicts = BriefConflicts.Of(scope, brief, holders.Conflicts) };
    }
}
