using System.Globalization;
using Entente.Facts;

namespace Entente.World;

/// <summary>
/// Shows where a clustering goes wrong, the heaviest first: the parts into which a truth has fallen, and the strangers in a
/// group, each with the mentions that it holds and those that it should hold or should not.
/// </summary>
internal sealed class Misses(MentionKind kind)
{
    private const int Shown = 4;

    private readonly Dictionary<(int Truth, string Group), List<string>> cells = [];
    private readonly Dictionary<(int Truth, string Group), int> counts = [];

    public void Add(Mention mention, string? published, string? group)
    {
        if (mention.Kind != kind) return;
        var key = (mention.Truth, group ?? $"alone-{counts.Count}");
        counts[key] = counts.GetValueOrDefault(key) + 1;
        if (!cells.TryGetValue(key, out var some)) cells[key] = some = [];
        if (some.Count < Shown) some.Add($"{mention.Page[^10..^4]} {published} {Words(mention)}");
    }

    public void Write(TextWriter output, int most)
    {
        output.WriteLine("Torn apart:");
        var torn = counts.GroupBy(c => c.Key.Truth).SelectMany(group => Others(group, c => c.Key.Group));
        Write(output, torn, most);
        output.WriteLine("Thrown together:");
        Write(output, counts.GroupBy(c => c.Key.Group).SelectMany(group => Others(group, c => c.Key.Truth.ToString(CultureInfo.InvariantCulture))), most);
    }

    private static IEnumerable<(long Weight, (int, string) Part, (int, string) Main)> Others<TKey>(
        IGrouping<TKey, KeyValuePair<(int Truth, string Group), int>> whole, Func<KeyValuePair<(int Truth, string Group), int>, string> order)
    {
        var parts = whole.OrderByDescending(c => c.Value).ThenBy(order, StringComparer.Ordinal).ToArray();
        foreach (var part in parts.Skip(1)) yield return ((long)part.Value * parts[0].Value, part.Key, parts[0].Key);
    }

    /// <summary>The heaviest ones, and as many drawn from all of them evenly.</summary>
    private void Write(TextWriter output, IEnumerable<(long Weight, (int, string) Part, (int, string) Main)> all, int most)
    {
        var sorted = all.OrderByDescending(one => one.Weight).ToArray();
        output.WriteLine($"  {sorted.Length} parts, {sorted.Sum(one => one.Weight)} pairs");
        var step = Math.Max(1, sorted.Length / Math.Max(1, most));
        var shown = sorted.Take(most).Concat(sorted.Skip(most).Where((_, place) => place % step == 0));
        foreach (var (weight, part, main) in shown)
        {
            output.WriteLine($"  {weight}");
            foreach (var line in cells[part]) output.WriteLine($"      part ({counts[part]}): {line}");
            foreach (var line in cells[main]) output.WriteLine($"      main ({counts[main]}): {line}");
        }
    }

    private static string Words(Mention mention) => mention.Fact switch
    {
        Engagement e => $"{(mention.Name is null ? "" : $"{mention.Name} {mention.Party} in ")}{e.Status} {e.Kind} {e.When} {string.Join('+', e.Parties)} {e.Place} [{string.Join(", ", e.Participants.Select(p => $"{p.Party}:{p.Person}"))}] {e.Mechanism} {e.Edition}",
        Tenure t => $"{mention.Name} {t.Party} {t.Office}",
        Appointment a => $"{mention.Name} in {a.Person} for {a.Replaces} {a.Office}",
        Mechanism m => $"{m.Name} {m.Edition} {string.Join('+', m.Parties)}",
        Instrument i => $"{i.Kind} {i.Title} {i.Period} {i.Signed} {string.Join('+', i.Parties)}",
        _ => mention.Fact.Quote,
    };
}
