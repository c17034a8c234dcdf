using System.Diagnostics;
using Entente.Codebook;
using Entente.Intake.Files;
using Entente.Reading;
using Entente.Register;
using TextPage = Entente.Intake.Files.Page;

namespace Entente.World;

/// <summary>Measures a whole <c>add</c> of text files on one thread: opening, decoding, reading, the register; and the floor beside it.</summary>
internal sealed class StorageRun(Press press, string address, int batch)
{
    /// <summary>Rows that adding writes for a dispatch, on average.</summary>
    private const int RowsEach = 60;

    public void Run(TextWriter to)
    {
        var folder = Directory.CreateTempSubdirectory("entente-storage-");
        try
        {
            Archive.Write(press, folder.FullName);
            var reader = new PageReader(Book.LoadEmbedded());
            foreach (var page in press.Pages.Take(300)) reader.Read(page.Reading.Page, page.Reading.Text, page.Hints); // Compiles the code.
            Tell(to, "add from text files", () => Add(Path.Combine(folder.FullName, "pages"), reader));
            Tell(to, $"floor: {RowsEach} plain rows for each", () =>
            {
                StorageFloor.Insert(address, (long)press.Count * RowsEach);
                return TimeSpan.Zero;
            });
        }
        finally
        {
            folder.Delete(recursive: true);
        }
    }

    /// <summary>Tells the time that a server took.</summary>
    private TimeSpan Add(string pages, PageReader reader)
    {
        var busy = new BusyClock(address);
        using var register = Registers.Open(busy.Address);
        busy.Attach();
        var source = new PageSource(new IntakeOptions { CurrentFolder = pages });
        foreach (var some in source.Pages([pages]).OfType<TextPage>().Chunk(batch))
            register.AddMany(some.Select(p => new PageToAdd(reader.Read(p.Name, p.Text, p.Hints), p.Hints)));
        return busy.Served;
    }

    private void Tell(TextWriter to, string what, Func<TimeSpan> work)
    {
        var (clock, before) = (Stopwatch.StartNew(), Environment.CpuUsage.TotalTime);
        var served = work();
        var (seconds, own) = (clock.Elapsed.TotalSeconds, (Environment.CpuUsage.TotalTime - before).TotalSeconds);
        var both = served > TimeSpan.Zero ? $", {press.Count / (own + served.TotalSeconds):F0} with the server's" : "";
        to.WriteLine($"{what}: {press.Count / seconds:F0} dispatches/s by the clock, {press.Count / own:F0} by the program's processor time{both}");
    }
}
