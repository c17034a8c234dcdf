using System.Collections.Immutable;
using Bunit;
using Entente.Dates;
using Entente.Register.Views;
using Entente.Web.Languages;
using Entente.Web.Shared;
using Entente.Web.Tests.Support;
using Microsoft.Extensions.DependencyInjection;
using Xunit;

namespace Entente.Web.Tests.Shared;

/// <summary>Every fact is one click from its words.</summary>
public sealed class SourceLineTests : BunitContext
{
    public SourceLineTests() => Services.AddSingleton(new Wording(SiteWords.English, ServedRegister.Book));

    [Fact]
    public void A_source_leads_to_the_place_in_its_dispatch()
    {
        var line = Shown(Source("a b&c.txt", "VNA", "2024-11-05"));
        var link = line.Find("a");
        Assert.Equal("/dispatch?page=a%20b%26c.txt#engagement-1", link.GetAttribute("href"));
        Assert.Equal("VNA, 5 November 2024", link.TextContent);
        Assert.Empty(line.FindAll("details"));
    }

    [Fact]
    public void Further_sources_fold_away_each_with_its_words()
    {
        var line = Shown(Source("a", "VNA", "2024-11-05"), Source("b", "AKP", "2024-11-06"), Source("c", null, null));
        Assert.Equal("+2", line.Find("summary").TextContent);
        Assert.Equal(["b said it", "c said it"], line.FindAll("li q").Select(q => q.TextContent));
        Assert.Equal("c, publication date unknown", line.FindAll("li a")[1].TextContent);
    }

    [Fact]
    public void Hostile_names_and_words_stay_text()
    {
        var line = Shown(Source("a", "<img src=x onerror=alert(1)>", "2024-11-05"), Source("b", "AKP", "2024-11-06") with { Quote = "<script>alert(1)</script>" });
        Assert.Empty(line.FindAll("img, script"));
        Assert.Contains("<img src=x onerror=alert(1)>", line.Find("a").TextContent);
    }

    private IRenderedComponent<SourceLine> Shown(params ImmutableArray<Source> sources) =>
        Render<SourceLine>(p => p.Add(l => l.Sources, sources).Add(l => l.Of, "engagement-1"));

    private static Source Source(string page, string? outlet, string? day) =>
        new(page, outlet, null, null, day is null ? null : Edtf.Parse(day), $"{page} said it");
}
