using System.Text.Json;
using Entente.Facts;
using Entente.Reading;
using Entente.Reading.Json;
using Entente.Tests.Codebook;
using Xunit;

namespace Entente.Tests.Reading;

/// <summary>What holds of the reading of any page.</summary>
public class PurityTests
{
    private static readonly StoredPage[] Pages = StoredPage.All();

    [Fact]
    public void A_page_is_read_alike_on_any_thread_and_in_any_order()
    {
        var expected = Pages.Select(Json).ToArray();
        var order = Enumerable.Range(0, Pages.Length).ToArray();
        for (var round = 0; round < 2; round++)
        {
            new Random(round).Shuffle(order);
            Parallel.ForEach(order, at => Assert.Equal(expected[at], Json(Pages[at])));
        }
    }

    [Fact]
    public void Two_readers_made_from_one_codebook_read_alike()
    {
        var other = PageReader.CreateDefault();
        Assert.Equal(Embedded.Reader.Version, other.Version);
        Assert.All(Pages, page => Assert.Equal(Json(page), ReadingJson.ToLine(other.Read(page.Name, page.Text, page.Hints))));
    }

    [Fact]
    public void Every_quote_stands_verbatim_at_its_place()
    {
        foreach (var (page, dispatch, fact) in Facts())
        {
            Assert.Equal(fact.Quote, fact.Span.In(page.Text).ToString());
            Assert.True(dispatch.Span.Contains(fact.Span), $"{page.Name}: “{fact.Quote}” stands outside its dispatch");
            Assert.False(string.IsNullOrWhiteSpace(fact.Quote), $"{page.Name}: an empty quote by {fact.Rule}");
        }
    }

    [Fact]
    public void Every_quote_stands_at_the_code_points_that_are_printed()
    {
        foreach (var page in Pages)
        {
            using var json = JsonDocument.Parse(Json(page));
            var points = page.Text.EnumerateRunes().ToArray();
            foreach (var dispatch in json.RootElement.GetProperty("dispatches").EnumerateArray())
                foreach (var fact in dispatch.EnumerateObject().Where(list => list.Value.ValueKind == JsonValueKind.Array).SelectMany(list => list.Value.EnumerateArray()))
                {
                    var (start, end) = (fact.GetProperty("start").GetInt32(), fact.GetProperty("end").GetInt32());
                    Assert.Equal(fact.GetProperty("quote").GetString(), string.Concat(points[start..end].Select(rune => rune.ToString())));
                }
        }
    }

    [Fact]
    public void Explaining_a_page_gives_the_same_reading()
    {
        Assert.All(Pages, page => Assert.Equal(Json(page), ReadingJson.ToLine(Embedded.Reader.Explain(page.Name, page.Text, page.Hints).Reading)));
    }

    [Fact]
    public void What_is_left_unread_has_a_word_that_facts_are_told_by_and_holds_no_fact()
    {
        foreach (var page in Pages)
            foreach (var dispatch in Embedded.Reader.Explain(page.Name, page.Text, page.Hints).Dispatches)
                foreach (var sentence in dispatch.Unread)
                {
                    Assert.NotEmpty(sentence.Cues);
                    Assert.All(sentence.Cues, cue => Assert.True(sentence.Span.Contains(cue.Span)));
                    Assert.DoesNotContain(dispatch.Dispatch.Facts(), fact => fact is not Tenure && fact.Span.Overlaps(sentence.Span));
                }
    }

    private static string Json(StoredPage page) => ReadingJson.ToLine(Embedded.Reader.Read(page.Name, page.Text, page.Hints));

    private static IEnumerable<(StoredPage Page, Dispatch Dispatch, Fact Fact)> Facts() =>
        from page in Pages
        from dispatch in Embedded.Reader.Read(page.Name, page.Text, page.Hints).Dispatches
        from fact in dispatch.Facts()
        select (page, dispatch, fact);
}
