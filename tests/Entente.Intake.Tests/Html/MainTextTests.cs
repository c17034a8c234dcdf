using Entente.Pages;
using Xunit;
using static Entente.Intake.Tests.Html.Pages;

namespace Entente.Intake.Tests.Html;

public class MainTextTests
{
    private static readonly string Story = Paragraphs(First, Second, Third);

    private static readonly string Menu = "<ul>" + string.Concat(Enumerable.Range(1, 12).Select(i => $"<li><a href='/{i}'>Rubrique numéro {i}</a></li>")) + "</ul>";

    [Theory]
    [InlineData("<div>{0}</div>")]
    [InlineData("<article>{0}</article>")]
    [InlineData("<table><tr><td>{0}</td></tr></table>")]
    [InlineData("<main><div class='row'><div class='col'>{0}</div></div></main>")]
    [InlineData("<form id='aspnet'><div>{0}</div></form>")]
    [InlineData("<div class='content-sidebar-wrap'>{0}</div>")]
    [InlineData("<noscript><div>{0}</div>")]
    public void Paragraphs_are_found_whatever_holds_them(string frame) =>
        Assert.Equal([First, Second, Third], Body(Menu + string.Format(frame, Story)).Blocks());

    [Theory]
    [InlineData("<nav>{0}</nav>")]
    [InlineData("<div class='menu'>{0}</div>")]
    [InlineData("<div>{0}</div>")]
    [InlineData("<footer>{0}</footer>")]
    public void Menus_are_left_out(string frame) =>
        Assert.Equal([First, Second, Third], Body($"{string.Format(frame, Menu)}<div>{Story}</div>{string.Format(frame, Menu)}").Blocks());

    [Theory]
    [InlineData("class='comments'")]
    [InlineData("id='commentlist'")]
    [InlineData("class='related-posts'")]
    [InlineData("class='newsletterBox'")]
    [InlineData("class='author-bio'")]
    [InlineData("role='complementary'")]
    [InlineData("class='cookie-notice'")]
    [InlineData("style='display: none'")]
    [InlineData("hidden")]
    public void What_the_markup_names_as_furniture_is_left_out_though_it_has_sentences(string attribute) =>
        Assert.Equal([First, Second, Third], Body($"<div>{Story}<div {attribute}><p>Votre avis nous intéresse : écrivez-nous ce que vous pensez de cet article, s'il vous plaît.</p></div></div>").Blocks());

    [Fact]
    public void A_name_that_would_leave_nothing_is_passed_over() =>
        Assert.Equal([First, Second, Third], Body($"<div class='comment-page'>{Story}</div>").Blocks());

    [Fact]
    public void Labels_of_a_story_say_nothing_of_its_purpose()
    {
        const string labels = "post-1 post type-post status-publish format-standard hentry category-defense tag-comments tag-newsletter tag-menu";
        Assert.Equal([First, Second, Third], Body($"<div><article class='{labels}'>{Story}</article></div>").Blocks());
    }

    [Fact]
    public void Cards_of_other_stories_are_left_out()
    {
        var cards = string.Concat(Enumerable.Range(1, 4).Select(i => $"<div class='c'><a href='/{i}'>Un autre article, le numéro {i}</a><p>Ce que raconte cet autre article en une phrase qui est assez longue pour compter.</p></div>"));
        Assert.Equal([First, Second, Third], Body($"<div>{Story}<div>{cards}</div></div>").Blocks());
    }

    [Fact]
    public void A_list_in_the_text_stays_with_its_short_items()
    {
        var page = Body($"<div>{Paragraphs(First, Second)}<ul><li>la formation</li><li>les patrouilles</li></ul>{Paragraphs(Third)}</div>");
        Assert.Equal([First, Second, "la formation", "les patrouilles", Third], page.Blocks());
        Assert.Equal([MarkedKind.Paragraph, MarkedKind.Paragraph, MarkedKind.ListItem, MarkedKind.ListItem, MarkedKind.Paragraph], Kinds(page.Hints.Layout!));
    }

    [Fact]
    public void A_caption_is_told_from_text()
    {
        var page = Body($"<div>{Paragraphs(First)}<figure><img src='a.jpg'><figcaption>Les deux ministres à Hanoï</figcaption></figure>{Paragraphs(Second, Third)}</div>");
        Assert.Equal([First, "Les deux ministres à Hanoï", Second, Third], page.Blocks());
        Assert.Equal([MarkedKind.Paragraph, MarkedKind.Caption, MarkedKind.Paragraph, MarkedKind.Paragraph], Kinds(page.Hints.Layout!));
    }

