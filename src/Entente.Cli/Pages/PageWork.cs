using Entente.Intake.Files;
using Entente.Register.Arrivals;

namespace Entente.Cli.Pages;

/// <summary>Runs a piece of work over pages, several at once, and prints what it makes of each, in their order.</summary>
internal sealed class PageWork(Terminal terminal, PageSource source)
{
    /// <summary>Enough to keep every core busy while a long page holds up its followers.</summary>
    public static int Ahead { get; } = Environment.ProcessorCount * 8;

    /// <summary>The outcome for one page: what the work made, or why it failed.</summary>
    /// <param name="Intaken">The page, or its refusal by the intake.</param>
    internal readonly record struct Outcome<T>(Intaken Intaken, T? Made, string? Failure);

    /// <summary>Prints each page's outcome; returns the exit code.</summary>
    /// <param name="work">Makes something of a page; called on several threads.</param>
    /// <param name="print">Prints it; called for one page after the other.</param>
    public int Run<T>(IEnumerable<string> paths, Func<Page, T> work, Action<T> print, CancellationToken stop)
    {
        var problems = new Problems(terminal.Error);
        long done = 0;
        foreach (var outcome in InOrder.Map(source.Supply(paths), make => Try(make(), work), Ahead, stop))
        {
            Settle(outcome, problems, print);
            done++;
        }

        if (!stop.IsCancellationRequested) return problems.ExitCode;
        terminal.Error.WriteLine(Messages.Line(Messages.Stopped(done)));
        return ExitCode.Stopped;
    }

    /// <summary>The work on one page; a fault in it fails this page and no other.</summary>
    public static Outcome<T> Try<T>(Intaken intaken, Func<Page, T> work)
    {
        if (intaken is not Page page) return new Outcome<T>(intaken, default, null);
        try
        {
            return new Outcome<T>(page, work(page), null);
        }
        catch (Exception e) when (e is not OutOfMemoryException)
        {
            return new Outcome<T>(page, default, RefusedPage.Unreadable(e));
        }
    }

    /// <summary>Tells what is to be told of an outcome, and hands on what was made.</summary>
    public static void Settle<T>(Outcome<T> outcome, Problems problems, Action<T> hand)
    {
        if (outcome.Intaken is Refusal refusal) problems.Add(refusal);
        if (outcome.Intaken is PassedOver passed) problems.PassOver(passed);
        if (outcome.Intaken is Page page) problems.Warn(page);
        if (outcome.Failure is { } failure) problems.Fail($"{outcome.Intaken.Path}: {failure}");
        else if (outcome.Intaken is Page) hand(outcome.Made!);
    }
}
