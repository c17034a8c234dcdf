using Entente.Facts;
using Xunit;

namespace Entente.Tests.Facts;

public sealed class InstrumentTests
{
    [Theory]
    [InlineData("Le Mali et le Niger ont signé lundi un accord de défense portant sur la surveillance de la frontière.", "agreement", "ML NE", null, "2025-03-10")]
    [InlineData("Le Maroc et l'Espagne ont signé une feuille de route 2025-2028 sur la formation.", "plan", "MA ES", "2025/2028", null)]
    [InlineData("La Turquie et la Somalie signeront en avril un protocole de coopération navale.", "protocol", "TR SO", null, null)]
    [InlineData("Conformément au mémorandum d'entente conclu en 2021 entre la Grèce et Chypre, dix officiers suivront un stage.", "memorandum", "GR CY", null, "2021")]
    [InlineData("L'accord de coopération militaire entre le Tchad et la France, signé le 5 septembre 2019 à N'Djamena, a été dénoncé.", "agreement", "TD FR", null, "2019-09-05")]
    [InlineData("En vertu du traité de défense mutuelle de 1951, les États-Unis et les Philippines patrouillent ensemble.", "treaty", "US PH", null, "1951")]
    [InlineData("Les ministres béninois et nigérien ont adopté une déclaration commune à l'issue de leurs travaux.", "statement", "BJ NE", null, null)]
    [InlineData("Le Parlement a ratifié l'accord franco-arménien de coopération dans le domaine de la défense.", "agreement", "FR AM", null, null)]
    [InlineData("Le Laos et le Vietnam ont fait le point sur le plan de coopération en 2024.", "plan", "LA VN", "2024", null)]
    [InlineData("Le Gabon et le Cameroun ont dénoncé leur accord militaire de juillet 2022.", "agreement", "GA CM", null, "2022-07")]
    public void A_text_signed_planned_or_in_force_is_an_instrument(string text, string kind, string parties, string? period, string? signed)
    {
        var instrument = Assert.Single(Read.Facts<Instrument>(text));
        Assert.Equal(kind, instrument.Kind);
        Assert.Equal(parties.Split(' ').Order(), instrument.Parties.Order());
        Assert.Equal(period, instrument.Period?.Text);
        Assert.Equal(signed, instrument.Signed?.Text);
    }

    [Theory]
    [InlineData("Aucun accord n'a été signé entre le Togo et le Ghana.")]
    [InlineData("Le Togo et le Ghana n'ont pas signé le mémorandum évoqué la veille par un quotidien.")]
    [InlineData("Le ministre togolais souhaite la signature d'un accord de coopération militaire avec le Ghana.")]
    [InlineData("Le Rwanda et le Burundi négocient un accord de sécurité.")]
    [InlineData("Le Togo et le Ghana se sont mis d'accord pour renforcer leur coopération. Ils sont convenus d'un commun accord de se revoir.")]
    [InlineData("Le ministre togolais a accepté le plan. Le programme nucléaire inquiète le Ghana.")]
    [InlineData("Le Togo a démenti avoir signé un accord de défense avec le Ghana.")]
    [InlineData("La Norvège a nié que des officiers aient rencontré une délégation danoise et qu'un accord de défense ait été conclu avec le Danemark.")]
    [InlineData("Quant à un accord de défense avec le Danemark, la Norvège dit espérer le conclure.")]
    public void What_is_denied_wished_for_or_no_text_is_none(string text) => Assert.Empty(Read.Facts<Instrument>(text));

    [Fact]
    public void Words_that_take_a_text_up_add_to_it()
    {
        var instrument = Assert.Single(Read.Facts<Instrument>(
            "L'accord d'accès réciproque entre le Japon et les Philippines est entré en vigueur jeudi. L'accord avait été signé le 8 juillet 2024 à Manille."));
        Assert.Equal("2024-07-08", instrument.Signed?.Text);
    }

    [Fact]
    public void A_text_of_all_states_is_not_theirs_who_respect_it()
    {
        var treaty = Assert.Single(Read.Facts<Instrument>("Le Chili et le Pérou respectent la Convention des Nations unies de 1982 sur le droit de la mer."));
        Assert.Equal(("treaty", "UN", null), (treaty.Kind, string.Join(' ', treaty.Parties), treaty.Signed));
    }

    [Fact]
    public void Its_quote_stands_at_its_span()
    {
        const string text = "Le Mali et le Niger ont signé lundi un accord de défense.";
        var instrument = Assert.Single(Read.Facts<Instrument>(text));
        Assert.Equal(instrument.Quote, instrument.Span.In(text).ToString());
        Assert.Equal("un accord de défense", instrument.Quote);
    }
}
