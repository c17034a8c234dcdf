using Entente.Intake.Files;

namespace Entente.Cli.Pages;

/// <summary>The pages that failed and what else is to be told of pages: one line each on standard error.</summary>
internal sealed class Problems(TextWriter error)
{
    /// <summary>How many pages failed.</summary>
    public int Failed { get; private set; }

    /// <summary>How many finds were no pages.</summary>
    public int PassedOver { get; private set; }

    public int ExitCode => Failed == 0 ? Cli.ExitCode.Done : Cli.ExitCode.SomeFailed;

    public void Add(Refusal refusal) => Fail(refusal.ToString());

    /// <param name="message">The page's path and why it failed.</param>
    public void Fail(string message)
    {
        Failed++;
        error.WriteLine(Messages.Line(message));
    }

    /// <summary>Tells of a find that is no page and no fault.</summary>
    public void PassOver(PassedOver found)
    {
        PassedOver++;
        error.WriteLine(Messages.Line(Messages.PassedOver(found.ToString())));
    }

    public void Warn(Page page)
    {
        foreach (var warning in page.Warnings) error.WriteLine(Messages.Warning(warning.ToString()));
    }
}
