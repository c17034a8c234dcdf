using Entente.Reading;
using Entente.Register;

namespace Entente.Cli.Pages;

/// <summary>
/// Reads pages that the register holds again, on all cores, some hundreds in one transaction. What an interrupt leaves is
/// whole pages, and the next run goes on with the others.
/// </summary>
/// <param name="all">Also those that this reader has read.</param>
internal sealed class Rereading(IReader reader, IRegister register, bool all)
{
    private const int BatchSize = 200;

    private string? But => all ? null : reader.Version;

    /// <summary>How many pages there are to read.</summary>
    public long Count() => register.CountByReader().Where(r => r.Key != But).Sum(r => r.Value);

    /// <param name="done">Told how many more pages are done.</param>
    public RereadSummary Run(Action<int> done, CancellationToken stop)
    {
        var summary = new RereadSummary();
        for (var after = 0L; register.PagesNotReadBy(But, after, BatchSize) is { Count: > 0 } pages; after = pages[^1].Number)
        {
            var read = InOrder.Map(pages, Read, PageWork.Ahead, stop).ToArray();
            foreach (var outcome in register.RereadMany(read)) summary.Add(outcome);
            done(read.Length);
            if (stop.IsCancellationRequested) return summary with { Stopped = true };
        }

        return summary;
    }

    private PageToAdd Read(PageToReread page) => new(reader.Read(page.Page, page.Text, page.Hints), page.Hints);
}

/// <summary>What became of pages that were read again.</summary>
internal sealed record RereadSummary
{
    public int Read { get; private set; }

    /// <summary>Pages of which the claims are others than before.</summary>
    public int Changed { get; private set; }

    /// <summary>The claims that changed pages make now.</summary>
    public long Claims { get; private set; }

    /// <summary>Whether the user stopped the run before its end.</summary>
    public bool Stopped { get; init; }

    public int ExitCode => Stopped ? Cli.ExitCode.Stopped : Cli.ExitCode.Done;

    public void Add(AddOutcome outcome)
    {
        Read++;
        if (!outcome.Changed) return;
        Changed++;
        Claims += outcome.Claims;
    }
}
