using System.CommandLine;
using Entente.Cli.Options;
using Entente.Cli.Pages;
using Entente.Cli.Printing;
using Entente.Codebook;
using Entente.Outputs.Brief;
using Entente.Register;
using Entente.Register.Views;
using Entente.Web;

namespace Entente.Cli.Commands;

/// <summary><c>entente demo</c>: the sample dispatches in a register of their own, the brief that they give, and the site.</summary>
internal static class DemoCommand
{
    /// <summary>Whatever else is served on the machine, a demo finds a free port.</summary>
    private const string FreePort = "http://127.0.0.1:0";

    public static Command Build(Session session)
    {
        var language = OutputLanguages.Option();
        var urls = ServeCommand.Urls();
        urls.Description = "Where to serve: loopback addresses, with semicolons between them (default: a free port)";
        var brief = new Option<bool>("--brief-only") { Description = "Print the brief and end, without serving the site" };
        var command = new Command("demo", "Read the sample dispatches into a fresh register, print the brief KH VN, and serve the site.") { language, urls, brief };
        command.SetAction(async (result, stop) =>
        {
            var folder = Directory.CreateTempSubdirectory("entente-demo-");
            try
            {
                var address = Path.Combine(folder.FullName, "demo.db");
                var code = await Task.Run(() => Print(session, address, result.GetValue(language), stop), CancellationToken.None);
                return code == ExitCode.Stopped || result.GetValue(brief) ? code : await Serve(session, address, result.GetValue(urls), stop);
            }
            finally
            {
                folder.Delete(recursive: true);
            }
        });
        return command;
    }

    private static int Print(Session session, string address, string? language, CancellationToken stop)
    {
        var samples = session.Composition.SamplesFolder;
        if (!Directory.Exists(samples)) throw new UsageException(Messages.NoSamples(samples));
        var reader = session.OpenEngine(null).Reader;
        using var register = session.Composition.OpenRegister(address, new RegisterOptions());
        var summary = AddProgress.Show(session, [samples], new Adding(session.Pages(), reader, register), AddLines.Of("text", details: false), stop);
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

    private static Task<int> Serve(Session session, string address, string? urls, CancellationToken stop) =>
        ServeCommand.Run(session, new SiteOptions
        {
            Urls = urls ?? FreePort,
            Open = options => session.Composition.OpenRegister(address, options),
            Book = Book.LoadEmbedded(),
            Reader = () => session.OpenEngine(null).Reader,
            Web = session.Web([]),
            User = JudgeSigning.UserOf(session.Terminal),
        }, stop);
}
