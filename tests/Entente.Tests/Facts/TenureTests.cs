using Xunit;

namespace Entente.Tests.Facts;

public class TenureTests
{
    [Theory]
    [InlineData("Le général Kodjo Apédo a été nommé chef d'état-major général des forces armées togolaises.", "Kodjo Apédo", "chief-of-general-staff", "TG", "general")]
    [InlineData("La générale canadienne Mary Lane a pris lundi le commandement de la division multinationale Nord de l'OTAN.", "Mary Lane", "commander", "NATO", "general")]
    [InlineData("Il a été reçu par l'amirale Anita Rao, à la tête du commandement naval sud de la marine indienne.", "Anita Rao", "commander", "IN", "admiral")]
    [InlineData("Le ministre sud-coréen de la Défense, Kim Min-ho, est arrivé à Hanoï.", "Kim Min-ho", "minister-of-defence", "KR", null)]
    [InlineData("Le général Ali Saïd, chef d'état-major de l'Armée nationale populaire, a visité Tunis.", "Ali Saïd", "chief-of-general-staff", "DZ", "general")]
    public void An_office_is_its_holders_and_its_partys(string text, string person, string office, string party, string? rank)
    {
        var found = Assert.Single(Read.Story(text).Tenures, tenure => tenure.Person == person);

        Assert.Equal((office, party, rank), (found.Office, found.Party, found.Rank));
        Assert.False(found.Former);
    }

    [Fact]
    public void Ministers_of_two_states_in_one_phrase_both_hold_the_office()
    {
        var found = Read.Story("Aparté des ministres de la Défense grecque, Katerina Vlachou, et italien, Guido Benassi.").Tenures;

        Assert.Equal([("Katerina Vlachou", "GR"), ("Guido Benassi", "IT")], found.Select(tenure => (tenure.Person, tenure.Party!)));
        Assert.All(found, tenure => Assert.Equal("minister-of-defence", tenure.Office));
    }

    [Fact]
    public void A_predecessor_printed_with_the_office_is_a_former_holder()
    {
        var found = Read.Story("Le colonel Luc Nadeau succède au général Jean Morin, commandant de la brigade belge.").Tenures;

        Assert.True(Assert.Single(found, tenure => tenure.Person == "Jean Morin").Former);
        Assert.False(Assert.Single(found, tenure => tenure.Person == "Luc Nadeau").Former);
    }

    [Fact]
    public void A_dignity_beside_an_office_is_none_of_its_own() =>
        Assert.Equal("minister-of-defence", Assert.Single(Read.Story("Le ministre d'État, ministre de la Défense, Yao Kouamé, était à Lomé.").Tenures).Office);

    [Fact]
    public void Who_is_honoured_by_a_monument_holds_no_office() =>
        Assert.Empty(Read.Story("La délégation togolaise a déposé une gerbe au mausolée du président Jean Dossou à Lomé.").Tenures);
}
