using Entente.Intake.Duplicates;
using Entente.Prints;

namespace Entente.Duplicates;

/// <summary>How well the prints of a set are brought together: over all pairs of texts, as groups make them.</summary>
public sealed class Measure
{
    private readonly int[] group;
    private readonly List<Print> prints;

    /// <param name="sketch">What texts are compared by.</param>
    public Measure(List<Print> prints, Func<string, TextSketch> sketch)
    {
        this.prints = prints;
        group = [.. Enumerable.Range(0, prints.Count)];
        var finder = new DuplicateFinder();
        foreach (var print in prints)
            foreach (var link in finder.Add(sketch(print.Text))) Join(link.Text, link.Earlier);
        Pairs(Enumerable.Range(0, prints.Count));
    }

    public long Right { get; private set; }

    public long Wrong { get; private set; }

    public long Missed { get; private set; }

    public double Precision => (double)Right / (Right + Wrong);

    public double Recall => (double)Right / (Right + Missed);

    public double F1 => 2 * Precision * Recall / (Precision + Recall);

    /// <summary>For each edit how many prints there are, and how many of them stand in the group of the dispatch itself.</summary>
    public IReadOnlyDictionary<Edit, (int Prints, int Found)> ByEdit()
    {
        var originals = Enumerable.Range(0, prints.Count).Where(i => prints[i].Edit is null).ToDictionary(i => prints[i].Dispatch, Root);
        return Enumerable.Range(0, prints.Count).Where(i => prints[i].Edit is not null).GroupBy(i => prints[i].Edit!.Value)
            .ToDictionary(edit => edit.Key, edit => (edit.Count(), edit.Count(i => Root(i) == originals[prints[i].Dispatch])));
    }

    private void Pairs(IEnumerable<int> all)
    {
        static long Of(long count) => count * (count - 1) / 2;
        Right = all.GroupBy(i => (Root(i), prints[i].Dispatch)).Sum(both => Of(both.Count()));
        Wrong = all.GroupBy(Root).Sum(found => Of(found.Count())) - Right;
        Missed = all.GroupBy(i => prints[i].Dispatch).Sum(truth => Of(truth.Count())) - Right;
    }

    private void Join(int one, int other)
    {
        var (a, b) = (Root(one), Root(other));
        group[Math.Max(a, b)] = Math.Min(a, b);
    }

    private int Root(int text)
    {
        while (group[text] != text) text = group[text] = group[group[text]];
        return text;
    }
}
