using Entente.Codebook;
using Entente.Outputs.Review;
using Xunit;

namespace Entente.Outputs.Tests.Review;

/// <summary>What was undertaken goes on behind "ont convenu de" in the dispatch's own words, where these stand without the rest of it.</summary>
public class FrenchActsTests
{
    private static readonly FrenchActs Acts = new(Book.LoadEmbedded().Languages["fr"]);

    [Theory]
    [InlineData("sont convenus de renforcer la formation des officiers.", "renforcer la formation des officiers")]
    [InlineData("de mieux faire connaître l'accord de 2023", "mieux faire connaître l’accord de 2023")]
    [InlineData("de se consulter chaque année", "se consulter chaque année")]
    public void The_act_is_the_infinitive_with_all_that_follows_it(string quote, string act) => Assert.Equal(act, Acts.Of(quote));

    [Theory]
    [InlineData("ont salué la formation des officiers")]
    [InlineData("a sollicité qu'il continue de former des officiers")]
    [InlineData("se sont promis d'en célébrer la fin")]
    [InlineData("pour rédiger celui de 2025-2029")]
    [InlineData("de les envoyer à Hanoï")]
    public void Words_that_say_nothing_outside_the_dispatch_give_no_act(string quote) => Assert.Null(Acts.Of(quote));
}
