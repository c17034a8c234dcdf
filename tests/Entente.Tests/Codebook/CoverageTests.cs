using Entente.Codebook;
using Entente.Evaluating;
using Entente.Reading.Examples;
using Entente.Tests.Reading;
using Xunit;

namespace Entente.Tests.Codebook;

/// <summary>What the rules find in the codebook's examples, the samples and the annotated pages.</summary>
public class CoverageTests
{
    private static readonly Lazy<CodebookCoverage> Coverage = new(Cover);

    [Fact]
    public void No_rule_is_dead() => Assert.Empty(Coverage.Value.Rules().Where(rule => rule.IsDead).Select(rule => $"{rule.Rule.Name} ({rule.Rule.Source})"));

    [Fact]
    public void Every_rule_that_finds_a_fact_is_told_in_the_codebook() => Assert.Empty(Coverage.Value.Unknown());

    [Fact]
    public void Every_rule_belongs_to_a_kind_of_fact_of_the_codebook()
    {
        var facts = Embedded.Book.Root("kinds/facts.yaml")!.Items.Select(fact => fact["fact"].Text).ToHashSet();
        Assert.All(RuleBook.Load(Embedded.Book, "fr").All, rule => Assert.Contains(rule.Fact, facts));
    }

    private static CodebookCoverage Cover()
    {
        var coverage = new CodebookCoverage(Embedded.Book, Embedded.Reader);
        foreach (var page in StoredPage.Below("samples").Concat(StoredPage.Below("tests/gold")).Select(path => StoredPage.Load(Repository.PathOf(path))))
            coverage.Add(Embedded.Reader.Read(page.Name, page.Text, page.Hints));
        return coverage;
    }
}
