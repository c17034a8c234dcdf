using Entente.Facts;
using Xunit;

namespace Entente.Tests.Facts;

public sealed class CommemorationTests
{
    [Theory]
    [InlineData("L'ambassade de Grèce a célébré vendredi le 60e anniversaire de la marine, fondée le 8 mai 1965.", "marine", 60, "1965-05-08", "2025-03-07")]
    [InlineData("Le Cameroun a fêté le cinquantenaire de la réunification.", "réunification", 50, "1975", null)]
    [InlineData("La Tunisie et le Japon marquent les cinquante ans de l'établissement de leurs relations diplomatiques.", "établissement de leurs relations diplomatiques", 50, "1975", null)]
    [InlineData("L'Algérie a commémoré le soixante-dixième anniversaire du déclenchement de la Révolution (1er novembre 1954).", "déclenchement de la Révolution", 70, "1954-11-01", null)]
    [InlineData("La Belgique et la Corée du Sud ont célébré le 74e anniversaire de la bataille d'avril 1951.", "bataille d'avril 1951", 74, "1951-04", null)]
    [InlineData("Le 80e anniversaire du massacre de Thiaroye, survenu le 1er décembre 1944, a été célébré au Sénégal.", "massacre de Thiaroye", 80, "1944-12-01", null)]
    [InlineData("Le Laos marque le 50e anniversaire de la victoire (30 avril 1975 - 30 avril 2025).", "victoire", 50, "1975-04-30", "2025-04-30")]
    public void An_anniversary_is_dated_by_the_event(string text, string what, int nth, string date, string? occasion)
    {
        var fact = Assert.Single(Read.Facts<Commemoration>(text));
        Assert.Equal((what, nth, date, occasion), (fact.What, fact.Nth!.Value, fact.Date?.Text, fact.Occasion?.Text));
    }

    [Fact]
    public void A_list_gives_one_for_each()
    {
        var facts = Read.Facts<Commemoration>(
            "En 2025, les armées célébreront le 50e anniversaire de la fondation de la République (le 2 décembre 1975) et le 80e de la Fête nationale du Vietnam (le 2 septembre 1945).");
        Assert.Equal([50, 80], facts.Select(fact => fact.Nth));
        Assert.Equal(["1975-12-02", "1945-09-02"], facts.Select(fact => fact.Date?.Text));
        Assert.Equal("Fête nationale du Vietnam", facts[1].What);
    }

    [Theory]
    [InlineData("Il a été condamné à 5 ans de prison après 30 ans de service.")]
    [InlineData("La 3e journée de négociations s'est achevée à Lomé.")]
    [InlineData("Le ministre a salué la Journée internationale des Casques bleus.")]
    [InlineData("Au cours des 10 ans de guerre, le pays a souffert.")]
    public void Ages_durations_and_days_of_work_are_none(string text) => Assert.Empty(Read.Facts<Commemoration>(text));

    [Fact]
    public void The_same_anniversary_in_title_and_text_is_one()
    {
        var facts = Read.Facts<Commemoration>("Les 95 ans du PCV célébrés à Vientiane\n\nVientiane – L'ambassade a célébré le 95e anniversaire de la fondation du Parti communiste du Vietnam.");
        Assert.Equal("fondation du Parti communiste du Vietnam", Assert.Single(facts).What);
    }
}
