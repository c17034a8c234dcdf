using Entente.Register.Tests.Support;
using Entente.Register.Views.Suggestions;
using Xunit;
using static Entente.Register.Tests.Support.Page;

namespace Entente.Register.Tests.Views;

/// <summary>Whoever begins to type a name is offered whom and what it may mean.</summary>
public sealed class SuggestionsTests
{
    [Theory]
    [InlineData("gia")]
    [InlineData("GIANG")]
    [InlineData("phan g")]
    [InlineData("giang phan")]
    [InlineData("Văn")]
    public void Any_word_of_a_name_is_begun_in_any_order_and_without_diacritics(string text)
    {
        using var folder = Told(Of("a", "2024-05-07", Tenure("Phan Văn Giang", "minister-of-defence", "VN")));
        var found = Assert.Single(Suggest(folder, text).Named);
        Assert.Equal(("person", "Phan Văn Giang", "minister-of-defence", "VN"), (found.Kind, found.Name, found.Office, string.Join(' ', found.Parties)));
        Assert.Equal(found.Identifier, folder.Register.Resolve(found.Identifier));
    }

    [Theory]
    [InlineData("")]
    [InlineData("–")]
    [InlineData("iang")]
    [InlineData("giang tea")]
    [InlineData("giang%")]
    public void What_no_name_begins_with_is_offered_nothing(string text)
    {
        using var folder = Told(Of("a", "2024-05-07", Tenure("Tea Seiha", "minister-of-defence", "KH")));
        Assert.Empty(Suggest(folder, text).Named);
    }

    [Fact]
    public void Of_a_party_something_is_told_that_stands_with_another_alone()
    {
        using var folder = Told(Of("a", "2024-05-07", Engagement("meeting", "2024-05-06", "KH VN")));
        var view = folder.Register.GetSuggestions(new SuggestionOptions { Parties = ["LA", "VN", "V%", "H+V", "N"] });
        Assert.Equal(["VN"], view.Told);
        Assert.Equal("VN", view.Parties[0]);
    }

    [Fact]
    public void People_stand_before_mechanisms_and_these_before_instruments()
    {
        using var folder = Told(Of(
            "a", "2024-05-07", Tenure("Com Sokha", "commander", "KH"), Mechanism("commission mixte", "KH VN"), Instrument("protocol", "KH VN", "2020/2024") with { Title = "protocole de commerce" }));
        var named = Suggest(folder, "com").Named;
        Assert.Equal(["person Com Sokha KH", "mechanism commission mixte KH VN", "instrument protocole de commerce KH VN"], named.Select(n => $"{n.Kind} {n.Name} {string.Join(' ', n.Parties)}"));
        Assert.Equal("2020/2024", named[2].Period?.Text);
    }

    [Fact]
    public void A_whole_word_stands_before_a_beginning_and_who_is_told_of_for_years_before_others()
    {
        using var folder = Told(
            Of("a", "2022-05-07", Tenure("Tea Banh", "minister-of-defence", "KH")), Of("b", "2023-05-07", Tenure("Tea Banh", "minister-of-defence", "KH")),
            Of("c", "2023-05-08", Tenure("Tea Seiha", "governor", "KH")), Of("d", "2023-05-09", Tenure("Teahan Sok", "commander", "KH")));
        Assert.Equal(["Tea Banh", "Tea Seiha", "Teahan Sok"], Suggest(folder, "tea").Named.Select(n => n.Name));
        Assert.Equal(["Tea Banh"], Suggest(folder, "tea", limit: 1).Named.Select(n => n.Name));
    }

    [Fact]
    public void A_participant_alone_is_named_as_printed()
    {
        using var folder = Told(Of("a", "2024-05-07", Engagement("meeting", "2024-05-06", "KH VN", "VN:Lương Cường, KH:Vong Pisen")));
        Assert.Equal(["Lương Cường"], Suggest(folder, "luong").Named.Select(n => n.Name));
    }

    [Fact]
    public void Parties_of_which_something_is_told_stand_before_the_others()
    {
        using var folder = Told(Of("a", "2024-05-07", Mechanism("commission mixte", "KH VN")));
        Assert.Equal(["VN", "FR", "MA"], folder.Register.GetSuggestions(new SuggestionOptions { Parties = ["FR", "MA", "VN"] }).Parties);
    }

    [Fact]
    public void Who_is_told_of_no_more_is_offered_no_more()
    {
        using var folder = Told(Of("a", "2024-05-07", Tenure("Tea Seiha", "minister-of-defence", "KH")));
        folder.Register.AddMany([Of("a", "2024-05-07", Tenure("Phan Văn Giang", "minister-of-defence", "VN")) with { Hints = new Reading.Hints { Outlet = "VNA" } }]);
        Assert.Empty(Suggest(folder, "tea").Named);
        Assert.Single(Suggest(folder, "phan").Named);
    }

    private static SuggestionsView Suggest(TemporaryRegister folder, string text, int limit = 5) =>
        folder.Register.GetSuggestions(new SuggestionOptions { Text = text, Limit = limit });

    private static TemporaryRegister Told(params PageToAdd[] pages)
    {
        var folder = new TemporaryRegister();
        folder.Register.AddMany(pages);
        return folder;
    }
}
