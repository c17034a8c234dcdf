using Entente.Facts;
using Xunit;

namespace Entente.Tests.Facts.Scenes;

/// <summary>Whom "je" and "nous" of a quote mean.</summary>
public class SpeakerTests
{
    private const string Met = "Le ministre togolais de la Défense, Kossi Amegan, a rencontré le ministre ghanéen, Kwame Asante. ";

    [Theory]
    [InlineData("« Nous avons promis de livrer douze véhicules au Togo », a déclaré le ministre ghanéen de la Défense, Kwame Asante.", "GH")]
    [InlineData("« Je m'engage à livrer des véhicules au Togo », a dit le ministre ghanéen de la Défense, Kwame Asante.", "GH")]
    [InlineData("« Nous livrerons des véhicules au Togo », a dit le ministre ghanéen de la Défense, Kwame Asante.", "GH")]
    [InlineData("« Nous allons livrer des véhicules au Togo », a dit le ministre ghanéen de la Défense, Kwame Asante.", "GH")]
    [InlineData("Le ministre ghanéen de la Défense, Kwame Asante, a déclaré : « Nous nous engageons à livrer des véhicules au Togo. »", "GH")]
    [InlineData(Met + "« Nous sommes convenus de former des officiers », a déclaré M. Asante.", "GH TG")]
    public void An_undertaking_in_a_quote_binds_who_speaks(string text, string parties) =>
        Assert.Equal(parties, string.Join(' ', Assert.Single(Read.Facts<Commitment>(text)).Parties.Order()));
}
