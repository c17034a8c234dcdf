using Entente.Facts;
using Entente.Register.Claims;
using Entente.Register.Identity;
using Entente.Register.Storage;
using Entente.Register.Views.Disputes;
using NodaTime;

namespace Entente.Register.Views.Changes;

/// <summary>The two moments that are compared, and what came to be known between them.</summary>
internal sealed class DiffScope
{
    /// <summary>Of so many entities it is read together what is told of them.</summary>
    public const int AtATime = 64;

    private readonly DiffOptions options;
    private readonly ChangeWindow window;

    public DiffScope(IViewStore store, DiffOptions options)
    {
        this.options = options;
        Store = store;
        window = new ChangeWindow(
            options.Recorded ? null : Days.Text(options.Since), Days.Text(options.Until ?? LocalDate.MaxIsoValue), Moment(options.Since),
            options.Until is { } last ? Moment(last) : long.MaxValue);
        var (agencies, memory) = (new Agencies(options.Agencies), new ViewMemory(store));
        Before = Scope(CutAt(options.Since), agencies, memory);
        After = Scope(options.Until is { } until ? CutAt(until) : Cut.None, agencies, memory);
    }

    public IViewStore Store { get; }

    public BriefScope Before { get; }

    public BriefScope After { get; }

    private string? PartyA => options.PartyA;

    private string? PartyB => options.PartyB;

    /// <summary>The parties asked for; none where those of all are.</summary>
    private string[] Parties => [.. new[] { PartyA, PartyB }.OfType<string>()];

    /// <summary>The entities of a kind of which something came to be known between the moments, as far as they may concern the parties.</summary>
    /// <param name="appearing">As what they appear at the place of the pair.</param>
    public IEnumerable<long> Entities(string kind, params string[] appearing) =>
        PartyA is { } a && PartyB is { } b ? Store.ChangedAt(Places.Pair(a, b), appearing, window) : Store.ChangedOf([kind], window);

    /// <summary>What the parties have deployed, which appears at the place of each.</summary>
    public IEnumerable<long> Deployments() =>
        Parties.Length > 0
            ? Parties.SelectMany(party => Store.ChangedAt(party, [Appearing.Deployment], window)).Distinct()
            : Store.ChangedOf([PlainProfile.Deployment], window);

    /// <summary>The people who are given an office of the parties between the moments.</summary>
    public IEnumerable<(string Party, string Office, long Person)> Holders() =>
        Parties.Length > 0 ? Parties.SelectMany(HoldersOf) : Store.ChangedHolders(window).Select(h => Split(h.Role, h.Person));

    private IEnumerable<(string, string, long)> HoldersOf(string party) =>
        from office in Store.KindsAt(Places.Offices(party))
        from person in Store.ChangedAt(Places.Offices(party), [office], window)
        select (party, office, person);

    private static (string, string, long) Split(string role, long person)
    {
        var fields = role.Split(':');
        return (fields[1], fields[2], person);
    }

    /// <summary>Whether what these parties do concerns the one asked for; what was found at the place of a pair does.</summary>
    public bool Concerns(IEnumerable<string> parties) => Parties is not [var party] || parties.Contains(party);

    /// <summary>What was told later than the first moment.</summary>
    public bool IsNew<T>(Evidence<T> evidence) where T : Fact => !Before.Cut.Lets(evidence.Claim);

    private BriefScope Scope(Cut cut, Agencies agencies, ViewMemory memory) =>
        new(Store, PartyA ?? "", PartyB ?? "", options.Until ?? Days.Parse(Store.NewestPublication()), cut, options.Limit) { Agencies = agencies, Memory = memory };

    private Cut CutAt(LocalDate day) => options.Recorded ? Cut.Recorded(Moment(day)) : Cut.Known(day);

    /// <summary>The last microsecond of a day.</summary>
    private static long Moment(LocalDate day) =>
        day.PlusDays(1).AtMidnight().InUtc().ToInstant().ToUnixTimeTicks() / NodaConstants.TicksPerMillisecond * 1000 - 1;
}
