using Xunit;

namespace Entente.Tests.Facts;

public class AssistanceTests
{
    [Theory]
    [InlineData("L'ambassadrice de Grèce a remis mardi à la marine béninoise deux vedettes, d'une valeur de 220 000 euros.", "GR", "BJ", "deux vedettes")]
    [InlineData("Le Japon a fourni dix ambulances au ministère malgache de la Défense.", "JP", "MG", "dix ambulances")]
    [InlineData("L'armée nigérienne a reçu lundi un don de 15 véhicules tout-terrain de la part de la Turquie.", "TR", "NE", "15 véhicules tout-terrain")]
    [InlineData("Le Burkina Faso a réceptionné un important lot de matériel militaire offert par la Chine.", "CN", "BF", "important lot de matériel militaire")]
    [InlineData("La Russie a doté les forces armées centrafricaines de 20 blindés.", "RU", "CF", "20 blindés")]
    [InlineData("Cinquante gilets pare-balles ont été remis mercredi à la gendarmerie ivoirienne par l'ambassadeur d'Allemagne.", "DE", "CI", "Cinquante gilets pare-balles")]
    [InlineData("L'Inde a fait don de 5 000 doses de vaccin aux Maldives.", "IN", "MV", "5 000 doses de vaccin")]
    [InlineData("L'ambassadeur de Chine a procédé à la remise de 20 motos à la police ougandaise.", "CN", "UG", "20 motos")]
    [InlineData("Lors de la cérémonie, la Corée du Sud a offert à la marine philippine une corvette.", "KR", "PH", "corvette")]
    [InlineData("Les équipements, fournis par l'Union européenne au Mozambique, comprennent des tentes.", "EU", "MZ", "équipements")]
    [InlineData("Ces véhicules, don de la France, ont été remis au Liban.", "FR", "LB", "véhicules")]
    [InlineData("Don de matériel médical de la Chine au Bénin", "CN", "BJ", "matériel médical")]
    [InlineData("La Chine offre 12 camions à l'armée togolaise", "CN", "TG", "12 camions")]
    [InlineData("Le Brésil a remis au Sénégal 3 000 cahiers.", "BR", "SN", "3 000 cahiers")]
    public void A_gift_has_a_giver_a_receiver_and_its_words(string text, string from, string to, string what)
    {
        var gift = Assert.Single(Read.Story(text).Assistance);

        Assert.Equal((from, to, what), (gift.From, gift.To, gift.What));
    }

    [Theory]
    [InlineData("Le ministre togolais de la Défense a remercié l'ambassadeur des États-Unis pour la remise de 40 ordinateurs.", "US", "TG")]
    [InlineData("Le général malien Ousmane Koné a remercié la Türkiye d'avoir envoyé des drones.", "TR", "ML")]
    [InlineData("Le ministre tunisien a exprimé sa gratitude pour les dix camions expédiés par l'armée algérienne.", "DZ", "TN")]
    [InlineData("Le ministre gambien de la Défense, Musa Jallow, a remercié le Ghana pour les deux vedettes livrées à la marine de son pays.", "GH", "GM")]
    public void Who_is_thanked_gave_to_who_thanks(string text, string from, string to)
    {
        var gift = Assert.Single(Read.Story(text).Assistance);

        Assert.Equal((from, to), (gift.From, gift.To));
    }

    [Fact]
    public void A_mission_gives_for_its_organisation() =>
        Assert.Equal("UN", Assert.Single(Read.Story("La MINUSCA a remis dix motos à la police centrafricaine.").Assistance).From);

    [Fact]
    public void A_title_and_its_story_tell_one_gift()
    {
        var story = Read.Story("La Chine offre 12 camions à l'armée togolaise\n\nLomé, 4 mai 2023 (ATOP) – La Chine a remis mercredi à l'armée togolaise 12 camions.");

        Assert.Single(story.Assistance);
    }

    [Theory]
    [InlineData("Le général Kouassi a remis une lettre au ministre français.")]
    [InlineData("Le ministre vietnamien a remis une médaille au colonel lao Khampheng Saysana.")]
    [InlineData("Le Vietnam a offert un dîner à la délégation cambodgienne.")]
    [InlineData("La France a promis de livrer 30 véhicules au Mali.")]
    [InlineData("La Chine livrera 12 véhicules au Laos en 2026.")]
    [InlineData("Le ministre tunisien a souhaité que l'Algérie lui cède des hélicoptères.")]
    [InlineData("Le général libanais a sollicité la livraison de véhicules par la France.")]
    [InlineData("La France n'a pas livré de véhicules au Mali.")]
    [InlineData("Les ministres lao et vietnamien ont remis des cadeaux aux élèves.")]
    public void Letters_medals_promises_and_wishes_are_none(string text) => Assert.Empty(Read.Story(text).Assistance);
}
