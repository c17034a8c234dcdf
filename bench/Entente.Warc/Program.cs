using System.Diagnostics;
using System.Globalization;
using Entente.Register;
using Entente.Warc;

CultureInfo.CurrentCulture = CultureInfo.InvariantCulture;
if (args is not [var program, var number] || !int.TryParse(number, out var wanted) || wanted < 1 || !File.Exists(program))
{
    Console.Error.WriteLine("usage: Entente.Warc PROGRAM PAGES (PROGRAM: Entente.Cli.dll)");
    return 2;
}

const int Seed = 101;
var pages = 0;
var folder = Directory.CreateTempSubdirectory("entente-warc-");
try
{
    var archive = Path.Combine(folder.FullName, "pages.warc.gz");
    var site = new GeneratedSite(Seed, wanted);
    pages = site.Count;
    WarcFile.Write(archive, site);
    var alone = Alone.Run(site, Math.Min(pages, 4000));
    Console.WriteLine($"main text and reading alone: {alone}");
    Console.WriteLine($"archive: {new FileInfo(archive).Length / 1_000_000} MB packed, {pages} pages");
    var through = Through(archive, Path.Combine(folder.FullName, "whole.db"), null, out var memory);
    Console.WriteLine($"into a register: {through}, at most {memory / 1_048_576} MiB");
    Console.WriteLine($"by the clock {alone.Clock / alone.Pages / (through.Clock / through.Pages):P0} of the speed alone, by processor time {alone.Busy / alone.Pages / (through.Busy / through.Pages):P0}");
    var interrupted = Through(archive, Path.Combine(folder.FullName, "killed.db"), through.Clock / 2, out memory);
    Console.WriteLine($"with a kill in the middle: {interrupted}, at most {memory / 1_048_576} MiB");
    return Same(folder.FullName) ? 0 : 1;
}
finally
{
    folder.Delete(recursive: true);
}

// The time of both processes, where the first is killed.
Cost Through(string archive, string register, TimeSpan? killAfter, out long memory)
{
    var (clock, busy) = (Stopwatch.StartNew(), TimeSpan.Zero);
    memory = 0;
    for (var ended = false; !ended; killAfter = null)
    {
        using var add = new AddProcess(program, archive, register);
        ended = add.Run(killAfter);
        busy += add.Busy;
        memory = Math.Max(memory, add.MostMemory);
        if (killAfter is not null) Console.WriteLine($"killed after {killAfter.Value.TotalSeconds:F0} s");
    }

    return new Cost(pages, clock.Elapsed, busy);
}

bool Same(string place)
{
    using var whole = Registers.Open(Path.Combine(place, "whole.db"));
    using var killed = Registers.Open(Path.Combine(place, "killed.db"));
    var same = whole.Digest() == killed.Digest() && whole.Count().Pages == pages && killed.Count().Pages == pages;
    Console.WriteLine($"{killed.Count().Pages} pages, {killed.Count().Claims} claims; {(same ? "the same as undisturbed" : "NOT the same as undisturbed")}");
    return same;
}
