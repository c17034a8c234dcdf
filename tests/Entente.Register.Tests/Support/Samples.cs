using System.Collections.Immutable;
using Entente.Evaluating;

namespace Entente.Register.Tests.Support;

/// <summary>Readings to put into registers: our own, and those of an evaluation set where one is given.</summary>
public static class Samples
{
    public static ImmutableArray<PageToAdd> Own { get; } = Load(Repository.PathOf("tests", "Entente.Register.Tests", "Readings"), ".json", ".txt");

    /// <summary>Loads readings <c>NAME+suffix</c> that have their text beside them.</summary>
    public static ImmutableArray<PageToAdd> Load(string folder, string suffix, string textSuffix) =>
    [
        .. Directory.GetFiles(folder, "*" + suffix).Where(f => File.Exists(f[..^suffix.Length] + textSuffix)).Order(StringComparer.Ordinal).Select(file =>
        {
            var json = File.ReadAllText(file);
            var text = File.ReadAllText(file[..^suffix.Length] + textSuffix);
            return new PageToAdd(GoldReading.Parse(json, text), GoldReading.Hints(json));
        }),
    ];

    /// <summary>The readings of the evaluation set; the test that asks is skipped where none is given.</summary>
    public static ImmutableArray<PageToAdd> OfEvaluation()
    {
        var folder = Evaluation.Require();
        return
        [
            .. Directory.GetFiles(folder, "*.gold.json", SearchOption.AllDirectories)
                .Select(f => Path.GetDirectoryName(f)!).Distinct().Order(StringComparer.Ordinal)
                .SelectMany(d => Load(d, ".gold.json", ".txt")),
        ];
    }
}
