using System.Diagnostics;
using Entente.Reading;
using Entente.Register;
using Entente.World;
using Book = Entente.Codebook.Book;

if (Options.Parse(args) is not { } options)
{
    Console.Error.WriteLine(Options.Usage);
    return 2;
}

var world = World.Create(options.Seed, options.Dispatches, options.Even);
var press = new Press(world);
if (options.Register is { } held && (options.Views || options.Search) && IsThere(held))
{
    Ask(held);
    return 0;
}

var report = new Report(Console.Out);
report.MakeUp(world, press);
if (options is { Cost: true, Register: { } measured })
{
    MeasureCost(measured);
    return 0;
}

if (options is { Storage: true, Register: { } stored })
{
    new StorageRun(press, stored, options.Batch).Run(Console.Out);
    return 0;
}

report.Kinds(world);
for (var i = 0; i < options.Sample; i++) Console.WriteLine($"\n{press.Write(i * press.Count / options.Sample).Reading.Text}");
if (options.Out is { } folder) Archive.Write(press, folder);
foreach (var baseline in (IClustering[])[new NameAndParty(), new DateAndParties()])
    report.Identity(baseline, Measure.Of(press, baseline));
if (options.Register is { } address) AddTo(address);
if (options.Register is { } added) Ask(added);
return 0;

// Whether there is a register with pages already.
static bool IsThere(string address)
{
    if (!Registers.IsOnServer(address)) return File.Exists(address);
    using var register = Registers.Open(address);
    return register.Count().Pages > 0;
}

void Ask(string address)
{
    if (options.Views) AskOf(address);
    if (options.Search) SearchIn(address);
}

// Measures what adding costs late in the run beside early in it.
void MeasureCost(string address)
{
    var run = new CostRun(press, options.Batch) { Reader = Reader() };
    var all = run.Run(address);
    report.Cost(run.Early, run.Late, all);
    Console.WriteLine($"peak memory {Process.GetCurrentProcess().PeakWorkingSet64 / 1_048_576} MiB, with both registers open");
}

IReader? Reader() => options.Read ? new PageReader(Book.LoadEmbedded()) : null;

// Measures what adding costs, and how well the register tells who is who.
void AddTo(string address)
{
    using var register = Registers.Open(address, new RegisterOptions { Clock = new LastDay() });
    var run = new RegisterRun(press, register) { Batch = options.Batch, OrderSeed = options.Order, Reader = Reader() };
    run.Run();
    Console.WriteLine($"µs a dispatch, by tenths: {string.Join(' ', run.Costs.Select(cost => $"{cost:F0}"))}");
    Console.WriteLine($"peak memory {Process.GetCurrentProcess().PeakWorkingSet64 / 1_048_576} MiB; digest {register.Digest()}");
    var clustering = new RegisterClustering(register);
    var measure = Measure.Of(press, clustering, new RegisterFollowThrough(register, clustering));
    report.Identity(clustering, measure);
    report.FollowThrough(measure);
    if (options.Misses is { } kind) ShowMisses(kind, clustering);
    Console.WriteLine(string.Join(", ", register.Count().Entities.Select(kind => $"{kind.Key} {kind.Value}")));
}

void ShowMisses(MentionKind kind, IClustering clustering)
{
    var misses = new Misses(kind);
    foreach (var page in press.Pages)
        foreach (var mention in page.Mentions) misses.Add(mention, page.Hints.Published?.Text, clustering.ClusterOf(mention));
    misses.Write(Console.Out, 25);
}

// Measures how long searching takes.
void SearchIn(string address)
{
    var busy = new BusyClock(address);
    using var register = Registers.Open(busy.Address);
    busy.Attach();
    var sorts = new SearchRun(world, press, register, busy).Run();
    foreach (var (name, (clock, processor)) in sorts) Tell(name, clock, processor);
    Tell("all", [.. sorts.Values.SelectMany(times => times.Clock).Order()], [.. sorts.Values.SelectMany(times => times.Processor).Order()]);
}

void Tell(string name, double[] clock, double[] processor)
{
    Console.WriteLine($"{name,-22} {Said(clock)}; processor {Said(processor)} ({clock.Length} calls)");

    static string Said(double[] times) => $"p50 {ViewRun.Percentile(times, 0.5):F1} ms, p95 {ViewRun.Percentile(times, 0.95):F1} ms, most {times[^1]:F1} ms";
}

// Measures how long views take.
void AskOf(string address)
{
    using var register = Registers.Open(address, new RegisterOptions { MustExist = true });
    var run = new ViewRun(ViewRun.PairsOf(world), (world.Parties[0].Code, world.Parties[1].Code), register);
    if (!options.Search)
    {
        // A program that answers holds no world: the collector is not to go through this one.
        (world, press) = (null!, null!);
        GC.Collect();
    }

    foreach (var (name, (clock, processor)) in run.Run()) Tell(name, clock, processor);
}
