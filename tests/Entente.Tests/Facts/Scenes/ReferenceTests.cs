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

    private const string Ambassadress = "Le ministre togolais de la Défense, Kossi Amegan, a reçu l'ambassadrice du Ghana, Mme Ama Owusu. ";

    [Theory]
    [InlineData(Ambassadress + "Elle s'est engagée à livrer des véhicules.", "GH")]
    [InlineData(Ambassadress + "Il s'est engagé à livrer des véhicules.", "TG")]
    [InlineData(Received + "Ce dernier s'est engagé à livrer des véhicules.", "GH")]
    [InlineData(Ambassadress + "Celui-ci s'est engagé à livrer des véhicules.", "TG")]
    public void A_pronoun_means_somebody_of_its_gender_and_the_latter_the_one_named_last(string text, string party) =>
        Assert.Equal([party], Assert.Single(Read.Facts<Commitment>(text)).Parties);

    [Theory]
    [InlineData("Le colonel togolais Paul Dossou a reçu le général ghanéen Kwame Asante. Le colonel s'est engagé à livrer des véhicules.", "TG")]
    [InlineData("Le colonel togolais Paul Dossou a reçu le général ghanéen Kwame Asante. Le général s'est engagé à livrer des véhicules.", "GH")]
    public void A_rank_alone_means_the_one_who_bears_it(string text, string party) => Assert.Equal([party], Assert.Single(Read.Facts<Commitment>(text)).Parties);

    [Fact]
    public void Both_countries_are_those_of_the_story_where_it_recalls_something()
    {
        var recalled = Read.Facts<Engagement>(Received + "Le ministre a ensuite reçu l'ambassadeur du Bénin, Paul Dossou. Pour rappel, les deux pays ont mené en mars un exercice conjoint.").Single(engagement => engagement.Kind == "exercise");
        Assert.Equal(["GH", "TG"], recalled.Parties.Order());
        Assert.Empty(recalled.Participants);
    }

    [Fact]
    public void A_minister_without_a_country_is_the_storys_own()
    {
        var visit = Read.Facts<Engagement>("LOMÉ (ATOP) – Le ministre de la Défense, Kossi Amegan, s'est entretenu lundi avec Kwame Asante, ministre de la Défense du Ghana. Le ministre se rendra ensuite en Estonie.").Single(engagement => engagement.Kind == "visit");
        Assert.Equal(["EE", "TG"], visit.Parties.Order());
    }

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
