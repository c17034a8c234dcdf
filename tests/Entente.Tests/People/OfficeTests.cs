using Entente.Facts;
using Entente.Tests.Facts;
using Xunit;

namespace Entente.Tests.People;

/// <summary>What belongs to an office, and what does not.</summary>
public sealed class OfficeTests
{
    [Theory]
    [InlineData("Le commandant de la FINUL, le général Pedro Alves, a pris la parole.", "Pedro Alves, commander, UN")]
    [InlineData("Le commandant de la FINUL, Pedro Alves, a pris la parole.", "Pedro Alves, commander, UN")]
    [InlineData("Le chef d'état-major général des armées (CEMGA) du Togo, le général Kodjo Mensah, a pris la parole.", "Kodjo Mensah, chief-of-general-staff, TG")]
    [InlineData("Le général Saïd Belkacem, chef d'état-major de l'Armée nationale populaire, a pris la parole.", "Saïd Belkacem, chief-of-general-staff, DZ")]
    [InlineData("Le colonel Kelvin Tan, chef du bureau « politique » du ministère singapourien de la Défense, a pris la parole.", "Kelvin Tan, head-of-department, SG")]
    [InlineData("Le colonel Yao Kossi, le chef de la division Opérations de l'armée togolaise, a pris la parole.", "Yao Kossi, head-of-department, TG")]
    public void An_office_goes_as_far_as_its_words(string text, string tenure) => Assert.Equal(tenure, Tenures(text));

    [Theory]
    [InlineData("Le ministre belge de la Défense, Luc Janssens, par ailleurs également vice-Premier ministre, a pris la parole.", "Luc Janssens, minister-of-defence, BE; Luc Janssens, deputy-prime-minister, BE")]
    public void A_second_office_may_stand_behind_an_adverb(string text, string tenures) => Assert.Equal(tenures, Tenures(text));

    [Theory]
    [InlineData("La délégation a salué la mémoire de feu le président togolais Kofi Agbeko.")]
    [InlineData("Le chef d'état-major togolais de l'époque, le général Kofi Agbeko, avait signé le texte.")]
    public void Who_held_an_office_before_holds_none(string text) => Assert.DoesNotContain(Read.Facts<Tenure>(text), tenure => !tenure.Former);

    [Theory]
    [InlineData("Le général Amadou Kane, commandant de la force de la MINUSCA, a pris la parole.", "MINUSCA")]
    [InlineData("Le directeur de la direction des opérations du Togo, Yao Kossi, a pris la parole.", "direction des opérations du Togo")]
    [InlineData("La ministre de la Défense du Togo, Afi Mensah, a pris la parole.", null)]
    [InlineData("Le ministre a reçu le général Chai Wong, secrétaire permanent du ministère thaïlandais de la Défense et de sa suite.", null)]
    public void An_organisation_is_printed_without_the_words_that_lead_to_it(string text, string? organisation) =>
        Assert.Equal(organisation, Assert.Single(Read.Facts<Tenure>(text)).Organisation);

    private static string Tenures(string text) => string.Join("; ", Read.Facts<Tenure>(text).Select(tenure => $"{tenure.Person}, {tenure.Office}, {tenure.Party}"));
}
