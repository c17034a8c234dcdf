using Entente.Reading.Examples;

namespace Entente.Cli.Printing;

/// <summary>How often each rule found a fact, as a table: rule, facts in pages, facts in examples, meaning.</summary>
internal static class CoverageText
{
    private const int NameWidth = 30;

    public static void Write(TextWriter output, CodebookCoverage coverage)
    {
        var rules = coverage.Rules();
        foreach (var group in rules.GroupBy(rule => rule.Rule.Fact))
        {
            output.WriteLine($"{group.Key,-NameWidth}{"pages",8}{"examples",10}");
            foreach (var rule in group) output.WriteLine(Line(rule));
            output.WriteLine();
        }
        var dead = rules.Count(rule => rule.IsDead);
        output.WriteLine($"{rules.Count} rules; {rules.Count(rule => rule.Pages == 0)} found nothing in the pages, {dead} nothing at all");
        foreach (var rule in rules.Where(rule => rule.IsDead)) output.WriteLine($"  dead: {rule.Rule.Name} ({rule.Rule.Source})");
        foreach (var name in coverage.Unknown()) output.WriteLine($"  not in kinds/rules.yaml: {name}");
    }

    private static string Line(RuleCoverage rule) => $"  {rule.Rule.Name,2 - NameWidth}{rule.Pages,8}{rule.Examples,10}  {rule.Rule.Meaning}";
}
