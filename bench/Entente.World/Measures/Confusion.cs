using System.Text;

namespace Entente.World;

/// <summary>What was said of things whose fate is known: a row for each true fate, a column for each that was given.</summary>
public sealed class Confusion
{
    private static readonly int Fates = Enum.GetValues<Fate>().Length;

    private readonly int[,] counts = new int[Fates, Fates + 1];

    public void Add(Fate truth, Fate? given) => counts[(int)truth, given is { } fate ? (int)fate : Fates]++;

    public int this[Fate truth, Fate? given] => counts[(int)truth, given is { } fate ? (int)fate : Fates];

    public int Total => counts.Cast<int>().Sum();

    /// <summary>The share that is right; 1 where there is nothing to be said.</summary>
    public double Accuracy => Total == 0 ? 1 : Enumerable.Range(0, Fates).Sum(fate => counts[fate, fate]) / (double)Total;

    public override string ToString()
    {
        var table = new StringBuilder($"{"true \\ given",-14}");
        foreach (var fate in Enum.GetNames<Fate>()) table.Append($"{fate,10}");
        table.AppendLine($"{"none",10}");
        for (var row = 0; row < Fates; row++)
        {
            table.Append($"{(Fate)row,-14}");
            for (var column = 0; column <= Fates; column++) table.Append($"{counts[row, column],10}");
            table.AppendLine();
        }

        return table.ToString();
    }
}
