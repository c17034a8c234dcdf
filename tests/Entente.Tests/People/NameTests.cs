using Entente.Facts;
using Entente.Tests.Facts;
using Xunit;

namespace Entente.Tests.People;

/// <summary>Names that hold words which mean something else, and words that only look like names.</summary>
public sealed class NameTests
{
    [Theory]
    [InlineData("M. Milan Kovac, ministre serbe de la Défense, a pris la parole.", "Milan Kovac")]
    [InlineData("Milan Kovac, ministre serbe de la Défense, a pris la parole.", "Milan Kovac")]
    [InlineData("L'ambassadeur de France au Togo, Jean Maurice Lebrun, a pris la parole.", "Jean Maurice Lebrun")]
    [InlineData("Mme Vo Thi Son, ambassadrice du Vietnam, a pris la parole.", "Vo Thi Son")]
    [InlineData("L'ambassadeur du Vietnam au Laos, Le Van Tam, a pris la parole.", "Le Van Tam")]
    [InlineData("Le ministre français des Armées, Yves Le Goff, a pris la parole.", "Yves Le Goff")]
    [InlineData("Le ministre ivoirien de la Défense, Paul N'Dri Kouamé, a pris la parole.", "Paul N'Dri Kouamé")]
    [InlineData("Le ministre ivoirien de la Défense, N'Guettia Kouamé, a pris la parole.", "N'Guettia Kouamé")]
    [InlineData("Le ministre djiboutien de la Défense, Ali Cheik Robleh, a pris la parole.", "Ali Cheik Robleh")]
    [InlineData("Le ministre saoudien de la Défense, SAR le prince Salem ben Fahd ben Nasser ben Turki Al Rached, a pris la parole.", "Salem ben Fahd ben Nasser ben Turki Al Rached")]
    [InlineData("Le ministre malien de la Défense, Son Excellence Monsieur le général Moussa Keïta, a pris la parole.", "Moussa Keïta")]
    [InlineData("Le ministre belge de la Défense, Joris van der Meer, a pris la parole.", "Joris van der Meer")]
    [InlineData("Le général Mohamed al-Haddad, chef d'état-major libyen, a pris la parole. Le général al-Haddad a remercié la Libye.", "Mohamed al-Haddad")]
    public void A_name_is_whole_though_a_word_in_it_means_something_else(string text, string person) => Assert.Equal([person], People(text));

    [Fact]
    public void Among_words_in_capitals_a_verb_is_no_name() =>
        Assert.Equal(["Jean Koffi"], People("LE MINISTRE DE LA DEFENSE RECOIT L'AMBASSADEUR DU JAPON\n\nLe ministre togolais de la Défense, Jean Koffi, a reçu mardi à Lomé l'ambassadeur du Japon."));

    [Theory]
    [InlineData("Le général Do Quang Hai, membre du Politburo, secrétaire adjoint de la Commission militaire centrale et ministre vietnamien de la Défense, a pris la parole.")]
    public void A_dignity_between_name_and_office_is_no_person(string text) => Assert.Equal(["Do Quang Hai"], People(text));

    [Theory]
    [InlineData("Le responsable de la division Coopération de l'armée togolaise a pris la parole.")]
    [InlineData("Le ministre togolais de la Défense est arrivé. Le Mali a salué cette visite.")]
    public void A_word_that_names_a_thing_is_no_person(string text) => Assert.Empty(People(text));

    [Fact]
    public void Two_of_one_name_in_one_office_of_two_states_are_two() =>
        Assert.Equal(2, Read.Facts<Tenure>("Le ministre malien de la Défense, Moussa Traoré, a reçu le ministre burkinabè de la Défense, Moussa Traoré.").Count);

    private static string[] People(string text) => [.. Read.Facts<Tenure>(text).Select(tenure => tenure.Person).Distinct()];
}
