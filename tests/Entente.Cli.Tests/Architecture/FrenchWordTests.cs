using System.Text.RegularExpressions;
using Entente.Evaluating;
using Xunit;

namespace Entente.Cli.Tests.Architecture;

/// <summary>
/// Words of a language stand in its codebook. A line of the engine that looks at the letters of a token and holds a
/// literal which is a small word of French is one that an analyst could not change.
/// </summary>
public partial class FrenchWordTests
{
    /// <summary>Files that still do; a file leaves this list and none enters it.</summary>
    private static readonly string[] Known =
    [
        "src/Entente/Facts/Appointments/VerbAppointments.cs",
        "src/Entente/Facts/Assistances/ThingReader.cs",
        "src/Entente/Facts/Commemorations/AnniversaryPhrases.cs",
        "src/Entente/Facts/Commitments/ComplementFinder.cs",
        "src/Entente/Facts/Commitments/ItemSplitter.cs",
        "src/Entente/Pages/DateLines.cs",
        "src/Entente/Pages/Dateline.cs",
        "src/Entente/Pages/LineClassifier.cs",
        "src/Entente/Pages/PageDates.cs",
    ];

    [Fact]
    public void No_token_is_compared_with_a_small_word_of_French()
    {
        var words = SmallWords();
        Assert.True(words.Count > 200, "the small words were not found");
        var offenders = from path in Directory.EnumerateFiles(Repository.PathOf("src/Entente"), "*.cs", SearchOption.AllDirectories)
                        let name = Path.GetRelativePath(Repository.Root, path).Replace('\\', '/')
                        where !name.Contains("/obj/", StringComparison.Ordinal) && !Known.Contains(name)
                        from line in File.ReadAllLines(path).Where(line => LooksAtLetters().IsMatch(line))
                        from literal in Literals().Matches(line).Select(match => match.Groups[1].Value)
                        where words.Contains(literal)
                        select $"{name}: \"{literal}\"";
        Offenders.None(offenders);
    }

    private static HashSet<string> SmallWords() =>
        [.. File.ReadLines(Repository.PathOf("codebook/fr/words.yaml")).TakeWhile(line => !line.StartsWith("pair:", StringComparison.Ordinal))
            .Where(line => !line.StartsWith('#')).SelectMany(line => Words().Matches(line)).Select(match => match.Value)];

    [GeneratedRegex(@"\.(Folded|Exact)\b|\]\.Is\(")]
    private static partial Regex LooksAtLetters();

    [GeneratedRegex("\"([^\"]+)\"")]
    private static partial Regex Literals();

    [GeneratedRegex(@"[\p{L}]+")]
    private static partial Regex Words();
}
