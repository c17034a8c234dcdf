using System.CommandLine;
using Entente.Cli.Options;
using Entente.Codebook;
using Entente.Web;

namespace Entente.Cli.Commands;

/// <summary><c>entente serve</c>: the site and the API of a register.</summary>
internal static class ServeCommand
{
    public static Command Build(Session session)
    {
        var urls = Urls();
        var register = Common.Register();
        var codebook = Common.Codebook();
        var internalToo = Common.Internal();
        var command = new Command("serve", "Serve the site and the API of a register, on this machine alone.") { urls, internalToo, register, codebook };
        command.SetAction((result, stop) =>
        {
            var address = session.Address(result.GetValue(register));
            var (folder, includeInternal) = (result.GetValue(codebook), result.GetValue(internalToo));
            return Run(session, new SiteOptions
            {
                Urls = result.GetValue(urls) ?? SiteOptions.DefaultUrls,
                Open = options => session.Composition.OpenRegister(address, options with { IncludeInternal = includeInternal }),
                Book = Book.Load(CodebookFolder.Open(folder, session.Terminal.CurrentFolder)),
                Reader = () => session.OpenEngine(folder).Reader,
                ShowsInternal = includeInternal,
                Web = session.Web([]),
                User = JudgeSigning.UserOf(session.Terminal),
            }, stop);
        });
        return command;
    }

    public static Option<string?> Urls() => new("--urls")
    {
        Description = $"Where to serve: loopback addresses, with semicolons between them (default: {SiteOptions.DefaultUrls})",
        HelpName = "URLS",
    };

    /// <summary>Serves until it is interrupted.</summary>
    public static async Task<int> Run(Session session, SiteOptions options, CancellationToken stop)
    {
        try
        {
            await using var site = await Site.Start(options, stop);
            foreach (var address in site.Addresses) session.Terminal.Output.WriteLine(Messages.Serving(address));
            await session.Terminal.Output.FlushAsync(stop);
            await site.Serve(stop);
            return ExitCode.Done;
        }
        catch (SiteException e)
        {
            throw new UsageException(e.Message, e);
        }
    }
}
