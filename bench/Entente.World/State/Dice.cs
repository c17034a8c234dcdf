namespace Entente.World;

/// <summary>Chance that can be repeated: the same seeds give the same throws, on every machine and in every release.</summary>
public sealed class Dice
{
    private ulong state = 0x2545F4914F6CDD1D;

    public Dice(params ReadOnlySpan<int> seeds)
    {
        foreach (var seed in seeds) state = Mix(unchecked(state * 31 + (uint)seed));
    }

    /// <summary>A number from 0 up to, not including, <paramref name="limit"/>.</summary>
    public int Below(int limit) => (int)(Next() % (ulong)limit);

    /// <summary>A number between two, both included.</summary>
    public int Between(int least, int most) => least + Below(most - least + 1);

    public bool Chance(double probability) => (Next() >> 11) * (1.0 / (1UL << 53)) < probability;

    public T Pick<T>(IReadOnlyList<T> choices) => choices[Below(choices.Count)];

    /// <summary>The place of one of the weights, each as likely as it is heavy.</summary>
    public int Weigh(ReadOnlySpan<int> weights)
    {
        var total = 0;
        foreach (var weight in weights) total += weight;
        var left = Below(total);
        var place = 0;
        while (left >= weights[place]) left -= weights[place++];
        return place;
    }

    /// <summary>A new order of the same things.</summary>
    public T[] Shuffle<T>(IEnumerable<T> things)
    {
        var order = things.ToArray();
        for (var i = order.Length - 1; i > 0; i--)
        {
            var j = Below(i + 1);
            (order[i], order[j]) = (order[j], order[i]);
        }

        return order;
    }

    private ulong Next() => Mix(unchecked(state += 0x9E3779B97F4A7C15));

    private static ulong Mix(ulong value)
    {
        unchecked
        {
            value = (value ^ (value >> 30)) * 0xBF58476D1CE4E5B9;
            value = (value ^ (value >> 27)) * 0x94D049BB133111EB;
            return value ^ (value >> 31);
        }
    }
}
