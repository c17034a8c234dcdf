using Entente.Pages;
using Xunit;

namespace Entente.Tests.Pages;

/// <summary>The language that a page's function words tell.</summary>
public sealed class LanguageTests
{
    [Theory]
    [InlineData("Le ministre de la Défense a reçu son homologue pour une visite de deux jours.", "fr")]
    [InlineData("Le general a declare que les deux armees etaient pretes a cooperer avec la mission.", "fr")]
    [InlineData("The minister of defence has received his counterpart for a visit of two days.", "en")]
    [InlineData("Bộ trưởng Quốc phòng đã tiếp đoàn đại biểu và hai bên thống nhất hợp tác.", "vi")]
    [InlineData("Bo truong Quoc phong da tiep doan dai bieu va hai ben thong nhat hop tac.", "vi")]
    [InlineData("Une visite à Tunis.", null)]
    [InlineData("Alpha Bravo Charlie Delta Echo Foxtrot Golf Hotel India Juliett.", null)]
    public void Function_words_tell_the_language(string text, string? language) =>
        Assert.Equal(language, Layout.Read(text)[0].Language);

    [Fact]
    public void The_hint_stands_only_where_the_text_is_too_short()
    {
        var hints = new LayoutHints(Language: "en");
        Assert.Equal("en", Layout.Read("Visite à Tunis.", hints)[0].Language);
        Assert.Equal("fr", Layout.Read("Le ministre de la Défense a reçu son homologue pour une visite de deux jours.", hints)[0].Language);
    }
}
