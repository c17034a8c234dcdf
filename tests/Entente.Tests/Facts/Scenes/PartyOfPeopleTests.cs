using Entente.Reading;
using Entente.Tests.Codebook;
using Xunit;

namespace Entente.Tests.Facts.Scenes;

/// <summary>Whose side people are of whom no word of their own ties to one.</summary>
public class PartyOfPeopleTests
{
    [Theory]
    [InlineData("Ngoma et Silva préparent le 20 juin. Le général Jean Ngoma, ministre de la Défense, a reçu lundi à Libreville le ministre angolais de la Défense, Paulo Silva.", "Jean Ngoma", "GA")]
    [InlineData("Le général Jean Ngoma, ministre de la Défense, et le général Paulo Silva, ministre de la Défense de l'Angola, ont signé lundi un plan. Le Gabon et l'Angola en sont satisfaits.", "Jean Ngoma", "GA")]
    [InlineData("Reçu à Libreville par le président Jean Ngoma, le président Paulo Silva a salué l'amitié du Gabon et de l'Angola.", "Jean Ngoma", "GA")]
    [InlineData("Reçu à Libreville par le président Jean Ngoma, le président Paulo Silva a salué l'amitié du Gabon et de l'Angola.", "Paulo Silva", "AO")]
    [InlineData("Une délégation de l'armée angolaise effectue une visite au Gabon. Elle a été accueillie lundi par le général Jean Ngoma, chef d'état-major.", "Jean Ngoma", "GA")]
    [InlineData("Le ministre angolais de la Défense, Paulo Silva, a rencontré lundi à Libreville son homologue gabonais, Jean Ngoma. Le président Rémy Mba a reçu dans l'après-midi Paulo Silva. Il l'a prié de transmettre ses salutations au roi Antonio Costa. Le Gabon est satisfait.", "Antonio Costa", "AO")]
    public void Places_and_offices_told_of_others_come_before_what_is_only_likely(string text, string person, string party)
    {
        var read = Embedded.Reader.Read("page", text, Hints.None).Dispatches.SelectMany(dispatch => dispatch.Tenures).Single(tenure => tenure.Person == person);
        Assert.Equal(party, read.Party);
    }
}
