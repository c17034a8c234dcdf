using Entente.Web.Shared;
using Xunit;

namespace Entente.Web.Tests.Shared;

/// <summary>Names stand where one looks for them.</summary>
public class NameOrderTests
{
    [Fact]
    public void Letters_with_marks_stand_among_those_without() =>
        Assert.Equal(
            ["Brunei", "Égypte", "Émirats", "Finlande", "îles Salomon", "Zambie"],
            new[] { "Zambie", "îles Salomon", "Émirats", "Finlande", "Égypte", "Brunei" }.OrderBy(NameOrder.Key, StringComparer.Ordinal));
}
