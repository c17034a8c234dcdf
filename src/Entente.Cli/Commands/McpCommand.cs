using System.CommandLine;
using Entente.Assistants;
using Entente.Assistants.Hosting;
using Entente.Cli.Options;
using Entente.Codebook;
using Entente.Web;

namespace Entente.Cli.Commands;

/// <summary><c>entente mcp</c>: the register for language assistants.</summary>
internal static class McpCommand
{
    public static Command Build(Session session)
    {
        var http = new Option<bool>("--http") { Description = "Answer over HTTP on this machine, instead of over standard input and output" };
        var urls = new Option<string?>("--urls") { Description = $"Where to answer over HTTP: loopback addresses, with semicolons between them (default: {AssistantOptions.DefaultUrls})", HelpName = "URLS" };
        var site = new Option<string?>("--site") { Description = "The site that 'entente serve' serves: addresses in answers lead to its pages", HelpName = "URL" };
        var judging = new Option<string?>("--allow-judging") { Description = "Let assistants give verdicts, signed by this name; without it they change nothing", HelpName = "AUTHOR" };
        var (language, internalToo, register, codebook) = (OutputLanguages.Option(), Common.Internal(), Common.Register(), Common.Codebook());
        var command = new Command("mcp", "Answer language assistants from a register, over the Model Context Protocol.") { http, urls, site, judging, language, internalToo, register, codebook };
        command.SetAction((result, stop) =>
        {
            if (!result.GetValue(http) && result.GetValue(urls) is not null) throw new UsageException(Messages.UrlsWithoutHttp);
            var address = session.Address(result.GetValue(register));
            var includeInternal = result.GetValue(internalToo);
            var options = new AssistantOptions
            {
                Open = o => session.Composition.OpenRegister(address, o with { IncludeInternal = includeInternal }),
                Book = Book.Load(CodebookFolder.Open(result.GetValue(codebook), session.Terminal.CurrentFolder)),
                Language = OutputLanguages.Of(result.GetValue(language), session.Terminal),
                Site = Site(result.GetValue(site)),
                Author = Author(result.GetValue(judging)),
            };
            return result.GetValue(http) ? Listen(session, options, result.GetValue(urls) ?? AssistantOptions.DefaultUrls, stop) : Converse(session, options, stop);
        });
        return command;
    }

    private static Uri? Site(string? given) =>
        given is null ? null
        : Uri.TryCreate(given, UriKind.Absolute, out var site) && (site.Scheme == Uri.UriSchemeHttp || site.Scheme == Uri.UriSchemeHttps) ? site
        : throw new UsageException(Messages.NoSite(given));

    private static string? Author(string? given) =>
        given is null || !string.IsNullOrWhiteSpace(given) ? given : throw new UsageException(Messages.NoAuthor);

    /// <summary>Answers whoever started the program, until it closes standard input.</summary>
    private static async Task<int> Converse(Session session, AssistantOptions options, CancellationToken stop)
    {
        await AssistantServer.Serve(options, session.Terminal.Input(), session.Terminal.OutputStream(), stop);
        return ExitCode.Done;
    }

    private static async Task<int> Listen(Session session, AssistantOptions options, string urls, CancellationToken stop)
    {
        try
        {
            await using var server = await AssistantSite.Start(options, urls, stop);
            foreach (var address in server.Addresses) session.Terminal.Output.WriteLine(Messages.Answering(address));
            await session.Terminal.Output.FlushAsync(stop);
            await server.Serve(stop);
            return ExitCode.Done;
        }
        catch (SiteException e)
        {
            throw new UsageException(e.Message, e);
        }
    }
}
