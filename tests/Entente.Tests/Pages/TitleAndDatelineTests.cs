using Entente.Pages;
using Xunit;

namespace Entente.Tests.Pages;

/// <summary>Titles, datelines, agencies and stated dates at the top of a page.</summary>
public sealed class TitleAndDatelineTests
{
    private const string Body = "Le ministre de la Défense a reçu mardi son homologue au palais du gouvernement.";

    [Theory]
    [InlineData("Lomé (ATOP) – ", "ATOP", "Lomé", null)]
    [InlineData("LOMÉ, 14 aout 2024 (APA) - ", "APA", "LOMÉ", "14 aout 2024")]
    [InlineData("Dakar, 3 déc (APS) – ", "APS", "Dakar", "3 déc")]
    [InlineData("SÉOUL, 2 mai (Yonhap) — ", "Yonhap", "SÉOUL", "2 mai")]
    [InlineData("(KPL) Paksé, le 25 mars 2023. – ", "KPL", "Paksé", "le 25 mars 2023")]
    [InlineData("(KPL) ", "KPL", null, null)]
    [InlineData("Nhân Dân en ligne – ", "Nhân Dân", null, null)]
    [InlineData("Tamatave, 3 mai 2024 (XYZ) – ", "XYZ", "Tamatave", "3 mai 2024")]
    [InlineData("New York (Nations unies), 11 février 2022 – ", null, "New York", "11 février 2022")]
    [InlineData("Le 5 août 2024 – Ottawa (Ontario) – ", null, "Ottawa", "Le 5 août 2024")]
    [InlineData("Kinshasa, 12/12/2013 / ", null, "Kinshasa", "12/12/2013")]
    [InlineData("Rabat – ", null, "Rabat", null)]
    [InlineData("Lilongwe, Malawi (PANA) - ", "PANA", "Lilongwe", null)]
    [InlineData("TALLINN, 8 octobre 2025 (XYZ-ABC) — ", "XYZ-ABC", "TALLINN", "8 octobre 2025")]
    [InlineData("Vientiane, 30 oct. (KPL) – ", "KPL", "Vientiane", "30 oct")]
    [InlineData("KYIV/LVIV, 13 novembre 2025 /Ukrinform/. ", "Ukrinform", "KYIV/LVIV", "13 novembre 2025")]
    [InlineData("Suva, Fidji | jeudi 13/11/2025 – ", null, "Suva", "jeudi 13/11/2025")]
    [InlineData("Abidjan, 20 février 2025 (AIP/Le Matin) – ", "AIP", "Abidjan", "20 février 2025")]
    [InlineData("RIYAD, 12 Rajab 1446 (12 janvier 2025) SPA -- ", "SPA", "RIYAD", "12 janvier 2025")]
    [InlineData("Médine, 12 janvier 2025 (3 Dhou al-Hijja 1446) – ", null, "Médine", "12 janvier 2025")]
    [InlineData("Amman, 9 Joumada II 1446, 10 décembre 2024 (XYZ) – ", "XYZ", "Amman", "10 décembre 2024")]
    public void A_dateline_gives_agency_place_and_date_and_is_no_part_of_the_sentence(string dateline, string? agency, string? place, string? date)
    {
        var text = "Un entretien à la présidence\n\n" + dateline + Body;
        var story = Layout.Read(text)[0];
        Assert.Equal((agency, place, date), (story.Agency, story.Place, story.StatedDate?.In(text).ToString()));
        Assert.Equal(Body, Layout.Sentences(text, story)[^1]);
    }

    [Theory]
    [InlineData("France – Sénégal : la commission militaire s'est réunie hier à Dakar avec les deux ministres.")]
    [InlineData("Adieux et drapeaux, mardi 24 mai, pour le deuxième détachement de l'hôpital.")]
    [InlineData("En 2024, il y aura de nombreux événements pour les deux armées.")]
    public void A_sentence_that_starts_like_a_dateline_stays_whole(string sentence)
    {
        var story = Layout.Read(sentence)[0];
        Assert.Null(story.Agency);
        Assert.Null(story.Place);
        Assert.Equal([sentence], Layout.Sentences(sentence, story));
    }

    [Theory]
    [InlineData(" – VNA", "VNA")]
    [InlineData(" -VNA", "VNA")]
    [InlineData(" (AFP)", "AFP")]
    [InlineData("\n\nVNA/CVN", "VNA")]
    [InlineData("\n\nKPL – Desk français", "KPL")]
    [InlineData(" Photo: VNA", null)]
    [InlineData("\n\nabc/de/fgh", null)]
    public void A_signature_at_the_end_names_the_agency_and_a_photo_credit_does_not(string ending, string? agency)
    {
        var text = "Un entretien à la présidence\n\n" + Body + ending;
        var story = Layout.Read(text)[0];
        Assert.Equal(agency, story.Agency);
        Assert.Equal(Body, Layout.Sentences(text, story)[^1]);
    }

