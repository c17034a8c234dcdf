using Bunit;
using Entente.Web.Layout;
using Entente.Web.Tests.Support;
using Microsoft.AspNetCore.Components;
using Microsoft.Extensions.DependencyInjection;
using Xunit;

namespace Entente.Web.Tests.Layout;

/// <summary>One sees where one is, and changes the language without leaving it.</summary>
public sealed class NavigationTests : ComponentContext
{
    [Theory]
    [InlineData("/", "/")]
    [InlineData("/?lang=fr", "/")]
    [InlineData("/relations/KH/VN", "/relations")]
    [InlineData("/calendar?month=2024-05", "/calendar")]
    [InlineData("/people/person-1", null)]
    public void The_page_where_one_is_is_marked(string address, string? marked)
    {
        Go(address);
        Assert.Equal(marked, Render<Navigation>().FindAll("[aria-current=page]").SingleOrDefault()?.GetAttribute("href"));
    }

    [Fact]
    public void The_other_language_shows_the_same_page()
    {
        Go("/undertakings?party=KH&lang=en");
        var languages = Render<LanguageSwitch>();
        Assert.Equal("EN", languages.Find("[aria-current]").TextContent);
        Assert.Equal(("fr", "/undertakings?party=KH&lang=fr"), (languages.Find("a").GetAttribute("hreflang"), languages.Find("a").GetAttribute("href")));
    }

    private void Go(string address) => Services.GetRequiredService<NavigationManager>().NavigateTo(address);
}
