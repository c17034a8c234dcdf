using Entente.Pages;
using Xunit;

namespace Entente.Tests.Pages;

/// <summary>Lines to blocks: paragraphs, items, captions, headings, furniture.</summary>
public sealed class BlockTests
{
    [Fact]
    public void Wrapped_lines_are_joined_over_a_broken_word_and_over_the_end_of_a_page()
    {
        const string text = """
            BULLETIN DES ARMÉES          N° 3 — Mai 2023
                            — 4 —

            UNE ESCALE DE QUATRE JOURS

            Le patrouilleur a quitté hier le port de Sfax, où il avait re-
            joint deux bâtiments de la marine voisine. Son équipage, reçu
            à la préfecture maritime, a visité les ateliers de l'arsenal et

                            — 5 —
            BULLETIN DES ARMÉES          N° 3 — Mai 2023

            assisté à un exercice de sauvetage. Il gagnera ensuite Alger.
            """;
        var story = Layout.Read(text)[0];
        Assert.Equal("UNE ESCALE DE QUATRE JOURS", story.Title);
        Assert.Equal("Mai 2023", story.StatedDate?.In(text).ToString());
        Assert.Equal([BlockKind.Title, BlockKind.Paragraph], Layout.Kinds(story));
        Assert.Equal(
            [
                "UNE ESCALE DE QUATRE JOURS",
                "Le patrouilleur a quitté hier le port de Sfax, où il avait re- joint deux bâtiments de la marine voisine.",
                "Son équipage, reçu à la préfecture maritime, a visité les ateliers de l'arsenal et assisté à un exercice de sauvetage.",
                "Il gagnera ensuite Alger.",
            ],
            Layout.Sentences(text, story));
    }

    [Theory]
    [InlineData("\n")]
    [InlineData("\r\n")]
    [InlineData("\n\n")]
    [InlineData("\r\n\r\n\r\n")]
    public void A_line_that_is_a_sentence_is_a_paragraph_whatever_ends_it(string end)
    {
        string[] lines = ["Le général a reçu l'attaché.", "Ils ont signé un accord.", "La cérémonie a eu lieu à Lomé."];
        var text = string.Join(end, lines);
        var story = Layout.Read(text)[0];
        Assert.Equal(3, story.Blocks.Count);
        Assert.Equal(lines, Layout.Sentences(text, story));
    }

    [Fact]
    public void An_empty_line_in_mid_sentence_does_not_end_the_paragraph()
    {
        const string text = "Les deux ministres ont signé hier à Tunis un accord\n\nsur la surveillance des côtes.";
        Assert.Equal(["Les deux ministres ont signé hier à Tunis un accord sur la surveillance des côtes."], Layout.Sentences(text, Layout.Read(text)[0]));
    }

    [Theory]
    [InlineData("•")]
    [InlineData("–")]
    [InlineData("-")]
    [InlineData("*")]
    [InlineData("▪")]
    [InlineData("1.")]
    [InlineData("2)")]
    public void An_item_of_a_list_is_a_block_without_its_bullet(string bullet)
    {
        var text = $"Les parties ont convenu :\n{bullet} de former des officiers ;\n{bullet} de patrouiller ensemble.";
        var story = Layout.Read(text)[0];
        Assert.Equal([BlockKind.Paragraph, BlockKind.ListItem, BlockKind.ListItem], Layout.Kinds(story));
        Assert.Equal(["Les parties ont convenu :", "de former des officiers ;", "de patrouiller ensemble."], Layout.Sentences(text, story));
    }

    [Theory]
    [InlineData("Le ministre à Tunis. Photo : TAP", "Le ministre à Tunis.")]
    [InlineData("Le ministre à Tunis (Photo : TAP)", "Le ministre à Tunis")]
    [InlineData("Le ministre à Tunis. © Marine nationale", "Le ministre à Tunis.")]
    [InlineData("Le ministre à Tunis. Crédit photo : Anna Weber", "Le ministre à Tunis.")]
    [InlineData("(Photo : le ministre devant la stèle. DR)", "le ministre devant la stèle.")]
    [InlineData("Photo : TAP", null)]
    [InlineData("Un entretien à la présidence ảnh 1 Le ministre à Tunis. Photo: VNA", "Le ministre à Tunis.")]
    public void A_caption_is_read_without_its_credit(string line, string? sentence)
    {
        var text = $"Un entretien à la présidence\n\nLe ministre a reçu l'attaché.\n\n{line}\n\nIls ont signé un accord.";
        var story = Layout.Read(text)[0];
        var caption = Assert.Single(story.Blocks, block => block.Kind == BlockKind.Caption);
        Assert.Equal(sentence is null ? [] : [sentence], Layout.Sentences(text, caption));
        Assert.Null(story.Agency);
    }

