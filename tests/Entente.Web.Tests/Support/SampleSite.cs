using Entente.Register.Tests.Support;
using Entente.Web.Tests.Support;
using Xunit;

[assembly: AssemblyFixture(typeof(SampleSite))]

namespace Entente.Web.Tests.Support;

/// <summary>The site of the sample dispatches, started once for all tests. Nobody writes to its register.</summary>
public sealed class SampleSite : IAsyncLifetime
{
    /// <summary>A dispatch with facts of several kinds.</summary>
    public const string Dispatch = "2019-07-23-dialogue-defense-vn-kh.txt";

    private static readonly Lazy<ReadSamples> Samples = new(() => new ReadSamples());

    public ServedRegister Served { get; private set; } = null!;

    /// <summary>An address of every page; of those of entities, what the dispatch tells of.</summary>
    public static TheoryData<string> Pages =>
    [
        SiteAddresses.Home, SiteAddresses.Relations, SiteAddresses.Relation("KH", "VN"), SiteAddresses.Relation("FR", "BR"), SiteAddresses.Undertakings,
        SiteAddresses.UndertakingsOf(("status", "overdue"), ("group", "parties")), SiteAddresses.Dispatch(Dispatch), SiteAddresses.SearchPage, SiteAddresses.MapPage, SiteAddresses.Map(("view", "places")), SiteAddresses.Map(("view", "network"), ("party", "VN")), SiteAddresses.Meetings(("party", "KH"), ("with", "VN")),
        SiteAddresses.Search("ministre défense"), SiteAddresses.Search("zzz"), SiteAddresses.Judge, SiteAddresses.Intake, SiteAddresses.About, SiteAddresses.Party("VN"), SiteAddresses.Party("BR"),
        SiteAddresses.CalendarOf(("party", "KH"), ("with", "VN"), ("month", "2022-05")), SiteAddresses.CalendarOf(("view", "list"), ("month", "2022-01")), SiteAddresses.CalendarOf(("month", "1950-01")),
        SiteAddresses.Review("VN", 2024), SiteAddresses.Review("BR", 2001),
        SiteAddresses.MeetingPage, SiteAddresses.Meeting(("a", "VN"), ("b", "KH"), ("date", "2024-11-20")), SiteAddresses.Meeting(("a", "VN"), ("b", "KH"), ("who", "nobody at all")),
        Entity("person"), Entity("engagement"), Entity("mechanism"), Entity("instrument"), Entity("commitment"), "/nothing-here",
    ];

    public async ValueTask InitializeAsync() => Served = await ServedRegister.Start(Samples.Value.Address);

    public async ValueTask DisposeAsync()
    {
        await Served.DisposeAsync();
        Samples.Value.Dispose();
    }

    /// <summary>The page of something of a kind of which the dispatch tells.</summary>
    public static string Entity(string kind) =>
        SiteAddresses.Entity(Samples.Value.Register.Verdicts.Facts(Dispatch)
            .SelectMany(f => f.People.Select(p => p.Identifier).Append(f.Identifier)).OfType<string>().First(i => i.StartsWith($"{kind}-", StringComparison.Ordinal)));
}
