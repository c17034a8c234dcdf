using Entente.Facts;
using Xunit;

namespace Entente.Tests.Facts.Scenes;

/// <summary>Whose side people are on whom no adjective ties to one.</summary>
public sealed class PartyResolverTests
{
    [Theory]
    [InlineData("Le ministre de la Défense, Ahmed Sidi, a reçu Paul Martin, envoyé spécial français pour le Sahel. L'ambassadeur de France en Mauritanie, Luc Blanc, a assisté à l'entretien.", "Ahmed Sidi", "MR")]
    [InlineData("Le ministre des Armées, Paul Martin, a rencontré mercredi son homologue américain, John Carter. Les États-Unis ont salué l'entretien.", "Paul Martin", null)]
    [InlineData("Le général Paul Martin, chef d'état-major des armées, s'est rendu à Djibouti. Djibouti a salué cette visite.", "Paul Martin", null)]
    public void Who_meets_or_visits_a_state_is_not_of_it(string text, string person, string? party) => Assert.Equal(party, Tenure(text, person).Party);

    [Theory]
    [InlineData("En visite au Cambodge, la délégation vietnamienne a rendu une visite de courtoisie au président du Sénat, Sok Vannak. Le Vietnam et le ministre vietnamien ont salué l'accueil.", "Sok Vannak", "KH")]
    public void Who_is_visited_is_of_the_state_that_is_visited(string text, string person, string party) => Assert.Equal(party, Tenure(text, person).Party);

    [Theory]
    [InlineData("Ont pris part à l'audience du côté marocain, la ministre de l'Énergie, Leïla Alami, et du côté saoudien, le ministre de l'Énergie, Fahd Nasser.", "MA", "SA")]
    public void People_named_behind_a_side_are_of_it(string text, string first, string second) =>
        Assert.Equal([first, second], Read.Facts<Tenure>(text).Select(tenure => tenure.Party));

    [Theory]
    [InlineData("La représentante spéciale du secrétaire général de l'ONU en RDC, Bintou Keita, a reçu à Bunia le gouverneur militaire, le général Moussa Sarr. Le Sénégal et le Kenya ont salué le Sénégal.", "Moussa Sarr", "CD")]
    [InlineData("Le général sénégalais Moussa Sarr, chef d'état-major, porteur d'un message du président Awa Diop, a été reçu à Bamako par le ministre malien Ahmed Sidi.", "Awa Diop", "SN")]
    [InlineData("Le haut représentant, Pedro Almansa, a reçu à Bruxelles le ministre moldave de la Défense, Ion Rusu. La Moldavie a salué l'entretien.", "Pedro Almansa", "EU")]
    public void Hosts_abroad_messengers_and_holders_of_an_organisations_office_are_of_their_own(string text, string person, string party) => Assert.Equal(party, Tenure(text, person).Party);

    [Theory]
    [InlineData("Le ministre de la Défense, Ahmed Sidi, a reçu l'ambassadeur du Sénégal au Mali, Awa Diop. Le Sénégal a salué l'accueil du Sénégal.", "Ahmed Sidi", "ML")]
    [InlineData("Le ministre sénégalais Awa Diop, accompagné du général Moussa Sarr, chef d'état-major, est arrivé à Nouakchott.", "Moussa Sarr", "SN")]
    [InlineData("La partie tchadienne a été représentée par le ministre des Armées, Ahmed Sidi. La Russie et Moscou ont salué la Russie.", "Ahmed Sidi", "TD")]
    [InlineData("Le ministre français Paul Martin a rencontré son homologue arménien, Armen Sarkis, ainsi que le Premier ministre, Aram Petros.", "Aram Petros", "AM")]
    [InlineData("Les généraux Moussa Sarr et Luc Blanc du Canada ont pris la parole. Le Sénégal a salué Luc Blanc, commandant en chef.", "Luc Blanc", "CA")]
    public void Who_goes_along_receives_an_envoy_or_stands_for_a_side_is_tied_by_it(string text, string person, string party) => Assert.Equal(party, Tenure(text, person).Party);

    [Theory]
    [InlineData("Tunisie : le ministre de la Défense reçoit une délégation américaine. Le ministre de la Défense, Ahmed Sidi, a reçu une délégation américaine et l'ambassadeur des États-Unis. Les États-Unis ont salué l'accueil.", "Ahmed Sidi", "TN")]
    [InlineData("Le ministre de la Défense, Ahmed Sidi, a coprésidé à Tunis la commission avec la secrétaire américaine adjointe à la Défense, Jane Carter. La secrétaire américaine a salué la Tunisie.", "Ahmed Sidi", "TN")]
    public void An_outlet_labels_the_officials_of_others_and_not_its_own(string text, string person, string party) => Assert.Equal(party, Tenure(text, person).Party);

    [Fact]
    public void A_secretary_general_is_of_the_organisation_that_the_story_names_most() =>
        Assert.Equal("NATO", Tenure("Le secrétaire général, M. Lars Holm, s'est rendu lundi à Bagdad. L'OTAN a salué l'Iraq. L'OTAN soutient la Géorgie, et l'OTAN y forme des officiers pour l'OTAN.", "Lars Holm").Party);

    [Fact]
    public void Nobody_is_head_of_state_of_an_organisation() =>
        Assert.NotEqual("UN", Tenure("La cheffe de l'État, Awa Diop, a reçu l'ONU. L'ONU a salué l'accueil. L'ONU est présente au Mali.", "Awa Diop").Party);

    [Theory]
    [InlineData("La générale Awa Diop (Sénégal) et le contre-amiral Kofi Mensah (Ghana) ont eu un entretien.")]
    public void Each_of_two_has_the_state_in_the_brackets_behind_the_name(string text)
    {
        var people = Assert.Single(Read.Facts<Engagement>(text)).Participants;
        Assert.Equal(["SN", "GH"], people.Select(participant => participant.Party));
    }

    [Theory]
    [InlineData("LIMA (AKP) – Le ministre chilien Pablo Quiroga est arrivé lundi. Il a été reçu par Luis Prado, président du Sénat. Le Pérou, le Pérou et le Pérou ont salué le Chili.", "Luis Prado", "PE")]
    [InlineData("Un dialogue avait réuni à Santiago le général Luis Prado, chef d'état-major, et le ministre chilien Pablo Quiroga. Le Pérou, la presse du Pérou et le gouvernement du Pérou ont salué la séance.", "Luis Prado", "PE")]
    public void Who_receives_him_who_was_told_before_and_whom_an_event_brings_together_are_of_the_other_side(string text, string person, string party) =>
        Assert.Equal(party, Tenure(text, person).Party);

    private static Tenure Tenure(string text, string person) => Read.Facts<Tenure>(text).First(tenure => tenure.Person == person);
}
