using Entente.Pages;
using Xunit;

namespace Entente.Tests.Pages;

/// <summary>What sites put around and into a story is none of it, and leaves the story whole.</summary>
public sealed class FurnitureTests
{
    private const string Story = "Une visite à Tunis\n\nTunis, 3 mai 2024 (TAP) – Le ministre a reçu l'attaché. Ils ont signé un accord.\n\nLa séance s'est achevée jeudi.";

    [Theory]
    [InlineData("ACCUEIL\nNATION\nMONDE\nRÉGIONS\nGens du large")]
    [InlineData("• Accueil\n• Politique\n• Vie des quais")]
    [InlineData("journal-du-port.example › actualités")]
    [InlineData("journal-du-port.example/actualites/8842")]
    [InlineData("Le respect de votre vie privée est notre priorité\nNos partenaires et nous stockons des informations sur votre terminal.\nContinuer sans accepter")]
    [InlineData("We use cookies to improve your experience.\nAccept")]
    [InlineData("journal-du-port.example\n\nLe portail du port\nPage d'accueil | Contact | FR EN")]
    [InlineData("Portail officiel\nTravail – Patrie\nAccueil > Salle de presse > Communiqués")]
    public void Nothing_above_a_story_is_its_title_or_words(string furniture)
    {
        var stories = Layout.Read($"{furniture}\n\n{Story}");
        Assert.Equal(["Une visite à Tunis"], stories.Select(story => story.Title));
        Assert.Equal([BlockKind.Title, BlockKind.Paragraph, BlockKind.Paragraph], Layout.Kinds(stories[0]));
    }

    [Theory]
    [InlineData("0 commentaire")]
    [InlineData("412 vues\n2 commentaires\nPartager")]
    public void A_count_of_comments_above_a_story_takes_nothing_of_it(string count)
    {
        var stories = Layout.Read(Story.Replace("Tunis\n\n", $"Tunis\n\n{count}\n\n"));
        Assert.Equal([BlockKind.Title, BlockKind.Paragraph, BlockKind.Paragraph], Layout.Kinds(Assert.Single(stories)));
    }

    [Theory]
    [InlineData("👉 À lire aussi : Une escale à Sfax")]
    [InlineData("Sur le même sujet\n- Une escale à Sfax\n- Météo des côtes")]
    [InlineData("Lire aussi\nUne escale à Sfax")]
    [InlineData("📲 Recevez nos alertes : cliquez ici")]
    public void A_story_goes_on_below_a_box_with_a_heading_a_list_or_a_picture(string box)
    {
        foreach (var next in (string[])["Relève à Sousse\n\nLe colonel a pris ses fonctions.", "- Le colonel a pris ses fonctions.", "[Photo] La frégate à quai.\n\nLe colonel a pris ses fonctions."])
        {
            var text = $"{Story}\n\n{box}\n\n{next}";
            var sentences = Layout.Sentences(text, Assert.Single(Layout.Read(text)));
            Assert.Contains("Le colonel a pris ses fonctions.", sentences);
            Assert.DoesNotContain(sentences, sentence => sentence.Contains("escale", StringComparison.Ordinal));
        }
    }

    [Fact]
    public void Comments_below_other_stories_are_none_of_them()
    {
        var stories = Layout.Read($"{Story}\n\nÀ lire aussi\nUne escale danoise à Sfax lundi\n\n2 commentaires\n\nLecteur\n12 mars 2025 à 18:22\nBravo, il était temps !\nRépondre");
        Assert.Equal(["Une visite à Tunis", "Une escale danoise à Sfax lundi"], stories.Select(story => story.Title));
    }
}
