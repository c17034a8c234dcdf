using Entente.Facts;
using Xunit;

namespace Entente.Tests.Facts.Scenes;

public sealed class RelevanceTests
{
    [Theory]
    [InlineData("Les deux équipes ont célébré le 60e anniversaire du club, fondé le 8 mai 1965.")]
    [InlineData("Après la rencontre, l'entraîneur a félicité le commandant de bord pour le 60e anniversaire du club, fondé le 8 mai 1965.")]
    public void A_story_without_a_state_an_organisation_a_force_or_an_office_of_state_gives_nothing(string text) =>
        Assert.Empty(Read.Facts<Fact>(text));

    [Theory]
    [InlineData("Le Togo a célébré le 60e anniversaire de la marine, fondée le 8 mai 1965.")]
    [InlineData("L'Union africaine a célébré le 60e anniversaire de la marine, fondée le 8 mai 1965.")]
    [InlineData("Le ministre de la Défense a célébré le 60e anniversaire de la marine, fondée le 8 mai 1965.")]
    public void One_of_them_is_enough(string text) => Assert.NotEmpty(Read.Facts<Fact>(text));
}
