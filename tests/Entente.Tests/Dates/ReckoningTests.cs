using Entente.Dates;
using Entente.Reading;
using Xunit;

namespace Entente.Tests.Dates;

/// <summary>Where the calendar ends, texts and hints do no harm.</summary>
public class ReckoningTests
{
    private const string Told = "Le ministre de la Défense du Vietnam a rencontré lundi son homologue du Cambodge. Ils se verront l’année prochaine, le 31 décembre.";

    [Theory]
    [InlineData("1000-01-01", true)]
    [InlineData("2999-12-31", true)]
    [InlineData("0999-12-31", false)]
    [InlineData("2999/3000", false)]
    [InlineData("9999", false)]
    [InlineData("2024/..", true)]
    [InlineData("XXXX-05-17", true)]
    public void Days_are_reckoned_from_within_two_thousand_years(string date, bool holds) => Assert.Equal(holds, Reckoning.Holds(Edtf.Parse(date)));

    [Theory]
    [InlineData("9999-24")]
    [InlineData("999X-24/9999-24")]
    public void The_last_winter_of_the_calendar_has_no_end_and_is_no_date(string date) => Assert.False(Edtf.TryParse(date, out _));

    [Theory]
    [InlineData("9999-12-31")]
    [InlineData("0001-01-01")]
    [InlineData("9999")]
    public void A_page_is_not_published_where_nothing_can_be_reckoned(string published)
    {
        var hints = new Hints { Published = Edtf.Parse(published) };
        var dispatch = Assert.Single(PageReader.CreateDefault().Read("page", Told, hints).Dispatches);
        Assert.NotEqual(hints.Published, dispatch.Published);
    }

    [Theory]
    [InlineData("2999-12-31", "neuf cents ans plus tard, ", 20)]
    [InlineData("1000-01-01", "900 ans plus tôt, ", 20)]
    [InlineData("2999-12-31", "dans 900 ans, ", 20)]
    [InlineData("2999-12-31", "900 semaines plus tard, ", 700)]
    [InlineData("2999-12-31", "l’année suivante, ", 8000)]
    public void A_text_that_counts_on_and_on_is_read(string published, string words, int times) =>
        Assert.NotEmpty(FrenchDates.Read($"En {published[..4]}, le 3 mai, {string.Concat(Enumerable.Repeat(words, times))} il viendra.", published));
}
