using Entente.Intake.Files;
using Entente.Reading;
using Entente.Register;
using Entente.Register.Arrivals;
using Entente.Register.Verdicts;

namespace Entente.Cli.Pages;

/// <summary>
/// Takes pages into a register: read on all cores, added in the order in which they came, some hundreds at a time. A
/// page that the register knows is not read again. What became of each is kept there, too.
/// </summary>
/// <param name="again">Also pages that were forgotten.</param>
/// <param name="isInternal">Who marks new pages internal; null: they are public.</param>
internal sealed class Adding(PageSource source, IReader reader, IRegister register, bool again = false, Signature? isInternal = null)
{
    /// <summary>Pages in one transaction: enough to be fast, few enough that an interrupt loses little.</summary>
    private const int BatchSize = 200;

    private readonly Unadded unadded = new(register, isInternal is not null);

    public AddSummary Run(IEnumerable<string> paths, AddEvents events, CancellationToken stop)
    {
        var summary = new AddSummary();
        events = events with { Added = summary.Add + events.Added, Refused = summary.Refuse + events.Refused };
        var batch = new List<PageToAdd>(BatchSize);
        var made = InOrder.Map(source.Supply(paths), make => make(), PageWork.Ahead, stop);
        var pages = made.Chunk(PageWork.Ahead).SelectMany(some => Unknown(some, events));
        foreach (var outcome in InOrder.Map(pages, intaken => PageWork.Try(intaken, Read), PageWork.Ahead, stop))
        {
            PageWork.Settle(outcome, events.Problems, batch.Add);
            if (outcome.Made is null) Refuse(outcome, events, stop);
            if (batch.Count == BatchSize) Flush(batch, events);
            if (unadded.Count >= BatchSize) TellUnadded(events);
        }

        // Also after an interrupt: what has been read is whole, and worth keeping.
        Flush(batch, events);
        TellUnadded(events);
        (summary.Refused, summary.PassedOver) = (events.Problems.Failed, events.Problems.PassedOver);
        summary.Stopped = stop.IsCancellationRequested;
        return summary;
    }

    /// <summary>The number of files, for a progress bar.</summary>
    public int Count(IEnumerable<string> paths) => source.Count(paths);

    private PageToAdd Read(Page page) =>
        new(reader.Read(page.Name, page.Text, page.Hints), page.Hints) { Path = page.Path, Again = again, Internal = isInternal };

    /// <summary>Those that are to be read: the register is asked for several at once.</summary>
    private List<Intaken> Unknown(Intaken[] some, AddEvents events)
    {
        var known = new Queue<bool>(register.Knows([.. some.OfType<Page>().Select(page => new PageText(page.Name, page.Text, page.Hints))], reader.Version));
        var unknown = new List<Intaken>(some.Length);
        foreach (var intaken in some)
        {
            if (intaken is Page page && known.Dequeue()) NoteKnown(page, events);
            else unknown.Add(intaken);
        }

        return unknown;
    }

    private void NoteKnown(Page page, AddEvents events)
    {
        events.Problems.Warn(page);
        unadded.AddKnown(page);
        events.DealtWith(1);
    }

    /// <summary>What was refused, or could not be read; what an interrupt has passed over comes again.</summary>
    private void Refuse(PageWork.Outcome<PageToAdd> outcome, AddEvents events, CancellationToken stop)
    {
        events.DealtWith(1);
        if (stop.IsCancellationRequested && outcome.Intaken is PassedOver) return;
        var refused = outcome.Intaken is Page page
            ? new RefusedPage(page.Name, page.Path, outcome.Failure!) { Reader = reader.Version } : Unadded.Of(outcome.Intaken)!;
        unadded.Add(refused);
        events.Refused(refused);
    }

    private void TellUnadded(AddEvents events)
    {
        foreach (var arrival in unadded.Tell()) events.Added(new AddOutcome(arrival.Page, AddStatus.Known, 0, [], arrival));
    }

    private static void Tell(AddOutcome outcome, AddEvents events)
    {
        if (outcome.Tombstone is { } tombstone) events.Problems.Fail(Messages.Forgotten(outcome.Page, tombstone));
        events.Added(outcome);
    }

    private void Flush(List<PageToAdd> batch, AddEvents events)
    {
        if (batch.Count == 0) return;
        foreach (var outcome in register.AddMany(batch)) Tell(outcome, events);
        events.DealtWith(batch.Count);
        batch.Clear();
    }
}
