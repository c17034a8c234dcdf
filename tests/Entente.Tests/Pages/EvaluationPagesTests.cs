using System.Text.Json;
using Entente.Evaluating;
using Xunit;

namespace Entente.Tests.Pages;

/// <summary>Reads the annotated pages of the folder that ENTENTE_EVALUATION names, where there is one.</summary>
public sealed class EvaluationPagesTests(ITestOutputHelper output)
{
    [Theory]
    [InlineData("seeds")]
    [InlineData("dev")]
    [InlineData("dev-en")]
    [InlineData("dev-vi")]
    public void Titles_agencies_languages_and_teasers_of_the_annotated_pages_are_found(string set)
    {
        var folder = Evaluation.Require(Path.Combine("gold", set));
        var wrong = new List<string>();
        foreach (var gold in Directory.EnumerateFiles(folder, "*.gold.json").Order(StringComparer.Ordinal))
            Compare(gold, wrong);
        foreach (var line in wrong) output.WriteLine(line);
        Assert.Empty(wrong);
    }

    private static void Compare(string goldFile, List<string> wrong)
    {
        var page = goldFile.Replace(".gold.json", ".txt", StringComparison.Ordinal);
        var stories = Layout.Read(File.ReadAllText(page));
        using var gold = JsonDocument.Parse(File.ReadAllText(goldFile));
        var expected = gold.RootElement.GetProperty("dispatches").EnumerateArray().ToArray();
        var name = Path.GetFileNameWithoutExtension(page);
        Check(wrong, $"{name} title", Text(expected[0], "title"), stories[0].Title);
        Check(wrong, $"{name} agency", Text(expected[0], "agency"), stories[0].Agency);
        Check(wrong, $"{name} language", Text(expected[0], "language"), stories[0].Language);
        foreach (var teaser in expected.Skip(1))
            if (!stories.Skip(1).Any(story => story.Teaser && Plain(story.Title) == Plain(Text(teaser, "title"))))
                wrong.Add($"{name} lacks the teaser “{Text(teaser, "title")}”");
    }

    private static void Check(List<string> wrong, string what, string? expected, string? found)
    {
        if (Plain(expected) != Plain(found)) wrong.Add($"{what}: expected “{expected}”, found “{found}”");
    }

    /// <summary>Blanks of every width count as one.</summary>
    private static string? Plain(string? text) => text?.Replace('\u00a0', ' ').Replace('\u202f', ' ');

    private static string? Text(JsonElement dispatch, string field) => dispatch.GetProperty(field).GetString();
}
