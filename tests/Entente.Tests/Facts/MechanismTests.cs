using Entente.Facts;
using Xunit;

namespace Entente.Tests.Facts;

public sealed class MechanismTests
{
    [Theory]
    [InlineData("Le Japon et les Philippines ont ouvert jeudi à Manille leur 6e dialogue sur la politique de défense.", "dialogue sur la politique de défense", "JP PH", 6)]
    [InlineData("La commission mixte de défense tuniso-libyenne a tenu mercredi à Tunis sa 4e session.", "commission mixte de défense tuniso-libyenne", "TN LY", 4)]
    [InlineData("La vingt-sixième session de la commission militaire mixte algéro-russe s'est ouverte à Moscou.", "commission militaire mixte algéro-russe", "DZ RU", 26)]
    [InlineData("Le Gabon et le Cameroun ont décidé de créer un comité de suivi.", "comité de suivi", "GA CM", null)]
    [InlineData("Les ministres japonais et français ont tenu la 7e session du dialogue « 2+2 » franco-japonais.", "dialogue « 2+2 » franco-japonais", "JP FR", 7)]
    [InlineData("Les chefs d'état-major participent à l'ADMM-19.", "ADMM", "ASEAN", 19)]
    [InlineData("Le vice-ministre a pris part à la réunion des hauts officiels de la défense de l’ASEAN Plus (ADSOM ).", "réunion des hauts officiels de la défense de l’ASEAN Plus (ADSOM+)", "ASEAN", null)]
    [InlineData("Un dialogue sur la politique de défense, le cinquième du genre, a réuni le Laos et le Vietnam.", "dialogue sur la politique de défense", "LA VN", 5)]
    [InlineData("Le Kenya et la Zambie préparent la commission militaire mixte (Comix), la 9e du genre.", "commission militaire mixte", "KE ZM", 9)]
    [InlineData("Le Chili et le Pérou ont participé à la 12e réunion du Groupe de contact pour la défense de l'Ukraine.", "Groupe de contact pour la défense de l'Ukraine", "CL PE UA", 12)]
    public void A_standing_body_or_dialogue_is_a_mechanism(string text, string name, string parties, int? edition)
    {
        var mechanism = Assert.Single(Read.Facts<Mechanism>(text));
        Assert.Equal(name, mechanism.Name);
        Assert.Equal(parties.Split(' ').Order(), mechanism.Parties.Order());
        Assert.Equal(edition, mechanism.Edition);
    }

    [Theory]
    [InlineData("Le Gabon a proposé de créer une commission mixte avec le Cameroun.")]
    [InlineData("Les ministres égyptien et grec ont tenu une réunion, puis un dialogue franc.")]
    [InlineData("L'Égypte et la Grèce ont mené leur 3e exercice naval.")]
    [InlineData("Aucune commission mixte n'a été créée entre le Togo et le Ghana.")]
    [InlineData("Le Conseil des ministres s'est réuni à Lomé.")]
    [InlineData("C'est le troisième dialogue en trois ans entre le Kenya et la Zambie.")]
    public void What_is_only_proposed_and_ordinary_meetings_are_none(string text) => Assert.Empty(Read.Facts<Mechanism>(text));

    [Fact]
    public void Each_edition_is_an_entry_of_its_own()
    {
        var mechanisms = Read.Facts<Mechanism>(
            "Le Comité des chefs d'état-major de la CEDEAO a ouvert mercredi à Abuja sa 43e session ordinaire. La 42e session s'était tenue en février à Accra.");
        Assert.Equal([43, 42], mechanisms.Select(mechanism => mechanism.Edition));
        Assert.All(mechanisms, mechanism => Assert.Equal(["ECOWAS"], mechanism.Parties));
    }

    [Fact]
    public void A_mention_without_an_edition_takes_up_the_one_that_has_it()
    {
        var mechanism = Assert.Single(Read.Facts<Mechanism>(
            "Le Laos et le Vietnam ont tenu leur 4e dialogue sur la politique de défense. Le dialogue sur la politique de défense est annuel."));
        Assert.Equal(4, mechanism.Edition);
    }

    [Fact]
    public void A_list_of_states_belongs_to_the_name()
    {
        var mechanism = Assert.Single(Read.Facts<Mechanism>("La 2e Conférence des ministres de la Défense du Cambodge, du Laos et du Vietnam s'est tenue à Pakse."));
        Assert.Equal("Conférence des ministres de la Défense du Cambodge, du Laos et du Vietnam", mechanism.Name);
        Assert.Equal(["KH", "LA", "VN"], mechanism.Parties);
    }
}
