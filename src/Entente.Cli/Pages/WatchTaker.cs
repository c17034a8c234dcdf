using Entente.Intake.Feeds;
using Entente.Intake.Files;
using Entente.Reading;
using Entente.Register;
using Entente.Register.Arrivals;
using Entente.Register.Verdicts;

namespace Entente.Cli.Pages;

/// <summary>Takes the pages of feeds into a register, and writes what each poll brought.</summary>
/// <param name="line">A poll's line.</param>
/// <param name="isInternal">Who marks new pages internal; null: they are public.</param>
internal sealed class WatchTaker(Terminal terminal, IReader reader, IRegister register, Func<PollReport, string> line, Signature? isInternal = null) : IPageTaker
{
    private readonly Problems problems = new(terminal.Error);
    private bool anyFailed;

    public int ExitCode => anyFailed ? Cli.ExitCode.SomeFailed : problems.ExitCode;

    public IReadOnlyList<PageFate> Take(IReadOnlyList<Page> pages)
    {
        var fates = new PageFate[pages.Count];
        var batch = new List<(int At, PageToAdd Page)>();
        for (var i = 0; i < pages.Count; i++)
        {
            problems.Warn(pages[i]);
            if (register.Knows(pages[i].Name, pages[i].Text, pages[i].Hints, reader.Version)) fates[i] = PageFate.Known;
            else if (Read(pages[i]) is { } read) batch.Add((i, read));
            else fates[i] = PageFate.Refused;
        }
        register.Arrivals.NoteKnown([.. pages.Where((_, i) => fates[i] == PageFate.Known).Select(page => new PageText(page.Name, page.Text, page.Hints))]);
        if (batch.Count == 0) return fates;
        foreach (var (outcome, at) in register.AddMany(batch.Select(one => one.Page)).Zip(batch, (outcome, one) => (outcome, one.At))) fates[at] = FateOf(outcome);
        return fates;
    }

    public void Refuse(Refusal refusal)
    {
        problems.Add(refusal);
        register.Arrivals.NoteRefused([Unadded.Of(refusal)!]);
    }

    public void Report(PollReport report)
    {
        anyFailed |= report.Outcome == PollOutcome.Failed;
        terminal.Output.WriteLine(line(report));
        // Whoever follows a log wants its lines as they come.
        terminal.Output.Flush();
    }

    private PageToAdd? Read(Page page)
    {
        var outcome = PageWork.Try(page, one => new PageToAdd(reader.Read(one.Name, one.Text, one.Hints), one.Hints) { Path = one.Path, Internal = isInternal });
        if (outcome.Failure is not { } failure) return outcome.Made;
        problems.Fail($"{page.Path}: {failure}");
        register.Arrivals.NoteRefused([new RefusedPage(page.Name, page.Path, failure) { Reader = reader.Version }]);
        return null;
    }

    private PageFate FateOf(AddOutcome outcome)
    {
        if (outcome.Tombstone is { } tombstone) problems.Fail(Messages.Forgotten(outcome.Page, tombstone));
        return outcome.Status switch
        {
            AddStatus.New => PageFate.New,
            AddStatus.Known => PageFate.Known,
            AddStatus.Reread => PageFate.Reread,
            _ => PageFate.Refused,
        };
    }
}
