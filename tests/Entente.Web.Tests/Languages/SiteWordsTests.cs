using System.Text.RegularExpressions;
using Entente.Evaluating;
using Entente.Web.Languages;
using Entente.Web.Tests.Support;
using Xunit;

namespace Entente.Web.Tests.Languages;

/// <summary>The site says the same in both languages.</summary>
public partial class SiteWordsTests(SampleSite samples)
{
    [Fact]
    public void Both_languages_have_the_same_words_with_the_same_values_in_them()
    {
        Assert.Equal(SiteWords.English.Keys.Order(StringComparer.Ordinal), SiteWords.French.Keys.Order(StringComparer.Ordinal));
        foreach (var key in SiteWords.English.Keys)
            Assert.True(Holes(SiteWords.English[key]) == Holes(SiteWords.French[key]), $"{key} has other values in the two languages");
    }

    [Fact]
    public void Every_word_that_a_page_uses_is_there_and_none_is_left_over()
    {
        var sources = Directory.EnumerateFiles(Repository.PathOf("src", "Entente.Web"), "*", SearchOption.AllDirectories)
            .Where(f => f.EndsWith(".razor", StringComparison.Ordinal) || f.EndsWith(".cs", StringComparison.Ordinal))
            .Where(f => !f.Contains($"{Path.DirectorySeparatorChar}obj{Path.DirectorySeparatorChar}", StringComparison.Ordinal)).Select(File.ReadAllText).ToArray();
        var text = string.Join('\n', sources);
        var unused = SiteWords.English.Keys.Where(key => !IsUsed(key, text));
        Assert.Empty(unused);
        var missing = Used().Matches(text).Select(m => m.Groups[1].Value).Distinct().Where(key => !SiteWords.English.Keys.Contains(key));
        Assert.Empty(missing);
    }

    [Theory]
    [InlineData("fr", "fr")]
    [InlineData("fr-CA,en;q=0.5", "fr")]
    [InlineData("vi,en-GB;q=0.8,fr;q=0.5", "en")]
    [InlineData("de,fr;q=0.5", "fr")]
    [InlineData("de", "en")]
    public async Task The_browser_chooses_the_language(string accepted, string language) =>
        Assert.Contains($"<html lang=\"{language}\"", await samples.Served.Page("/", accepted));

    [Fact]
    public async Task The_switch_keeps_the_choice_and_the_rest_of_the_address()
    {
        var document = new AngleSharp.Html.Parser.HtmlParser().ParseDocument(await samples.Served.Page("/undertakings?status=overdue"));
        var other = document.QuerySelector(".languages a")!.GetAttribute("href")!;
        Assert.Equal("/undertakings?status=overdue&lang=fr", other);
        using var response = await samples.Served.Get(other);
        Assert.Contains("<html lang=\"fr\"", await response.Content.ReadAsStringAsync(TestContext.Current.CancellationToken));
        Assert.Contains(response.Headers.GetValues("Set-Cookie"), cookie => cookie.StartsWith("entente-language=fr", StringComparison.Ordinal));
    }

    [Theory]
    [InlineData(0, "0 rencontre", "0 engagements")]
    [InlineData(1, "1 rencontre", "1 engagement")]
    [InlineData(12345, "12\u202f345 rencontres", "12,345 engagements")]
    public void Numbers_and_plurals_are_those_of_the_language(int number, string french, string english)
    {
        Assert.Equal(french, SiteWords.French.Count("count.engagements", number));
        Assert.Equal(english, SiteWords.English.Count("count.engagements", number));
    }

    private static string Holes(string text) => string.Join(' ', Hole().Matches(text).Select(m => m.Value).Distinct().Order(StringComparer.Ordinal));

    /// <summary>By its whole key, or by one that a page puts together: its first part with a value behind it.</summary>
    private static bool IsUsed(string key, string text)
    {
        var plain = key.EndsWith(".one", StringComparison.Ordinal) || key.EndsWith(".many", StringComparison.Ordinal) ? key[..key.LastIndexOf('.')] : key;
        return text.Contains($"\"{plain}\"", StringComparison.Ordinal) || text.Contains($"\"{plain.Split('.')[0]}.{{", StringComparison.Ordinal)
            || (plain.Contains('-') && text.Contains($"\"{plain.Split('-')[0]}-{{", StringComparison.Ordinal));
    }

    [GeneratedRegex(@"\{\d\}")]
    private static partial Regex Hole();

    [GeneratedRegex(@"Words\[""([a-z.-]+)""\]")]
    private static partial Regex Used();
}
