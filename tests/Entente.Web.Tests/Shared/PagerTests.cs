using Bunit;
using Entente.Web.Shared;
using Entente.Web.Tests.Support;
using Microsoft.AspNetCore.Components;
using Microsoft.Extensions.DependencyInjection;
using Xunit;

namespace Entente.Web.Tests.Shared;

/// <summary>One comes from each page of a list to its neighbours, and keeps what one has asked for.</summary>
public sealed class PagerTests : ComponentContext
{
    [Theory]
    [InlineData(1, null, "/search?q=a%26b&page=2")]
    [InlineData(2, "/search?q=a%26b", "/search?q=a%26b&page=3")]
    [InlineData(3, "/search?q=a%26b&page=2", null)]
    public void It_leads_to_the_pages_before_and_after(int page, string? before, string? after)
    {
        Services.GetRequiredService<NavigationManager>().NavigateTo($"/search?q=a%26b&page={page}");
        var pager = Render<Pager>(p => p.Add(c => c.Page, page).Add(c => c.Pages, 3));
        Assert.Equal((before, after), (pager.FindAll("a[rel=prev]").SingleOrDefault()?.GetAttribute("href"), pager.FindAll("a[rel=next]").SingleOrDefault()?.GetAttribute("href")));
        Assert.Contains($"{page}", pager.Find("span").TextContent);
    }

    [Theory]
    [InlineData(0)]
    [InlineData(1)]
    public void One_page_has_no_pager(int pages) => Assert.Empty(Render<Pager>(p => p.Add(c => c.Page, 1).Add(c => c.Pages, pages)).Nodes);
}
