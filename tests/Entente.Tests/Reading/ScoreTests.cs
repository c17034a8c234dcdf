using System.Text.Json.Nodes;
using Entente.Evaluating;
using Entente.Reading.Json;
using Entente.Tests.Codebook;
using Entente.Text;
using Xunit;

namespace Entente.Tests.Reading;

/// <summary>The measures that no change may fall under; they need the evaluation data and python3.</summary>
public sealed class ScoreTests(ITestOutputHelper output)
{
    [Theory]
    [InlineData("gold/seeds", 0.85)]
    [InlineData("gold/dev", 0.85)]
    public void Readings_agree_with_those_made_by_hand(string folder, double least) => Compare(Evaluation.Require(folder), least);

    /// <summary>The first scoring of each batch (docs/accuracy.md), below which its reading must not fall again.</summary>
    [Theory]
    [InlineData("batch-1", 0.69)]
    [InlineData("batch-2", 0.80)]
    [InlineData("batch-3", 0.79)]
    [InlineData("batch-4", 0.75)]
    [InlineData("batch-5", 0.83)]
    [InlineData("batch-6", 0.88)]
    [InlineData("batch-7", 0.73)]
    [InlineData("batch-8", 0.83)]
    [InlineData("batch-9", 0.84)]
    public void Pages_that_were_read_blind_are_read_no_worse_than_at_first(string batch, double least) =>
        Compare(Repository.PathOf("tests", "gold", batch), least);

    private void Compare(string gold, double least)
    {
        var readings = StoredPage.In(gold).Select(page => ReadingJson.ToLine(Embedded.Reader.Read(page.Name, page.Text, page.Hints)));
        Score("score.py", [gold, "--min", Number(least)], readings);
    }

    [Fact]
    public void Dates_of_the_French_TimeBank_have_the_values_of_its_annotators()
    {
        var corpus = Evaluation.Require("benchmarks/fr-timebank");
        using var folder = new TemporaryFolder();
        Score("score_dates.py", ["prepare", corpus, folder.FullPath], []);
        Score("score_dates.py", ["score", corpus, "--min", "65"], StoredPage.In(folder.FullPath).Select(Dates));
    }

    private void Score(string tool, string[] arguments, IEnumerable<string> input)
    {
        var (code, said) = Python.Run(Evaluation.Require($"tools/{tool}"), arguments, input);
        output.WriteLine(said);
        Assert.True(code == 0, said);
    }

    private static string Number(double value) => value.ToString(System.Globalization.CultureInfo.InvariantCulture);

    private static string Dates(StoredPage page)
    {
        var points = new CodePoints(page.Text);
        var dates = Embedded.Reader.Dates(page.Text, page.Hints).SelectMany(date => date.Timexes).Select(date => new JsonObject
        {
            ["start"] = points.At(date.Span.Start),
            ["end"] = points.At(date.Span.End),
            ["type"] = date.Type.ToString().ToUpperInvariant(),
            ["value"] = date.Value,
        });
        return new JsonObject { ["page"] = page.Name, ["dates"] = new JsonArray([.. dates]) }.ToJsonString();
    }
}
