using Entente.Intake.Files;
using Entente.Intake.Web;
using Entente.Reading;
using Entente.Register;
using Entente.Register.Arrivals;
using Entente.Register.Verdicts;
using Entente.Web.Registers;

namespace Entente.Web.Taking;

/// <summary>Takes what a form brings into the register, some pages at a time, and tells what became of each.</summary>
internal sealed class PageTaking(SiteOptions options, RegisterPool pool, Lazy<IReader> reader)
{
    /// <summary>Few enough that one sees it go on.</summary>
    private const int AtATime = 20;

    public async Task Take(IntakeRun run, CancellationToken stop)
    {
        using var web = new WebPages(options.Web, stop);
        foreach (var some in InFolder(run.Form).Concat(run.Form.Addresses.Select(address => new[] { web.Take(address) })))
        {
            stop.ThrowIfCancellationRequested();
            run.Add(await Take(some, run.Form, stop));
        }
    }

    /// <summary>What lies in the folder, some at a time; that there is more than may be taken at once is told as the last.</summary>
    private static IEnumerable<Intaken[]> InFolder(IntakeForm form) =>
        form.Folder is { } folder ? Bounded(new PageSource(new IntakeOptions { CurrentFolder = folder }).Pages([folder])).Chunk(AtATime) : [];

    private static IEnumerable<Intaken> Bounded(IEnumerable<Intaken> found)
    {
        var count = 0;
        foreach (var one in found)
        {
            if (count++ == IntakeLimits.MaxPages)
            {
                yield return new Refusal { Path = one.Path, Reason = $"no more than {IntakeLimits.MaxPages} pages are taken at once, and this one and those after it are left; 'entente add' takes more" };
                yield break;
            }

            yield return one;
        }
    }

    private async Task<IReadOnlyList<TakenPage>> Take(Intaken[] some, IntakeForm form, CancellationToken stop)
    {
        Page[] pages = [.. some.OfType<Page>().Select(page => page with { Hints = StatedHints.Over(page.Hints, form.Stated) })];
        var texts = pages.Select(page => new PageText(page.Name, page.Text, page.Hints)).ToArray();
        var known = await pool.Read(register => register.Knows(texts, reader.Value.Version), stop);
        var read = pages.Where((_, i) => !known[i]).Select(page => Try(page, form)).ToArray();
        TakenPage[] untaken = [.. some.Select(Untaken).OfType<TakenPage>()];
        TakenPage[] unread = [.. read.Where(r => r.Made is null).Select(r => new TakenPage(r.Page.Name, TakenAs.Refused, Reason: r.Failure))];
        var outcomes = await pool.Write(
            register =>
            {
                register.Arrivals.NoteRefused([.. untaken.Select(page => Noted(page, form, null)), .. unread.Select(page => Noted(page, form, reader.Value.Version))]);
                register.Arrivals.NoteKnown([.. texts.Where((_, i) => known[i])]);
                return register.AddMany(read.Select(r => r.Made).OfType<PageToAdd>());
            },
            stop);
        return
        [
            .. untaken, .. unread,
            .. pages.Where((_, i) => known[i]).Select(page => new TakenPage(page.Name, TakenAs.Known, Reason: Remarks(page))),
            .. read.Where(r => r.Made is not null).Zip(outcomes, (r, outcome) => Told(r.Page, outcome)),
        ];
    }

    /// <summary>A fault in reading one page fails this page and no other.</summary>
    private (Page Page, PageToAdd? Made, string? Failure) Try(Page page, IntakeForm form)
    {
        try
        {
            var made = new PageToAdd(reader.Value.Read(page.Name, page.Text, page.Hints), page.Hints) { Internal = form.IsInternal ? new Signature(options.User, "") : null };
            return (page, made, null);
        }
        catch (Exception e) when (e is not OutOfMemoryException)
        {
            return (page, null, RefusedPage.Unreadable(e));
        }
    }

    /// <param name="reader">The one that failed to read it; null for what is no page.</param>
    private static RefusedPage Noted(TakenPage page, IntakeForm form, string? reader) =>
        new(page.Name, page.Name, page.Reason ?? "") { IsPassedOver = page.As == TakenAs.PassedOver, IsInternal = form.IsInternal, Reader = reader };

    private static TakenPage? Untaken(Intaken intaken) => intaken switch
    {
        Refusal refusal => new TakenPage(Shown(refusal.Path), TakenAs.Refused, Reason: refusal.Reason),
        PassedOver passed => new TakenPage(Shown(passed.Path), TakenAs.PassedOver, Reason: passed.Reason),
        _ => null,
    };

    private static TakenPage Told(Page page, AddOutcome outcome) => new(outcome.Page, As(outcome.Status), outcome.Claims, outcome.Merged.Length, outcome.Tombstone?.Because ?? Remarks(page));

    private static TakenAs As(AddStatus status) => status switch
    {
        AddStatus.New => TakenAs.New,
        AddStatus.Known => TakenAs.Known,
        AddStatus.Reread => TakenAs.Reread,
        _ => TakenAs.Forgotten,
    };

    private static string? Remarks(Page page) => page.Warnings.IsEmpty ? null : string.Join("; ", page.Warnings.Select(warning => warning.Message));

    /// <summary>Where it was found, without the folder in which it was put for the while.</summary>
    private static string Shown(string path) => WebPages.IsAddress(path) ? path : Path.GetFileName(path);
}
