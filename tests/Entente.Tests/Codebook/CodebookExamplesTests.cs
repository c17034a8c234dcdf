using Entente.Reading.Examples;
using Xunit;

namespace Entente.Tests.Codebook;

public class CodebookExamplesTests
{
    private static readonly CodebookExample[] Examples = [.. new ExampleFinder(Embedded.Book).Find()];

    public static TheoryData<string> Files => [.. Examples.Select(example => example.File).Distinct()];

    [Theory]
    [MemberData(nameof(Files))]
    public void Every_example_of_a_file_gives_what_it_says(string file)
    {
        var runner = new ExampleRunner(Embedded.Reader);
        Assert.Empty(Examples.Where(example => example.File == file).SelectMany(runner.Run));
    }

    [Fact]
    public void Every_verb_that_makes_an_engagement_has_an_example_read_by_its_frame()
    {
        var frames = Embedded.Book.Languages["fr"].Engagements.Verbs.All.Select(frame => $"verb.{frame.Name}").Distinct();
        Assert.Empty(frames.Except(Values("rule")));
    }

    [Fact]
    public void Every_kind_of_engagement_that_nouns_name_has_an_example()
    {
        var kinds = Embedded.Book.Root("fr/engagements.yaml")!["nouns"].Items.Select(group => group["kind"].Text);
        Assert.Empty(kinds.Except(Values("kind")));
    }

    [Theory]
    [InlineData("fr/undertakings.yaml", "kinds/modalities.yaml", "modality")]
    [InlineData("fr/instruments.yaml", "kinds/instruments.yaml", "kind", "other")]
    public void Every_code_has_an_example(string file, string kinds, string key, params string[] except)
    {
        var codes = Embedded.Book.Root(kinds)!.Items.Select(item => item[key].Text);
        Assert.Empty(codes.Except(Values(key, file)).Except(except));
    }

    [Fact]
    public void Checking_the_shipped_codebook_runs_the_examples_of_dates_too_and_finds_nothing_wrong()
    {
        var report = CodebookCheck.Run(Entente.Codebook.CodebookSource.Embedded());
        Assert.Empty(report.Errors);
        Assert.True(report.Examples > Examples.Length, "the examples of dates.yaml were not run");
    }

    private static IEnumerable<string> Values(string key, string? file = null) =>
        Examples.Where(example => file is null || example.File == file).SelectMany(example => example.Expected)
            .Select(fact => fact.GetValueOrDefault(key)).OfType<string>();
}
