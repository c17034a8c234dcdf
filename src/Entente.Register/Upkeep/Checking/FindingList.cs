using System.Collections.Immutable;

namespace Entente.Register.Upkeep.Checking;

/// <summary>Gathers what is wrong: of each sort how often, and the first few.</summary>
internal sealed class FindingList
{
    private const int MostExamples = 10;
    private const int LongestExample = 200;

    private readonly Dictionary<(FindingKind, string), (long Count, List<string> Examples)> found = [];

    public void Add(FindingKind kind, string where, string example, long count = 1)
    {
        var (before, examples) = found.GetValueOrDefault((kind, where), (0, []));
        if (examples.Count < MostExamples) examples.Add(example.Length > LongestExample ? example[..LongestExample] + "…" : example);
        found[(kind, where)] = (before + count, examples);
    }

    public bool Has(params ReadOnlySpan<FindingKind> kinds)
    {
        foreach (var (kind, _) in found.Keys)
            if (kinds.Contains(kind)) return true;
        return false;
    }

    public ImmutableArray<Finding> All() =>
    [
        .. found.OrderBy(f => f.Key.Item1).ThenBy(f => f.Key.Item2, StringComparer.Ordinal)
            .Select(f => new Finding(f.Key.Item1, f.Key.Item2, f.Value.Count, [.. f.Value.Examples], CanBeMended(f.Key.Item1))),
    ];

    private static bool CanBeMended(FindingKind kind) => kind is FindingKind.Index or FindingKind.Unsealed or FindingKind.Stale or FindingKind.Missing;
}
