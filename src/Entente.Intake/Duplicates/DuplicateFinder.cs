using System.Runtime.InteropServices;
using Entente.Prints;

namespace Entente.Intake.Duplicates;

/// <summary>A text and an earlier one that it is a print of.</summary>
/// <param name="Text">The number of the text: the how many-th it was, from 0.</param>
/// <param name="Earlier">The number of the earlier text.</param>
public readonly record struct DuplicateLink(int Text, int Earlier, TextRelation Relation);

/// <summary>
/// Finds, for each text that comes, the earlier ones that are prints of it. Only texts that share a rare run of words are
/// compared, so that the work for a text does not grow with their number.
/// </summary>
public sealed class DuplicateFinder
{
    /// <summary>One run in eight leads to a text: of two prints that share half of eighty runs, five do.</summary>
    private const int LeadingHalvings = 3;

    /// <summary>A run that more texts hold is a turn of phrase, or an outlet's own notice, and leads nowhere.</summary>
    private const int MostHolders = 64;

    /// <summary>Texts are compared that share so much of the leading runs of the one that has fewer; prints share half or more.</summary>
    private const double LeastMet = 0.2;

    /// <summary>Each text, with the number of its leading runs.</summary>
    private readonly List<(TextSketch Sketch, int Leading)> texts = [];
    private readonly Dictionary<ulong, int> wholes = [];

    /// <summary>For each leading run the last of its holders, in <see cref="holders"/>.</summary>
    private readonly Dictionary<uint, int> last = [];
    private readonly List<Holder> holders = [];
    private readonly Dictionary<int, int> met = [];

    /// <summary>A text that holds a run.</summary>
    /// <param name="Before">The holder before it; negative for the first.</param>
    /// <param name="Count">How many hold the run up to this one.</param>
    private readonly record struct Holder(int Text, int Before, int Count);

    /// <summary>How many texts have come.</summary>
    public int Count => texts.Count;

    /// <summary>Takes a text in; gives its links to those before it. A text that came before word for word is linked to that alone.</summary>
    public IReadOnlyList<DuplicateLink> Add(TextSketch sketch)
    {
        var number = texts.Count;
        var leading = sketch.Runs.Count(IsLeading);
        texts.Add((sketch, leading));
        if (!wholes.TryAdd(sketch.Whole, number)) return [new DuplicateLink(number, wholes[sketch.Whole], TextRelation.Same)];
        var links = new List<DuplicateLink>();
        foreach (var (earlier, shared) in Met(sketch))
        {
            if (shared < LeastMet * Math.Min(leading, texts[earlier].Leading)) continue;
            if (TextLikeness.Of(sketch, texts[earlier].Sketch) is var relation and not TextRelation.None) links.Add(new DuplicateLink(number, earlier, relation));
        }
        Hold(sketch, number);
        return links;
    }

    private static bool IsLeading(uint run) => TextSketch.IsKept(run, LeadingHalvings);

    /// <summary>The earlier texts that hold a leading run of a text, with how many of them.</summary>
    private Dictionary<int, int> Met(TextSketch sketch)
    {
        met.Clear();
        foreach (var run in sketch.Runs)
        {
            if (!IsLeading(run) || !last.TryGetValue(run, out var at) || holders[at].Count > MostHolders) continue;
            for (; at >= 0; at = holders[at].Before) CollectionsMarshal.GetValueRefOrAddDefault(met, holders[at].Text, out _)++;
        }
        return met;
    }

    private void Hold(TextSketch sketch, int number)
    {
        foreach (var run in sketch.Runs)
        {
            if (!IsLeading(run)) continue;
            ref var at = ref CollectionsMarshal.GetValueRefOrAddDefault(last, run, out var known);
            var before = known ? at : -1;
            var count = known ? holders[before].Count + 1 : 1;
            if (count > MostHolders + 1) continue;
            at = holders.Count;
            holders.Add(new Holder(number, before, count));
        }
    }
}
