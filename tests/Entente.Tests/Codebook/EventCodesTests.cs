using Entente.Codebook;
using Xunit;

namespace Entente.Tests.Codebook;

/// <summary>Kinds have the codes that the codebook gives them, and no other.</summary>
public class EventCodesTests
{
    private static readonly Book Book = Book.LoadEmbedded();

    [Theory]
    [InlineData("meeting", "CONSULT", "040")]
    [InlineData("call", "CONSULT-phone", "041")]
    [InlineData("visit", "CONSULT-visit", "042")]
    [InlineData("conference", "CONSULT-multilateral", "040")]
    [InlineData("exercise", "COOPERATE [military]", "062")]
    [InlineData("signing", "SUPPORT [diplomatic]", "057")]
    [InlineData("ceremony", null, null)]
    public void A_kind_of_engagement_has_its_codes_or_none(string kind, string? plover, string? cameo)
    {
        var code = Book.Events.Engagements[kind];
        Assert.Equal((plover, cameo), (code.Plover?.ToString(), code.Cameo));
    }

    [Theory]
    [InlineData("AGREE", 1)]
    [InlineData("COOPERATE", 2)]
    public void An_event_has_its_quad_class(string type, int quad) =>
        Assert.All(
            Book.Events.Engagements.Values.Concat(Book.Events.Modalities.Values).Select(code => code.Plover).Where(code => code?.Event == type),
            code => Assert.Equal(quad, code!.Quad));

    [Fact]
    public void Every_state_has_a_code_of_three_letters_of_its_own()
    {
        Assert.Equal(Book.World.States.Keys.Order(StringComparer.Ordinal), Book.Events.Countries.Keys.Order(StringComparer.Ordinal));
        Assert.Distinct(Book.Events.Countries.Values);
    }

    [Fact]
    public void Every_kind_is_told_of() =>
        Assert.All((string[])["held", "planned", "proposed", "cancelled"], status => Assert.Equal(status != "held", Book.Events.NotHeld.ContainsKey(status)));
}
