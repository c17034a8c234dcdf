using System.Text;
using Entente.Pages;
using Xunit;

namespace Entente.Tests.Pages;

/// <summary>Pages of which the markup told the blocks.</summary>
public sealed class MarkedPageTests
{
    private const string Body = "Tunis (TAP) – Le ministre a reçu l'attaché. Ils ont signé un accord.";

    [Fact]
    public void Blocks_are_what_the_markup_says()
    {
        var (text, stories) = Read(
            (MarkedKind.Title, "Une visite à Tunis"), (MarkedKind.Paragraph, Body), (MarkedKind.Heading, "La suite est prévue."),
            (MarkedKind.ListItem, "Une patrouille commune aura lieu."), (MarkedKind.Caption, "Le ministre et l'attaché se saluent."));
        var story = Assert.Single(stories);
        Assert.Equal("Une visite à Tunis", story.Title);
        Assert.Equal("TAP", story.Agency);
        Assert.Equal([BlockKind.Title, BlockKind.Paragraph, BlockKind.Heading, BlockKind.ListItem, BlockKind.Caption], Layout.Kinds(story));
        Assert.Contains("Ils ont signé un accord.", Layout.Sentences(text, story));
    }

    [Fact]
    public void A_title_is_one_though_it_reads_as_a_sentence() =>
        Assert.Equal("Le ministre est arrivé.", Read((MarkedKind.Title, "Le ministre est arrivé."), (MarkedKind.Paragraph, Body)).Stories[0].Title);

    [Fact]
    public void A_line_that_opens_other_stories_elsewhere_opens_none_here()
    {
        var (text, stories) = Read((MarkedKind.Title, "Une visite à Tunis"), (MarkedKind.Paragraph, Body), (MarkedKind.Paragraph, "À lire aussi"), (MarkedKind.Paragraph, "La frégate a quitté Sfax lundi."));
        Assert.Contains("La frégate a quitté Sfax lundi.", Layout.Sentences(text, Assert.Single(stories)));
    }

    [Fact]
    public void Furniture_that_the_markup_did_not_tell_is_told_by_its_words() =>
        Assert.DoesNotContain("Partager sur Facebook", Layout.Sentences(Read((MarkedKind.Paragraph, "Partager sur Facebook"), (MarkedKind.Paragraph, Body)).Text, Read((MarkedKind.Paragraph, "Partager sur Facebook"), (MarkedKind.Paragraph, Body)).Stories[0]));

    [Fact]
    public void Each_title_of_another_story_opens_it()
    {
        var (_, stories) = Read(
            (MarkedKind.Title, "Une visite à Tunis"), (MarkedKind.Paragraph, Body),
            (MarkedKind.OtherTitle, "Une escale à Sfax"), (MarkedKind.Paragraph, "La frégate a quitté Sfax lundi."), (MarkedKind.OtherTitle, "Un exercice à Bizerte"));
        Assert.Equal([("Une visite à Tunis", false), ("Une escale à Sfax", true), ("Un exercice à Bizerte", true)], stories.Select(story => (story.Title, story.Teaser)));
    }

    private static (string Text, IReadOnlyList<Story> Stories) Read(params (MarkedKind Kind, string Words)[] blocks)
    {
        var text = new StringBuilder();
        var marks = new List<MarkedBlock>();
        foreach (var (kind, words) in blocks)
        {
            if (text.Length > 0) text.Append("\n\n");
            marks.Add(new MarkedBlock(kind, text.Length));
            text.Append(words);
        }
        return (text.ToString(), Layout.Read(text.ToString(), new LayoutHints(Layout: PageLayout.Of("test/1", marks))));
    }
}
