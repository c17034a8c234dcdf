using System.Text.Json;
using System.Text.RegularExpressions;
using Entente.Evaluating;
using Entente.Reading.Json;
using Entente.Tests.Codebook;
using Xunit;

namespace Entente.Tests.Reading;

/// <summary>
/// The misreadings that are known of the pages under <c>tests/gold</c>: facts missed, and facts read that the annotators do
/// not have. The list may only shrink: a new misreading fails, and so does one that is mended and still listed.
/// </summary>
public sealed partial class MisreadingTests
{
    private static readonly string List = Repository.PathOf("tests", "gold", "misreadings.list");

    [Fact]
    public void The_list_of_known_misreadings_only_shrinks()
    {
        var found = Directory.EnumerateDirectories(Repository.PathOf("tests", "gold")).SelectMany(Misread).Order(StringComparer.Ordinal).ToArray();
        if (Environment.GetEnvironmentVariable("ENTENTE_UPDATE") == "1") File.WriteAllLines(List, found);
        var known = File.ReadAllLines(List);
        Assert.True(!found.Except(known).Any(), "newly misread:\n" + string.Join('\n', found.Except(known)));
        Assert.True(!known.Except(found).Any(), "no longer misread; ENTENTE_UPDATE=1 takes them off the list:\n" + string.Join('\n', known.Except(found)));
    }

    private static IEnumerable<string> Misread(string batch)
    {
        var readings = StoredPage.In(batch).Select(page => ReadingJson.ToLine(Embedded.Reader.Read(page.Name, page.Text, page.Hints)));
        var (_, said) = Python.Run(Evaluation.Require("tools/score.py"), [batch, "--misses", "9999"], readings);
        return said.Split('\n').Select(line => Fact().Match(line)).Where(match => match.Success).Select(Line);
    }

    /// <summary>One line of the list: the page, whether the fact was missed or is extra, its kind, and how its quote begins.</summary>
    private static string Line(Match match)
    {
        using var fact = JsonDocument.Parse(match.Groups["fact"].Value);
        var quote = fact.RootElement.GetProperty("quote").GetString()!.ReplaceLineEndings(" ");
        return $"{match.Groups["page"].Value} {match.Groups["how"].Value} {match.Groups["kind"].Value}: {quote[..Math.Min(quote.Length, 70)]}";
    }

    [GeneratedRegex("^  (?<how>missed|extra) (?<kind>[a-z]+) (?<page>[^:]+): (?<fact>\\{.*\\})\\s*$")]
    private static partial Regex Fact();
}
