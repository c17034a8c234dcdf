using System.CommandLine;
using Entente.Cli.Options;
using Entente.Cli.Pages;
using Entente.Cli.Printing;
using Entente.Codebook;
using Entente.Outputs.Brief;
using Entente.Register;
using Entente.Register.Views;

namespace Entente.Cli.Commands;

/// <summary><c>entente demo</c>: the sample dispatches in a register of their own, and the brief that they give.</summary>
internal static class DemoCommand
{
    public static Command Build(Session session)
    {
        var language = OutputLanguages.Option();
        var command = new Command("demo", "Read the sample dispatches into a fresh register and print the brief KH VN.") { language };
        command.SetAction((result, stop) => Task.Run(() =>
        {
            var folder = Directory.CreateTempSubdirectory("entente-demo-");
            try
            {
                return Run(session, Path.Combine(folder.FullName, "demo.db"), result.GetValue(language), stop);
            }
            finally
            {
                folder.Delete(recursive: true);
            }
        }));
        return command;
    }

    private static int Run(Session session, string address, string? language, CancellationToken stop)
    {
        var samples = session.Composition.SamplesFolder;
        if (!Directory.Exists(samples)) throw new UsageException(Messages.NoSamples(samples));
        var reader = session.OpenEngine(null).Reader;
        using var register = session.Composition.OpenRegister(address, new RegisterOptions());
        var summary = AddProgress.Show(session, [samples], new Adding(session, reader, register), details: false, stop);
        AddReport.Write(session.Terminal, summary);
        if (summary.Stopped) return summary.ExitCode;
        using var target = Target.Open(session.Terminal, null);
        target.Writer.WriteLine();
        var book = Book.LoadEmbedded();
        var brief = register.GetBrief("KH", "VN", new BriefOptions { Offices = book.Offices, Agencies = book.World.Agencies });
        var words = OutputLanguages.Of(language, session.Terminal);
        ViewPrinter.Print(
            target, BriefFormat.Text, () => BriefRenderer.Render(brief, BriefFormat.Text, words, book: book),
            () => BriefRenderer.Write(target.Console, brief, words, book));
        return summary.ExitCode;
    }
}