    [Theory]
    [InlineData("Publié le 27/02/2025 à 09:14 – Mis à jour le 28/02/2025", "le 27/02/2025")]
    [InlineData("Mis en ligne le 17 mars 2023 | Temps de lecture : 2 min", "le 17 mars 2023")]
    [InlineData("18 novembre 2024  par Anne Roy   Temps de lecture : 3 minutes   Relu par Paul Petit", "18 novembre 2024")]
    [InlineData("15 May, 2024 9:00 am     Par Anne Roy", "15 May, 2024")]
    [InlineData("Publié le 03 juin 2024 à 07h15 – Durée de lecture 3 min.", "le 03 juin 2024")]
    [InlineData("La Gazette du Fleuve / le 3 juin 2024 à 17h05, mis à jour à 18h30", "le 3 juin 2024")]
    [InlineData("Par Awa SENE | 03-juin-2024 - 09h12      412 vues     0 commentaire", "03-juin-2024")]
    [InlineData("Paris, le lundi 24 octobre 2024", "le lundi 24 octobre 2024")]
    [InlineData("Semaine du 9 au 15 juin 2025", "9 au 15 juin 2025")]
    [InlineData("BULLETIN MILITAIRE          N° 12 — Avril 2023", "Avril 2023")]
    [InlineData("14 novembre 2025, 18:20 (GMT+7)", "14 novembre 2025")]
    public void A_line_of_publication_states_the_date_and_is_noise(string line, string date)
    {
        var text = $"Un entretien à la présidence\n{line}\n\n{Body}";
        var story = Layout.Read(text)[0];
        Assert.Equal(date, story.StatedDate?.In(text).ToString());
        Assert.Equal([BlockKind.Title, BlockKind.Paragraph], Layout.Kinds(story));
    }

    [Theory]
    [InlineData("LA COMMISSION MIXTE\nRÉUNIE À SFAX\n\n", "LA COMMISSION MIXTE RÉUNIE À SFAX")]
    [InlineData("Les deux armées arrêtent leur\ncalendrier pour 2026\n\n", "Les deux armées arrêtent leur calendrier pour 2026")]
    [InlineData("Accueil > Défense\n\nUn entretien à la présidence\n\n", "Un entretien à la présidence")]
    [InlineData("Politique\n\nUn entretien à la présidence\n\n", "Un entretien à la présidence")]
    [InlineData(" date 2024-12 Un entretien à la présidence\n\n", "Un entretien à la présidence")]
    [InlineData("RÉPUBLIQUE DU PONANT\nMINISTÈRE DES ARMÉES\n\nCOMMUNIQUÉ\nBrest, le 3 mai 2024\n\n", null)]
    [InlineData("RÉPUBLIQUE DU PONANT\n\nCOMMUNIQUÉ DE PRESSE\n\nUn entretien à la présidence\n\n", "Un entretien à la présidence")]
    [InlineData("Une visite qui fera date ?\n\n", "Une visite qui fera date ?")]
    [InlineData("", null)]
    public void The_title_is_the_first_heading_above_the_body(string top, string? title)
    {
        var story = Layout.Read(top + Body)[0];
        Assert.Equal(title, story.Title);
    }

    [Fact]
    public void A_hinted_title_picks_its_line_and_stands_where_the_page_has_none()
    {
        var hints = new LayoutHints(Title: "Un entretien à la présidence - Le Matin");
        Assert.Equal("Un entretien à la présidence", Layout.Read($"Nos archives de la semaine passée\n\nUn entretien à la présidence\n\n{Body}", hints)[0].Title);
        Assert.Equal(hints.Title, Layout.Read(Body, hints)[0].Title);
    }

    [Fact]
    public void A_title_glued_to_the_dateline_is_parted_from_it()
    {
        var story = Layout.Read("Le Togo et le Ghana relancent leurs patrouilles LOMÉ, 4 juin 2024 (ATOP) – " + Body)[0];
        Assert.Equal(("Le Togo et le Ghana relancent leurs patrouilles", "ATOP", "LOMÉ"), (story.Title, story.Agency, story.Place));
    }

    [Fact]
    public void A_known_outlet_stands_for_the_agency_only_where_the_text_names_none()
    {
        Assert.Equal("APS", Layout.Read(Body, new LayoutHints(Outlet: "APS"))[0].Agency);
        Assert.Equal("AFP", Layout.Read("Dakar (AFP) – " + Body, new LayoutHints(Outlet: "APS"))[0].Agency);
        Assert.Null(Layout.Read(Body, new LayoutHints(Outlet: "Le Matin de la Côte"))[0].Agency);
    }

    [Theory]
    [InlineData("Passer au contenu principal\nPays.example > Défense > Nouvelles\n\n{0}\n\nCommuniqué de presse\nLe 24 novembre 2024 – Berne\n\n")]
    [InlineData("LA DÉFENSE | Direction générale Communication\nNamur, 27/09/2023\n\n{0}\n\n")]
    [InlineData("French.agence.example | 2023-08-18 à 21:07\n\n{0}\n\n")]
    [InlineData("Confédération suisse\nDépartement fédéral de la défense, de la protection de la population et des sports\n\n{0}\n\n")]
    [InlineData("Cahiers du Sud\nTchad  »  Niger  »  Mali  »  Archives\n\n{0}\n\n")]
    public void What_names_the_site_or_the_issuing_body_is_no_title(string head)
    {
        const string title = "La ministre conclut une visite à Riga et à Varsovie";
        Assert.Equal(title, Layout.Read(string.Format(System.Globalization.CultureInfo.InvariantCulture, head, title) + Body)[0].Title);
    }

    [Theory]
    [InlineData("13 mars 2025   Paix et sécurité", "13 mars 2025")]
    [InlineData("Par Afi K. – 9 octobre 2024 à 10 h 15 – 3 commentaires", "9 octobre 2024")]
    [InlineData("Dernière modification : 14/02/2023", "14/02/2023")]
    [InlineData("Belga - Publié le 13/11/2025 à 17:26", "le 13/11/2025")]
    [InlineData("Gazette Info | Par Gazette Info - 13 Novembre 2025", "13 Novembre 2025")]
    [InlineData("Le 13 novembre 2025 par Afi Kouassi", "Le 13 novembre 2025")]
    public void A_line_of_metadata_states_the_date(string line, string date)
    {
        var text = "Un entretien à la présidence du pays\n\n" + line + "\n\n" + Body;
        Assert.Equal(date, Layout.Read(text)[0].StatedDate?.In(text).ToString());
    }
}
