using Entente.Intake.Files;
using Entente.Reading;
using Entente.Register;
using Entente.Register.Verdicts;

namespace Entente.Cli.Pages;

/// <summary>
/// Takes pages into a register: read on all cores, added in the order in which they came, some hundreds at a time. A
/// page that the register knows is not read again.
/// </summary>
/// <param name="again">Also pages that were forgotten.</param>
/// <param name="isInternal">Who marks new pages internal; null: they are public.</param>
internal sealed class Adding(PageSource source, IReader reader, IRegister register, bool again = false, Signature? isInternal = null)
{
    /// <summary>Pages in one transaction: enough to be fast, few enough that an interrupt loses little.</summary>
    private const int BatchSize = 200;

    public AddSummary Run(IEnumerable<string> paths, AddEvents events, CancellationToken stop)
    {
        var summary = new AddSummary();
        events = events with { Added = summary.Add + events.Added };
        var batch = new List<PageToAdd>(BatchSize);
        var made = InOrder.Map(source.Supply(paths), make => make(), PageWork.Ahead, stop);
        var pages = made.Chunk(PageWork.Ahead).SelectMany(some => Unknown(some, events));
        foreach (var outcome in InOrder.Map(pages, intaken => PageWork.Try(intaken, Read), PageWork.Ahead, stop))
        {
            PageWork.Settle(outcome, events.Problems, batch.Add);
            if (outcome.Made is null) events.DealtWith(1);
            if (batch.Count == BatchSize) Flush(batch, events);
        }

        // Also after an interrupt: what has been read is whole, and worth keeping.
        Flush(batch, events);
        (summary.Refused, summary.PassedOver) = (events.Problems.Failed, events.Problems.PassedOver);
        summary.Stopped = stop.IsCancellationRequested;
        return summary;
    }

    /// <summary>The number of files, for a progress bar.</summary>
    public int Count(IEnumerable<string> paths) => source.Count(paths);

    private PageToAdd Read(Page page) => new(reader.Read(page.Name, page.Text, page.Hints), page.Hints) { Again = again, Internal = isInternal };

    /// <summary>Those that are to be read: the register is asked for several at once.</summary>
    private List<Intaken> Unknown(Intaken[] some, AddEvents events)
    {
        var known = new Queue<bool>(register.Knows([.. some.OfType<Page>().Select(page => new PageText(page.Name, page.Text, page.Hints))], reader.Version));
        var unknown = new List<Intaken>(some.Length);
        foreach (var intaken in some)
        {
            if (intaken is Page page && known.Dequeue()) TellKnown(page, events);
            else unknown.Add(intaken);
        }

        return unknown;
    }

    private static void TellKnown(Page page, AddEvents events)
    {
        events.Problems.Warn(page);
        events.Added(new AddOutcome(page.Name, AddStatus.Known, 0, []));
        events.DealtWith(1);
    }

    private static void Tell(AddOutcome outcome, AddEvents events)
    {
        if (outcome.Tombstone is { } tombstone) events.Problems.Fail(Messages.Forgotten(outcome.Page, tombstone));
        else events.Added(outcome);
    }

    private void Flush(List<PageToAdd> batch, AddEvents events)
    {
        if (batch.Count == 0) return;
        foreach (var outcome in register.AddMany(batch)) Tell(outcome, events);
        events.DealtWith(batch.Count);
        batch.Clear();
    }
}
