using Entente.Facts;
using Xunit;

namespace Entente.Tests.Facts.Scenes;

/// <summary>Nouns that mean somebody told before, without a name.</summary>
public class ReferenceTests
{
    private const string Received = "Le ministre togolais de la Défense, Kossi Amegan, a reçu mardi à Lomé son homologue ghanéen, Kwame Asante. ";

    private const string Officers = "Le ministre togolais de la Défense, Kossi Amegan, a reçu mardi à Lomé le chef d'état-major du Ghana, le général Kwame Asante. ";

    [Theory]
    [InlineData(Received + "Son hôte s'est engagé à livrer des véhicules.", "GH")]
    [InlineData(Received + "Le visiteur s'est engagé à livrer des véhicules.", "GH")]
    [InlineData(Received + "L'hôte de marque s'est engagé à livrer des véhicules.", "GH")]
    [InlineData(Received + "Le premier s'est engagé à livrer des véhicules.", "TG")]
    [InlineData(Received + "Le second s'est engagé à livrer des véhicules.", "GH")]
    [InlineData(Received + "Le visiteur ghanéen s'est engagé à livrer des véhicules.", "GH")]
    [InlineData(Officers + "L'officier général s'est engagé à livrer des véhicules.", "GH")]
    [InlineData(Officers + "Le haut gradé s'est engagé à livrer des véhicules.", "GH")]
    [InlineData("Le ministre togolais de la Défense, Kossi Amegan, a reçu l'ambassadeur du Ghana, Kwame Asante. Le diplomate s'est engagé à livrer des véhicules.", "GH")]
    public void A_noun_without_a_name_means_somebody_told_before(string text, string party) =>
        Assert.Equal([party], Assert.Single(Read.Facts<Commitment>(text)).Parties);

    [Theory]
    [InlineData(Received + "Les deux hommes sont convenus de former des officiers.")]
    [InlineData(Received + "Les deux chefs militaires sont convenus de former des officiers.")]
    [InlineData(Received + "Les deux interlocuteurs sont convenus de former des officiers.")]
    public void Several_mean_all_in_play(string text) => Assert.Equal(["GH", "TG"], Assert.Single(Read.Facts<Commitment>(text)).Parties.Order());

    [Fact]
    public void A_reference_takes_part_in_a_meeting() =>
        Assert.Contains(Read.Facts<Engagement>(Officers + "Le visiteur a ensuite été reçu à Lomé par le Premier ministre togolais, Yao Mensah."),
            engagement => engagement.Participants.Any(participant => participant.Person == "Kwame Asante") && engagement.Participants.Any(participant => participant.Person == "Yao Mensah"));
}
