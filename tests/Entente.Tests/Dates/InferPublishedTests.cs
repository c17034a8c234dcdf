using Xunit;

namespace Entente.Tests.Dates;

public class InferPublishedTests
{
    [Theory]
    [InlineData("Lomé, 12 mars 2025 (XY) – Les deux ministres se sont vus.", "12 mars 2025", "2025-03-12")]
    [InlineData("date 2024-12 Bilan de l'année", "2024-12", "2024-12")]
    [InlineData("Semaine du 9 au 15 juin 2025\n• Patrouille commune.", "9 au 15 juin 2025", "2025-06")]
    [InlineData("Bulletin n° 12 — Avril 2023", "Avril 2023", "2023-04")]
    [InlineData("May 15, 2024 | 10:32 pm\nLa période 2024-2029.", "May 15, 2024", "2024-05-15")]
    [InlineData("15 May, 2024 9:00 am\nLa période 2024-2029.", "15 May, 2024", "2024-05-15")]
    public void A_stated_date_is_taken_as_exactly_as_it_is_stated(string text, string stated, string published) =>
        Assert.Equal(published, FrenchDates.Infer(text, stated)?.Text);

    [Theory]
    [InlineData("SOFIA, 2 mai (XY) – Ils ont conclu jeudi 1er mai l'accord négocié en novembre 2024.", "2 mai", "2025-05-02")]
    [InlineData("Dakar, 3 déc – La base sera rendue avant l'été 2025. Il a marqué le 80e anniversaire du combat du 1er décembre 1944.", "3 déc", "2024-12-03")]
    [InlineData("Bakou, vendredi 24 mai – La session tenue en 2023 sera suivie d'une autre en 2025.", "vendredi 24 mai", "2024-05-24")]
    [InlineData("Doha, 9 décembre (XY) – Ils reconduiront jusqu'en 2028 le protocole 2023-2025.", "9 décembre", "2025-12-09")]
    [InlineData("TUNIS, 8 oct. (XY) – Ils se sont vus mardi 8 octobre 2024 et ont signé un plan au titre de l'année 2025.", "8 oct", "2024-10-08")]
    public void A_stated_day_takes_its_year_from_those_that_the_text_names(string text, string stated, string published) =>
        Assert.Equal(published, FrenchDates.Infer(text, stated)?.Text);

    [Theory]
    [InlineData("Le ministre a appelé mardi, 8 septembre, son homologue. Le plan de coopération en 2020 est appliqué.", "2020-09-08")]
    [InlineData("Les réunions se déroulent les 17 et 18 mai. Le plan conclu en 2022 avance.", "2022-05")]
    [InlineData("Ils ont parlé dans la matinée du 13 novembre. En 2024, il y aura de nombreux anniversaires.", "2023-11")]
    [InlineData("La conférence s'est tenue le 4 décembre. La prochaine aura lieu en 2026. En 2025, ils célébreront le 50e anniversaire de la République (le 2 décembre 1975).", "2024-12")]
    [InlineData("Ils ont signé l'accord le 6 mars 2024 à Oslo.", "2024-03")]
    public void Without_a_stated_date_the_first_event_tells(string text, string published) =>
        Assert.Equal(published, FrenchDates.Infer(text, null)?.Text);

    [Theory]
    [InlineData("Les deux ministres se sont parlé jeudi.")]
    [InlineData("Ils ont évoqué le 17 mai leur coopération.")]
    [InlineData("Ils ont salué leur amitié.")]
    public void What_no_year_supports_stays_unknown(string text) => Assert.Null(FrenchDates.Infer(text, null));

    [Fact]
    public void A_far_anniversary_is_no_publication() =>
        Assert.Equal("2024-12", FrenchDates.Infer("Il a évoqué le 22 décembre 1944. Ils se sont vus le 4 décembre 2024.", null)?.Text);
}
