using Entente.Codebook;

namespace Entente.Reading.Examples;

/// <summary>How often each rule of a codebook finds a fact, in pages and in the codebook's own examples.</summary>
public sealed class CodebookCoverage
{
    private readonly RuleBook rules;
    private readonly Dictionary<string, int> pages = new(StringComparer.Ordinal);
    private readonly Dictionary<string, int> examples = new(StringComparer.Ordinal);

    /// <summary>Begins with the codebook's own examples, which are read at once.</summary>
    /// <exception cref="CodebookException">An example is not of the form.</exception>
    public CodebookCoverage(Book book, PageReader reader)
    {
        rules = RuleBook.Load(book, "fr");
        foreach (var example in new ExampleFinder(book).Find())
            Count(reader.Read(example.File, example.Text, ExampleRunner.HintsOf(example)), examples);
    }

    /// <summary>Counts the facts of a page by their rules.</summary>
    public void Add(PageReading reading) => Count(reading, pages);

    /// <summary>Each rule with its counts, in the order of the codebook.</summary>
    public IReadOnlyList<RuleCoverage> Rules() =>
        [.. rules.All.Select(rule => new RuleCoverage(rule, pages.GetValueOrDefault(rule.Name), examples.GetValueOrDefault(rule.Name)))];

    /// <summary>Names of rules that found facts and that <c>kinds/rules.yaml</c> lacks.</summary>
    public IReadOnlyList<string> Unknown() =>
        [.. pages.Keys.Union(examples.Keys).Where(name => rules.Find(name) is null).Order(StringComparer.Ordinal)];

    private static void Count(PageReading reading, Dictionary<string, int> counts)
    {
        foreach (var fact in reading.Dispatches.SelectMany(dispatch => dispatch.Facts()))
            counts[fact.Rule] = counts.GetValueOrDefault(fact.Rule) + 1;
    }
}

/// <summary>How often a rule found a fact.</summary>
/// <param name="Pages">Facts in the pages that were read.</param>
/// <param name="Examples">Facts in the codebook's examples.</param>
public sealed record RuleCoverage(RuleKind Rule, int Pages, int Examples)
{
    /// <summary>Whether it found nothing anywhere.</summary>
    public bool IsDead => Pages + Examples == 0;
}