    [Theory]
    [InlineData("Accueil   Politique   Défense   Économie")]
    [InlineData("Accueil > Défense & sécurité")]
    [InlineData("Accueil › Actualités › Océan Indien")]
    [InlineData("Rechercher | S'abonner | English")]
    [InlineData("Partager : Facebook X Telegram Imprimer")]
    [InlineData("[Partager sur WhatsApp]")]
    [InlineData("Rubriques")]
    [InlineData("Mots-clés : Tunisie, Algérie")]
    [InlineData("Temps de lecture : 3 min")]
    [InlineData("Contact presse : bureau des médias")]
    [InlineData("© 2025 – Tous droits réservés")]
    [InlineData("Recevez notre lettre d'information")]
    [InlineData("Par A. Martin")]
    [InlineData("#défense #coopération")]
    [InlineData("* * *")]
    [InlineData("— Fin —")]
    public void Furniture_is_noise_without_sentences(string line)
    {
        var text = $"Un entretien à la présidence\n\nLe ministre a reçu l'attaché.\n\n{line}\n\nIls ont signé un accord.";
        var story = Layout.Read(text)[0];
        Assert.DoesNotContain(line, Layout.Sentences(text, story));
        Assert.Equal([BlockKind.Title, BlockKind.Paragraph, BlockKind.Paragraph], Layout.Kinds(story));
    }

    [Theory]
    [InlineData("20 février : cérémonie à Port-Bouët")]
    [InlineData("12 mars 2025 – cérémonie au camp de la marine")]
    [InlineData("Le 3 avril 2025, les deux marines seront à Sfax.")]
    public void A_line_that_tells_what_happens_on_a_day_is_no_date_of_publication(string line)
    {
        var text = $"Un entretien à la présidence\n\nLe ministre a reçu l'attaché.\n\n{line}";
        var story = Layout.Read(text)[0];
        Assert.Contains(line, Layout.Sentences(text, story));
        Assert.Null(story.StatedDate);
    }

    [Theory]
    [InlineData("Contacts militaires repris entre Tunis et Alger")]
    [InlineData("Droits de passage : les deux marines s'accordent")]
    public void A_title_that_starts_like_furniture_is_a_title(string title) =>
        Assert.Equal(title, Layout.Read($"{title}\n\nLe ministre a reçu l'attaché.")[0].Title);

    [Fact]
    public void Spans_of_blocks_lie_in_the_text_in_order()
    {
        const string text = "Titre de la page du jour\r\n\r\n  Tunis (TAP) –  Le ministre\u00a0a reçu l'attaché.\r\n\r\nIls ont signé. – TAP\r\n";
        var story = Layout.Read(text)[0];
        Assert.Equal(
            ["Titre de la page du jour", "Tunis (TAP) –  Le ministre\u00a0a reçu l'attaché.", "Ils ont signé. – TAP"],
            story.Blocks.Select(block => block.Span.In(text).ToString()));
        Assert.All(story.Blocks, block => Assert.True(story.Span.Contains(block.Span)));
    }

    [Theory]
    [InlineData("")]
    [InlineData("   \r\n\n\t ")]
    [InlineData("...")]
    public void A_page_without_words_gives_one_story_without_sentences(string text)
    {
        var story = Assert.Single(Layout.Read(text));
        Assert.Empty(Layout.Sentences(text, story));
        Assert.Null(story.Title);
    }

    [Fact]
    public void A_wrapped_line_that_looks_like_a_line_of_publication_stays_in_its_paragraph()
    {
        const string text = """
            Une visite à Tunis

            Tunis, 13 fév 2025 (TAP) - Les ministres de la Défense des pays de
            la rive sud ont décidé jeudi de maintenir au large leur dispositif
            naval et de lui affecter vingt appareils, selon le protocole signé
            à Sousse le 22 décembre 2024 en
            marge du sommet.
            """;
        var sentence = Layout.Sentences(text, Layout.Read(text)[0])[^1];
        Assert.StartsWith("Les ministres de la Défense", sentence);
        Assert.EndsWith("en marge du sommet.", sentence);
    }
}
