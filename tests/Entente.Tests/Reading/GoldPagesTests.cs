using System.Text.Json;
using Entente.Evaluating;
using Entente.Tests.Codebook;
using Xunit;

namespace Entente.Tests.Reading;

/// <summary>
/// The pages under <c>tests/gold</c>, which others wrote and annotated. How well they are read is measured
/// (docs/accuracy.md); here stands what must hold of each. That quotes are verbatim is tested with all other pages.
/// </summary>
public sealed class GoldPagesTests
{
    public static TheoryData<string> Pages => [.. StoredPage.Below("tests/gold")];

    [Theory]
    [MemberData(nameof(Pages))]
    public void Every_page_gives_a_story_with_facts(string page)
    {
        var stored = StoredPage.Load(Repository.PathOf(page));
        var reading = Embedded.Reader.Read(stored.Name, stored.Text, stored.Hints);
        Assert.NotEmpty(reading.Dispatches);
        Assert.NotEmpty(reading.Dispatches[0].Facts());
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

    private static IEnumerable<string> Quotes(JsonElement reading) =>
        from dispatch in reading.GetProperty("dispatches").EnumerateArray()
        from kind in dispatch.EnumerateObject()
        where kind.Value.ValueKind == JsonValueKind.Array
        from fact in kind.Value.EnumerateArray()
        select fact.GetProperty("quote").GetString()!;
}
