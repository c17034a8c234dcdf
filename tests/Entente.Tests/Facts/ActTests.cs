using Entente.Facts;
using Xunit;

namespace Entente.Tests.Facts;

/// <summary>By which act one would see an undertaking done.</summary>
public class ActTests
{
    [Theory]
    [InlineData("Le Togo et le Ghana ont convenu d'organiser en 2026 le troisième échange d'amitié de la défense frontalière.", "exchange", "échange d'amitié de la défense frontalière", 3)]
    [InlineData("Le Chili et le Pérou ont décidé de tenir la 5e session de la commission mixte de défense.", "dialogue", "commission mixte de défense", 5)]
    [InlineData("L'Oman et l'Inde sont convenus de mener l'exercice « Étoile du Sud ».", "exercise", "Étoile du Sud", null)]
    [InlineData("Le ministre ghanéen de la Défense, Kofi Mensah, a proposé au Togo de mener des patrouilles conjointes.", "patrol", null, null)]
    [InlineData("La Grèce et Chypre ont convenu de préparer le prochain dialogue sur la politique de défense.", "dialogue", "dialogue sur la politique de défense", null)]
    public void An_encounter_is_told_by_its_noun(string text, string kind, string? mechanism, int? edition)
    {
        var act = Act(text);

        Assert.Equal(("engagement", kind, mechanism, edition), (act?.Fact, act?.Kind, act?.Mechanism, act?.Edition));
    }

    [Theory]
    [InlineData("La Norvège s'est engagée à livrer deux vedettes à la Moldavie en 2026.", "assistance", null, "deux vedettes")]
    [InlineData("Le Kenya et le Rwanda ont convenu de signer un mémorandum sur la médecine militaire.", "instrument", "memorandum", "mémorandum sur la médecine militaire")]
    [InlineData("L'Égypte et le Soudan ont décidé de préparer le protocole de coopération pour 2026-2030.", "instrument", "protocol", "protocole de coopération")]
    [InlineData("Le Chili et l'Argentine ont convenu d'accélérer la signature d'un accord de défense.", "instrument", "agreement", "accord de défense")]
    public void A_gift_or_a_text_is_told_by_what_is_given_or_signed(string text, string fact, string? kind, string what)
    {
        var act = Act(text);

        Assert.Equal((fact, kind, what), (act?.Fact, act?.Kind, act?.What));
    }

    [Fact]
    public void An_invitation_tells_where_one_would_go() =>
        Assert.Equal(new Act("engagement", "visit") { Country = "LA" }, Act("Le ministre laotien de la Défense, Kham Sou, a invité son homologue vietnamien, Phan Van An, à se rendre à Vientiane."));

    [Fact]
    public void A_text_covers_its_years() =>
        Assert.Equal("2026/2030", Act("L'Égypte et le Soudan ont décidé de préparer le protocole de coopération pour 2026-2030.")?.Period?.Text);

    [Theory]
    [InlineData("Le Togo et le Ghana ont convenu de renforcer la confiance mutuelle.")]
    [InlineData("Le Togo et le Ghana ont convenu de mettre en œuvre le protocole de coopération 2020-2024.")]
    public void A_direction_is_no_act(string text) => Assert.Null(Act(text));

    private static Act? Act(string text) => Assert.Single(Read.Facts<Commitment>(text)).Act;
}
