using Entente.Register.Tests.Support;
using Entente.Register.Verdicts;
using Xunit;
using static Entente.Register.Tests.Support.Page;

namespace Entente.Register.Tests.Internal;

/// <summary>Who is shown what internal pages tell is told which sources are internal.</summary>
public sealed class MarkedSourcesTests : IDisposable
{
    private readonly TemporaryRegister folder = new();

    public void Dispose() => folder.Dispose();

    [Fact]
    public void A_source_is_marked_as_long_as_its_page_is_and_where_no_public_page_carries_its_words()
    {
        var told = Of("a", "2024-05-07", Engagement("meeting", "2024-05-06", "KH VN"));
        folder.Register.AddMany([told, Of("b", "2024-05-08", Engagement("meeting", "2024-05-06", "KH VN"))]);
        using var whole = Registers.Open(folder.Address, new RegisterOptions { IncludeInternal = true });
        Assert.Equal([("a", false), ("b", false)], Sources(whole));
        folder.Register.Marking.Mark(["a"], isInternal: true, new Signature("A. Analyst", ""));
        Assert.Equal([("a", true), ("b", false)], Sources(whole));
        Assert.Equal((true, false), (whole.GetPageText("a")!.IsInternal, whole.GetPageText("b")!.IsInternal));
        folder.Register.AddMany([told with { Reading = told.Reading with { Page = "c" } }]);
        Assert.Equal([("a", false), ("b", false)], Sources(whole));
        folder.Register.Marking.Mark(["c"], isInternal: true, new Signature("A. Analyst", ""));
        folder.Register.Marking.Mark(["a"], isInternal: false, new Signature("A. Analyst", ""));
        Assert.Equal([("a", false), ("b", false)], Sources(whole));
    }

    private static IEnumerable<(string Page, bool IsInternal)> Sources(IRegister register) =>
        Assert.Single(register.GetBrief("KH", "VN").Engagements).Sources.Select(source => (source.Page, source.IsInternal)).Order();
}
