using Entente.Pages;
using Xunit;

namespace Entente.Tests.Pages;

/// <summary>Other stories on a page: after a marker, inside an article, or in a digest.</summary>
public sealed class TeaserTests
{
    private const string Main = "Une visite à Tunis\n\nTunis (TAP) – Le ministre a reçu l'attaché. Ils ont signé un accord. – TAP\n\n";

    [Theory]
    [InlineData("Voir plus")]
    [InlineData("➜ Voir plus")]
    [InlineData("À lire aussi")]
    [InlineData("À LIRE AUSSI :")]
    [InlineData(">>> Voir aussi")]
    [InlineData("Sur le même sujet")]
    [InlineData("Dans la même rubrique :")]
    public void A_marker_ends_the_main_story(string marker)
    {
        var text = $"{Main}{marker}\n\nUne escale à Sfax\n\nLa frégate a quitté Sfax lundi.";
        var stories = Layout.Read(text);
        Assert.Equal(["Une visite à Tunis", "Une escale à Sfax"], stories.Select(story => story.Title));
        Assert.Equal([false, true], stories.Select(story => story.Teaser));
        Assert.DoesNotContain("La frégate a quitté Sfax lundi.", Layout.Sentences(text, stories[0]));
        Assert.False(stories[0].Span.Overlaps(stories[1].Span));
    }

    [Fact]
    public void Captions_titles_given_twice_and_leads_are_grouped_and_short_titles_are_left_out()
    {
        const string text = Main + """
            Voir plus

            Une escale à Sfax

            Une escale à Sfax

            La frégate a quitté Sfax lundi.

            L'amiral sur le pont. Photo : TAP

            Un nouvel amiral

            L'amiral Ben Salah a pris ses fonctions.

            Météo des côtes

            Plan du site   Contact   Mentions légales
            """;
        var stories = Layout.Read(text);
        Assert.Equal(["Une visite à Tunis", "Une escale à Sfax", "Un nouvel amiral"], stories.Select(story => story.Title));
        Assert.Equal([BlockKind.Title, BlockKind.Paragraph], Layout.Kinds(stories[1]));
        Assert.Equal([BlockKind.Caption, BlockKind.Title, BlockKind.Paragraph], Layout.Kinds(stories[2]));
        Assert.Equal("L'amiral sur le pont.", Layout.Sentences(text, stories[2])[0]);
        Assert.All(stories.Skip(1), story => Assert.Equal("fr", story.Language));
    }

    [Fact]
    public void A_title_on_the_markers_line_is_noise_and_the_article_goes_on()
    {
        const string text = "Une visite à Tunis\n\nLe ministre a reçu l'attaché.\n\nLire aussi : Une escale à Sfax\n\nIls ont signé un accord.";
        var story = Assert.Single(Layout.Read(text));
        Assert.Equal(["Une visite à Tunis", "Le ministre a reçu l'attaché.", "Ils ont signé un accord."], Layout.Sentences(text, story));
    }

    [Fact]
    public void A_sentence_on_the_markers_line_is_a_teaser_and_the_article_goes_on()
    {
        const string text = "Une visite à Tunis\n\nLe ministre a reçu l'attaché.\n\n"
            + "À suivre : le ministre se rendra jeudi à Alger pour la commission mixte.\n\nIls ont signé un accord.";
        var stories = Layout.Read(text);
        Assert.Equal("Ils ont signé un accord.", Layout.Sentences(text, stories[0])[^1]);
        Assert.True(stories[1].Teaser);
        Assert.Equal(["le ministre se rendra jeudi à Alger pour la commission mixte."], Layout.Sentences(text, stories[1]));
    }

    [Fact]
    public void A_box_with_a_title_in_mid_article_does_not_end_it()
    {
        const string text = "Une visite à Tunis\n\nLe ministre a reçu l'attaché.\n\nÀ lire aussi\n\nUne escale à Sfax\n\n"
            + "Ils ont signé un accord.\n\nLa commission se réunira en mai.";
        var story = Assert.Single(Layout.Read(text));
        Assert.Equal("La commission se réunira en mai.", Layout.Sentences(text, story)[^1]);
        Assert.DoesNotContain("Une escale à Sfax", Layout.Sentences(text, story));
    }

