using Entente.Evaluating;
using Entente.Tests.Codebook;
using Xunit;

namespace Entente.Tests.Reading;

/// <summary>
/// Sport, weather, courts, business: pages that use the words of diplomacy and tell none of it. What is read from them
/// all the same would be false in a register, so each page is to give nothing.
/// </summary>
public class PagesWithoutFactsTests
{
    /// <summary>
    /// Pages that give facts, and how many. The list may only shrink: a page that is mended leaves it (the test fails
    /// until it does), and none is added.
    /// </summary>
    private static readonly Dictionary<string, int> KnownMisreadings = [];

    public static TheoryData<string> Pages => [.. StoredPage.Below("tests/none")];

    [Theory]
    [MemberData(nameof(Pages))]
    public void A_page_that_tells_no_diplomacy_gives_no_fact(string page)
    {
        var stored = StoredPage.Load(Repository.PathOf(page));
        var facts = Embedded.Reader.Read(stored.Name, stored.Text, stored.Hints).Dispatches.SelectMany(dispatch => dispatch.Facts()).ToList();
        var told = string.Concat(facts.Select(fact => $"\n{fact.GetType().Name} by {fact.Rule}: {fact.Quote}"));
        var known = KnownMisreadings.GetValueOrDefault(page);
        Assert.True(facts.Count <= known, $"{page} gives {facts.Count} facts, {known} known:{told}");
        Assert.True(facts.Count >= known, $"{page} gives {facts.Count} facts: lower its {known} in the list of known misreadings");
    }

    [Fact]
    public void The_known_misreadings_are_of_pages_that_there_are() =>
        Assert.Empty(KnownMisreadings.Keys.Except(StoredPage.Below("tests/none")));
}
