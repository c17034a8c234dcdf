using System.Text.Json;
using Entente.Evaluating;
using Entente.Facts;
using Entente.Reading;
using Xunit;

namespace Entente.Tests.Reading;

/// <summary>
/// The pages under <c>tests/gold</c>, which others wrote and annotated. How well they are read is measured, not
/// tested (docs/accuracy.md); what must hold of every page is tested here.
/// </summary>
public class GoldPagesTests
{
    public static TheoryData<string> Pages => [.. DefaultReader.Pages("tests", "gold")];

    [Theory]
    [MemberData(nameof(Pages))]
    public void Every_fact_quotes_the_page_verbatim_at_its_place_inside_its_story(string page)
    {
        var reading = DefaultReader.Read(page);
        foreach (var dispatch in reading.Dispatches)
            foreach (var fact in dispatch.Facts())
                CheckQuote(reading, dispatch, fact);
    }

    [Theory]
    [MemberData(nameof(Pages))]
    public void Every_page_gives_a_story_and_facts(string page)
    {
        var reading = DefaultReader.Read(page);
        Assert.NotEmpty(reading.Dispatches);
        Assert.NotEmpty(reading.Dispatches.SelectMany(dispatch => dispatch.Facts()));
    }

    [Theory]
    [MemberData(nameof(Pages))]
    public void The_annotation_belongs_to_the_page_and_quotes_it_verbatim(string page)
    {
        var text = File.ReadAllText(Repository.PathOf(page));
        using var gold = JsonDocument.Parse(File.ReadAllText(Repository.PathOf(Path.ChangeExtension(page, ".gold.json"))));
        Assert.Equal(Path.GetFileName(page), gold.RootElement.GetProperty("page").GetString());
        var quotes = Quotes(gold.RootElement).ToList();
        Assert.NotEmpty(quotes);
        Assert.All(quotes, quote => Assert.Contains(quote, text));
    }

    private static void CheckQuote(PageReading reading, Dispatch dispatch, Fact fact)
    {
        Assert.Equal(reading.Text.Substring(fact.Span.Start, fact.Span.Length), fact.Quote);
        Assert.False(string.IsNullOrWhiteSpace(fact.Quote), $"{fact.Rule} quotes nothing");
        Assert.False(string.IsNullOrWhiteSpace(fact.Rule), $"“{fact.Quote}” names no rule");
        Assert.InRange(fact.Span.Start, dispatch.Span.Start, dispatch.Span.End);
        Assert.InRange(fact.Span.End, dispatch.Span.Start, dispatch.Span.End);
    }

    private static IEnumerable<string> Quotes(JsonElement reading) =>
        from dispatch in reading.GetProperty("dispatches").EnumerateArray()
        from kind in dispatch.EnumerateObject()
        where kind.Value.ValueKind == JsonValueKind.Array
        from fact in kind.Value.EnumerateArray()
        select fact.GetProperty("quote").GetString()!;
}