    [Fact]
    public void A_marker_above_the_body_ends_nothing()
    {
        const string text = "En continu\n\nUne visite à Tunis\n\nLe ministre a reçu l'attaché.";
        Assert.Equal("Une visite à Tunis", Assert.Single(Layout.Read(text)).Title);
    }

    [Fact]
    public void Briefs_in_a_list_are_one_story()
    {
        const string text = "LA SEMAINE EN BREF\nSemaine du 2 au 8 juin 2025\n\n• Togo–Ghana. Les deux marines ont patrouillé.\n• Gabon. Le ministre a reçu l'attaché.";
        var story = Assert.Single(Layout.Read(text));
        Assert.Equal("LA SEMAINE EN BREF", story.Title);
        Assert.Equal(
            ["LA SEMAINE EN BREF", "Togo–Ghana.", "Les deux marines ont patrouillé.", "Gabon.", "Le ministre a reçu l'attaché."],
            Layout.Sentences(text, story));
    }

    [Fact]
    public void A_digest_of_headings_with_their_paragraphs_is_a_story_each_under_one_date()
    {
        const string text = "BRÈVES | 5 août 2024\n\nUne escale à Sfax\nLa frégate a quitté Sfax.\n\nUn nouvel amiral\nL'amiral a pris ses fonctions.\n\nUn don à Alger\nLe Portugal a remis deux canots.";
        var stories = Layout.Read(text);
        Assert.Equal(["Une escale à Sfax", "Un nouvel amiral", "Un don à Alger"], stories.Select(story => story.Title));
        Assert.All(stories, story => Assert.Equal("5 août 2024", story.StatedDate?.In(text).ToString()));
    }

    [Fact]
    public void Titles_with_the_minute_of_their_publication_are_other_stories()
    {
        var stories = Layout.Read(Main + "Une escale à Sfax (23 mai, 18:40)\nUn nouvel amiral (22 mai, 07 h 15)\n");
        Assert.DoesNotContain(Assert.Single(stories).Blocks.Skip(2), block => block.Sentences.Count > 0);
    }

    [Fact]
    public void Comments_are_no_part_of_the_story_and_date_nothing()
    {
        var text = Main + "2 commentaires\n\nAli dit :\n12 mars 2025 à 18:22\nBravo à tous.\n";
        var story = Assert.Single(Layout.Read(text));
        Assert.Null(story.StatedDate);
        Assert.DoesNotContain("Bravo à tous.", Layout.Sentences(text, story));
    }

    [Theory]
    [InlineData("Voir plus\nUn amiral turc attendu à Sfax lundi\nLes pêcheurs de Sfax en colère\n")]
    [InlineData("ET AUSSI\n• Un amiral turc attendu à Sfax lundi\n• Les pêcheurs de Sfax en colère\n")]
    public void Titles_in_a_list_below_a_marker_are_a_story_each(string list)
    {
        var stories = Layout.Read(Main + list);
        Assert.Equal(["Une visite à Tunis", "Un amiral turc attendu à Sfax lundi", "Les pêcheurs de Sfax en colère"], stories.Select(story => story.Title));
        Assert.All(stories.Skip(1), story => Assert.True(story.Teaser));
    }

    [Theory]
    [InlineData("À lire aussi : Une escale à Sfax\nUn nouvel amiral")]
    [InlineData("À lire aussi\n- Une escale à Sfax\n- Un nouvel amiral")]
    public void An_article_goes_on_below_a_box_of_titles(string box)
    {
        var text = $"Une visite à Tunis\n\nTunis (TAP) – Le ministre a reçu l'attaché.\n\n{box}\n\nIls ont signé un accord.";
        var story = Assert.Single(Layout.Read(text));
        Assert.Equal(["Une visite à Tunis", "Le ministre a reçu l'attaché.", "Ils ont signé un accord."], Layout.Sentences(text, story));
    }
}