    [Fact]
    public void The_title_comes_first_and_once()
    {
        var page = Read($"<html><head><title>Visite officielle au Vietnam | Le Matin</title></head><body><div><h1>Visite officielle au Vietnam</h1>{Story}</div></body></html>");
        Assert.Equal(["Visite officielle au Vietnam", First, Second, Third], page.Blocks());
        Assert.Equal(MarkedKind.Title, page.Hints.Layout!.Blocks[0].Kind);
    }

    [Fact]
    public void What_introduces_the_text_outside_its_box_is_taken()
    {
        const string lead = "Trois jours de visite officielle, une déclaration commune et un accord sur la formation des officiers.";
        Assert.Equal(["Une visite attendue de longue date", lead, First, Second, Third],
            Body($"{Menu}<header><h1>Une visite attendue de longue date</h1><p>{lead}</p></header>{Menu}<div>{Story}</div>").Blocks());
    }

    [Fact]
    public void Headings_stay_where_something_stands_below_them()
    {
        var page = Body($"<div>{Paragraphs(First)}<h2>La suite</h2>{Paragraphs(Second, Third)}<h2>À lire aussi</h2>{Menu}</div>");
        Assert.Equal([First, "La suite", Second, Third], page.Blocks());
    }

    [Fact]
    public void Line_ends_in_the_source_are_blanks_and_two_breaks_end_a_paragraph()
    {
        var page = Body($"<div>{First.Replace(" son ", "\n   son ", StringComparison.Ordinal)}<br><br>{Second}<br>\n<br>{Third}</div>");
        Assert.Equal([First, Second, Third], page.Blocks());
    }

    [Fact]
    public void Words_of_inline_elements_run_on() =>
        Assert.Equal($"Le <b>gén</b>éral{First}".Replace("<b>", "", StringComparison.Ordinal).Replace("</b>", "", StringComparison.Ordinal),
            Body($"<div><p>Le <b>gén</b>éral{First}</p></div>").Text);

    [Theory]
    [InlineData("")]
    [InlineData("<div></div>")]
    [InlineData("<script>var a = 'Le ministre a été reçu à Hanoï par son homologue';</script>")]
    public void A_page_without_words_has_no_text(string body) => Assert.Equal("", Body(body).Text);

    [Fact]
    public void A_short_text_that_stands_with_the_pages_title_is_not_lost_to_a_longer_one()
    {
        const string own = "Le ministre est arrivé mardi à Hanoï, où il restera jusqu'à vendredi.";
        var page = Read($"<html><head><title>Visite officielle à Hanoï - Le Matin</title></head><body><main><h1>Visite officielle à Hanoï</h1>{Paragraphs(own)}</main><section>{Paragraphs(First, Second, Third)}</section></body></html>");
        Assert.Contains(own, page.Blocks());
    }

    [Theory]
    [InlineData("<figure><table><tr><td>{0}</td></tr></table><figcaption>Photo VNA</figcaption></figure>", MarkedKind.Paragraph)]
    [InlineData("<figure><blockquote>{0}</blockquote></figure>", MarkedKind.Paragraph)]
    [InlineData("<figure><p>{0}</p></figure>", MarkedKind.Caption)]
    public void A_table_or_a_quotation_in_a_figure_is_text(string figure, MarkedKind expected)
    {
        var page = Body($"<div>{Paragraphs(First, Third)}{string.Format(figure, Second)}</div>");
        Assert.Equal(expected, page.Hints.Layout!.Blocks.Single(block => block.Start == page.Text.IndexOf(Second, StringComparison.Ordinal)).Kind);
    }

    [Fact]
    public void A_heading_that_folds_its_section_is_a_heading() =>
        Assert.Equal([First, "La suite", Second, Third], Body($"<div>{Paragraphs(First)}<h2><button>La suite</button></h2>{Paragraphs(Second, Third)}</div>").Blocks());

    [Fact]
    public void What_the_structured_data_state_as_the_text_leaves_out_what_stands_between()
    {
        const string call = "Soutenez un journal libre et indépendant : votre don de quelques euros nous permet d'enquêter partout.";
        var page = Read($"<html><head>{Stating($"{First} {Second} {Third}")}</head><body><div>{Paragraphs(First, Second, call, Third)}</div></body></html>");
        Assert.Equal([First, Second, Third], page.Blocks());
    }

    [Fact]
    public void A_summary_in_the_structured_data_leaves_out_nothing() =>
        Assert.Equal([First, Second, Third], Read($"<html><head>{Stating(First)}</head><body><div>{Story}</div></body></html>").Blocks());

    private static string Stating(string text) => "<script type='application/ld+json'>{\"@type\": \"NewsArticle\", \"articleBody\": \"" + text + "\"}</script>";

    private static IEnumerable<MarkedKind> Kinds(PageLayout layout) => layout.Blocks.Select(block => block.Kind);
}
