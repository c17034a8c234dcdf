using Entente.Register.Tests.Support;
using Entente.Web.Tests.Support;
using Xunit;

[assembly: AssemblyFixture(typeof(SampleSite))]

namespace Entente.Web.Tests.Support;

/// <summary>The site of the sample dispatches, started once for all tests. Nobody writes to its register.</summary>
public sealed class SampleSite : IAsyncLifetime
{
    private readonly ReadSamples samples = new();

    public ServedRegister Served { get; private set; } = null!;

    /// <summary>A dispatch with facts of several kinds.</summary>
    public const string Dispatch = "2019-07-23-dialogue-defense-vn-kh.txt";

    public static TheoryData<string> Pages =>
    [
        SiteAddresses.Home, SiteAddresses.Relations, SiteAddresses.Relation("KH", "VN"), SiteAddresses.Undertakings, SiteAddresses.Dispatch(Dispatch),
        SiteAddresses.UndertakingsOf(("status", "overdue"), ("group", "parties")), "/nothing-here",
    ];

    public async ValueTask InitializeAsync() => Served = await ServedRegister.Start(samples.Path);

    public async ValueTask DisposeAsync()
    {
        await Served.DisposeAsync();
        samples.Dispose();
    }
}
