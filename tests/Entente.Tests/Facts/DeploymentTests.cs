using Entente.Facts;
using Xunit;

namespace Entente.Tests.Facts;

public class DeploymentTests
{
    [Theory]
    [InlineData("Le Vietnam a envoyé 63 médecins militaires à la mission de l'ONU au Soudan du Sud.", "VN", "UNMISS", "médecins militaires", 63)]
    [InlineData("Environ 1 200 militaires sénégalais sont déployés au sein de la MINUSMA.", "SN", "MINUSMA", "militaires", 1200)]
    [InlineData("Une vingtaine d'instructeurs belges ont rejoint l'EUTM Mali.", "BE", "EUTM Mali", "instructeurs", 20)]
    [InlineData("La frégate italienne Carabiniere a rejoint l'opération Atalanta.", "IT", "Atalanta", "frégate Carabiniere", null)]
    [InlineData("Le détachement français de la MINUSMA, fort de 30 militaires, a quitté Gao.", "FR", "MINUSMA", "détachement", 30)]
    [InlineData("La ministre a visité les 350 militaires portugais de la mission Lynx.", "PT", "Lynx", "militaires", 350)]
    [InlineData("Deux cents soldats népalais viennent de rejoindre la FINUL.", "NP", "UNIFIL", "soldats", 200)]
    [InlineData("Frégate grecque Hydra (160 marins) relève l'italienne Fasan au sein d'EUNAVFOR Aspides.", "GR", "EUNAVFOR Aspides", "Frégate Hydra", 160)]
    [InlineData("Un détachement indien de 40 hommes a pris la relève de l'unité chilienne au sein de la FINUL.", "IN", "UNIFIL", "détachement", 40)]
    [InlineData("La FINUL, au sein de laquelle servent douze officiers chypriotes, a tenu un exercice.", "CY", "UNIFIL", "officiers", 12)]
    public void Troops_in_a_mission_have_a_party_and_a_strength(string text, string party, string mission, string what, int? count)
    {
        var found = Assert.Single(Read.Story(text).Deployments);

        Assert.Equal((party, mission, what, count), (found.Party, found.Mission, found.What, found.Count));
    }

    [Fact]
    public void A_contingent_to_come_is_planned_and_has_its_number()
    {
        var found = Assert.Single(Read.Story("Un 5e contingent burundais de 150 hommes s'envolera jeudi pour Bangui dans le cadre de la MINUSCA.").Deployments);

        Assert.Equal((5, 150, EngagementStatus.Planned), (found.Nth, found.Count, found.Status));
    }

    [Fact]
    public void Troops_abroad_need_no_mission()
    {
        var found = Assert.Single(Read.Story("Le Rwanda a dépêché 1 000 soldats au Mozambique en juillet 2021.").Deployments);

        Assert.Equal(("RW", (string?)null, 1000, "Mozambique"), (found.Party, found.Mission, found.Count, found.Location));
    }

    [Fact]
    public void A_participle_that_lost_its_auxiliary_sends_each_of_its_units()
    {
        var found = Read.Story("L'armée népalaise envoyé 12 officiers pour des tâches de maintien de la paix, déployé la 2e équipe de génie et le 4e hôpital de campagne auprès de la MINUSS.").Deployments;

        Assert.Equal([(string?)null, "UNMISS", "UNMISS"], found.Select(deployment => deployment.Mission));
        Assert.All(found, deployment => Assert.Equal("NP", deployment.Party));
    }

    [Theory]
    [InlineData("Quelque 300 soldats français participent à l'exercice Flintlock au Ghana.")]
    [InlineData("La Côte d'Ivoire enverra 200 soldats à la MINUSMA.")]
    [InlineData("Le Rwanda s'est engagé à affecter un bataillon de 750 hommes à la MINUSCA.")]
    [InlineData("L'ONU a demandé aux pays de la MINUSCA de porter à 15 % la part des femmes dans leurs contingents.")]
    public void Exercises_and_promised_troops_are_none(string text) => Assert.Empty(Read.Story(text).Deployments);
}
