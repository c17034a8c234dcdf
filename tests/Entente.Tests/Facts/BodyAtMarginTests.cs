using Entente.Facts;
using Xunit;

namespace Entente.Tests.Facts;

/// <summary>A conference at whose margin others met is no mechanism of theirs.</summary>
public sealed class BodyAtMarginTests
{
    [Fact]
    public void A_conference_named_as_a_place_belongs_to_nobody() =>
        Assert.Empty(Assert.Single(Read.Facts<Mechanism>("Le général suisse Paul Meier a rencontré le général autrichien Karl Berg en marge de la conférence de Munich.")).Parties);
}
