using System.Globalization;
using Entente.Duplicates;
using Entente.Intake.Duplicates;
using Entente.Prints;
using Entente.Register.Search.Indexing;

CultureInfo.CurrentCulture = CultureInfo.InvariantCulture;
if (args is not [var samples, var seed, var count]
    || !int.TryParse(seed, out var from) || !int.TryParse(count, out var dispatches) || !Directory.Exists(samples))
{
    Console.Error.WriteLine("usage: Entente.Duplicates SAMPLES SEED DISPATCHES");
    return 2;
}

var prose = new Prose(Directory.EnumerateFiles(samples, "*.txt").Order(StringComparer.Ordinal).Select(File.ReadAllText));
if (dispatches <= 20_000)
{
    var prints = new PrintedSet(prose, from).Make(dispatches);
    Found("by all runs", prints, text => TextSketch.Of(text));
    Found("by what a register keeps", prints, text => SketchMaker.Of(text));
}

Cost();
return 0;

void Found(string by, List<Print> prints, Func<string, TextSketch> sketch)
{
    var measure = new Measure(prints, sketch);
    Console.WriteLine($"{prints.Count} texts, {by}: precision {measure.Precision:F4}, recall {measure.Recall:F4}, F1 {measure.F1:F4}");
    foreach (var (edit, (all, found)) in measure.ByEdit().OrderBy(pair => pair.Key)) Console.WriteLine($"  {edit,-10} {found,5} of {all}");
}

// What a text costs, for each tenth of the way; the writing of the texts is not counted.
void Cost()
{
    var finder = new DuplicateFinder();
    var random = new Random(from);
    for (var tenth = 0; tenth < 10; tenth++)
    {
        var spent = TimeSpan.Zero;
        for (var i = 0; i < dispatches / 10; i += 1000)
        {
            var texts = Enumerable.Range(0, Math.Min(1000, dispatches / 10 - i)).Select(_ => prose.Write(random.Next(60, 600), random)).ToList();
            var before = Environment.CpuUsage.TotalTime;
            foreach (var text in texts) finder.Add(TextSketch.Of(text));
            spent += Environment.CpuUsage.TotalTime - before;
        }
        Console.WriteLine($"{finder.Count,9} texts: {dispatches / 10 / spent.TotalSeconds,7:F0} a second of processor time, {Environment.WorkingSet / 1_048_576,5} MiB");
    }
}
