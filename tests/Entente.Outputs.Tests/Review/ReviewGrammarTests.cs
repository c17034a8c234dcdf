using Entente.Codebook;
using Entente.Facts;
using Entente.Outputs.Review;
using Entente.Register.Tests.Support;
using Entente.Register.Views.Reviews;
using Xunit;

namespace Entente.Outputs.Tests.Review;

/// <summary>Sentences agree: articles and prepositions of parties, numbers, dates, singular and plural.</summary>
public sealed class ReviewGrammarTests : IDisposable
{
    private static readonly Book Book = Book.LoadEmbedded();

    private readonly TemporaryRegister folder = new();

    public void Dispose() => folder.Dispose();

    [Theory]
    [InlineData("PH", "FR", "Le 7 mai, une signature a réuni la France et les Philippines en France.")]
    [InlineData("PH", "PH", "Le 7 mai, une signature a réuni la France et les Philippines aux Philippines.")]
    [InlineData("IN", "IN", "Le 7 mai, une signature a réuni la France et l’Inde en Inde.")]
    [InlineData("CU", "CU", "Le 7 mai, une signature a réuni la France et Cuba à Cuba.")]
    [InlineData("JP", "JP", "Le 7 mai, une signature a réuni la France et le Japon au Japon.")]
    [InlineData("EU", null, "Le 7 mai, une signature a réuni la France et l’Union européenne.")]
    [InlineData("JP", "VN", "Le 7 mai, une signature a réuni la France et le Japon.")]
    public void A_party_has_its_article_and_a_country_its_preposition(string partner, string? country, string sentence)
    {
        Add(Page.Engagement("signing", "2024-05-07", $"FR {partner}") with { Country = country });
        Assert.Equal(sentence, Item("high-points", OutputLanguage.French));
    }

    [Theory]
    [InlineData("2024-05-01", "Le 1er mai, ", "On 1 May, ")]
    [InlineData("2024-05-07/2024-05-09", "Du 7 au 9 mai, ", "From 7 to 9 May, ")]
    [InlineData("2024-05-30/2024-06-02", "Du 30 mai au 2 juin, ", "From 30 May to 2 June, ")]
    [InlineData("2024-05", "En mai, ", "In May, ")]
    [InlineData("2024", "En 2024, ", "In 2024, ")]
    public void A_date_is_said_as_exactly_as_it_is_known(string when, string french, string english)
    {
        Add(Page.Engagement("signing", when, "FR JP"));
        Assert.StartsWith(french, Item("high-points", OutputLanguage.French));
        Assert.StartsWith(english, Item("high-points", OutputLanguage.English));
    }

    [Theory]
    [InlineData(1, 0, "En 2024, le registre connaît une rencontre de la France avec un partenaire\u202f; il n’en connaît aucune pour 2023.")]
    [InlineData(2, 1, "En 2024, le registre connaît deux rencontres de la France avec ses partenaires, contre une en 2023.")]
    [InlineData(17, 3, "En 2024, le registre connaît 17 rencontres de la France avec ses partenaires, contre 3 en 2023.")]
    [InlineData(0, 2, "Pour 2024, le registre ne connaît aucune rencontre de la France avec un partenaire\u202f; il en connaît deux pour 2023.")]
    public void Numbers_stand_in_letters_or_figures_and_nouns_agree_with_them(int now, int before, string sentence)
    {
        Add([.. Days(2024, now), .. Days(2023, before)]);
        Assert.Equal(sentence, Summary(OutputLanguage.French)[0]);
    }

    [Theory]
    [InlineData(OutputLanguage.French, "La France a remis aux Philippines «\u00a0trente ordinateurs\u00a0».")]
    [InlineData(OutputLanguage.English, "France gave to the Philippines “trente ordinateurs”.")]
    public void What_is_given_is_given_to_somebody(OutputLanguage language, string sentence)
    {
        Add(Page.Assistance("FR", "PH", "trente ordinateurs", null));
        Assert.Equal(sentence, Item("given", language));
    }

    [Theory]
    [InlineData("protocol", "Le protocole avec le Japon (2020–2024) est arrivé à terme\u202f; aucun texte n’est connu qui prenne la suite.")]
    [InlineData("agreement", "L’accord avec le Japon (2020–2024) est arrivé à terme\u202f; aucun texte n’est connu qui prenne la suite.")]
    [InlineData("statement", "La déclaration avec le Japon (2020–2024) est arrivée à terme\u202f; aucun texte n’est connu qui prenne la suite.")]
    public void A_text_has_its_gender(string kind, string sentence)
    {
        Add(Page.Instrument(kind, "FR JP", "2020/2024"));
        Assert.Equal(sentence, Item("texts-ended", OutputLanguage.French));
    }

    [Theory]
    [InlineData("protocol", "Le 7 mai, la signature du protocole a réuni la France et le Japon.", "On 7 May, the signing of the protocol brought together France and Japan.")]
    [InlineData("agreement", "Le 7 mai, la signature de l’accord a réuni la France et le Japon.", "On 7 May, the signing of the agreement brought together France and Japan.")]
    [InlineData("statement", "Le 7 mai, la signature de la déclaration a réuni la France et le Japon.", "On 7 May, the signing of the statement brought together France and Japan.")]
    public void A_signing_is_told_with_what_was_signed(string kind, string french, string english)
    {
        Add(Page.Engagement("signing", "2024-05-07", "FR JP"), Page.Instrument(kind, "FR JP", null) with { Signed = Entente.Dates.Edtf.Parse("2024-05-07") });
        Assert.Equal(french, Item("high-points", OutputLanguage.French));
        Assert.Equal(english, Item("high-points", OutputLanguage.English));
    }

    private static IEnumerable<Fact> Days(int year, int count) => Enumerable.Range(1, count).Select(day => Page.Engagement("meeting", $"{year}-{(day - 1) % 12 + 1:00}-{(day - 1) / 12 * 14 + 3:00}", "FR JP"));

    private void Add(params Fact[] facts) => folder.Register.AddMany([Page.Of("a", "2025-06-08", facts), Page.Of("b", "2024-06-08", [.. facts.OfType<Assistance>()])]);

    private string Item(string list, OutputLanguage language) =>
        Compose(language).Sections.SelectMany(s => s.Blocks).OfType<ReviewList>().Single(l => l.Id == list).Items[0].Text;

    private string[] Summary(OutputLanguage language) => [.. ((ReviewParagraph)Compose(language).Sections[0].Blocks[0]).Sentences.Select(s => s.Text)];

    private ReviewDocument Compose(OutputLanguage language) =>
        ReviewRenderer.Compose(folder.Register.GetReview(new ReviewOptions { Party = "FR", Year = 2024, Offices = Book.Offices, Agencies = Book.World.Agencies }), language, Book);
}
