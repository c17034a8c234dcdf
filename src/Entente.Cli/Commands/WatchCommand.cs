using System.CommandLine;
using Entente.Cli.Options;
using Entente.Cli.Pages;
using Entente.Cli.Printing;
using Entente.Intake.Feeds;
using Entente.Register;
using Entente.Register.Verdicts;

namespace Entente.Cli.Commands;

/// <summary><c>entente watch</c>: takes the new pages of feeds into the register, once or for ever.</summary>
internal static class WatchCommand
{
    public static Command Build(Session session)
    {
        var feeds = new Argument<string>("FEEDS") { Description = "The file that lists the feeds, in YAML" };
        var once = new Option<bool>("--once") { Description = "Poll every feed once and end" };
        var state = new Option<string?>("--state") { Description = "Where to remember what was seen (default: FEEDS.state beside FEEDS.yaml)", HelpName = "FOLDER" };
        var format = Common.Format("text", "ndjson");
        var isInternal = new Option<bool>("--internal") { Description = "Mark new pages internal: only those who ask for such pages see what they tell" };
        var allowed = Common.AllowedHosts();
        var register = Common.Register();
        var codebook = Common.Codebook();
        var command = new Command("watch", "Poll feeds and take their new pages into the register, until it is interrupted.")
        {
            feeds, once, state, format, isInternal, allowed, register, codebook,
        };
        command.SetAction(async (result, stop) =>
        {
            var list = Read(session, result.GetValue(feeds)!);
            var reader = session.OpenEngine(result.GetValue(codebook)).Reader;
            using var into = session.OpenToAdd(result.GetValue(register));
            var taker = new WatchTaker(session.Terminal, reader, into, PollLines.Of(result.GetValue(format)!), result.GetValue(isInternal) ? new Signature(JudgeSigning.UserOf(session.Terminal), "") : null);
            using var watch = Open(session, list, result.GetValue(allowed) ?? [], StateFolder(session, result.GetValue(feeds)!, result.GetValue(state)), into, taker);
            return await Run(watch, result.GetValue(once), taker, stop);
        });
        return command;
    }

    private static FeedList Read(Session session, string file)
    {
        try
        {
            return FeedListReader.Read(file, File.ReadAllText(Path.GetFullPath(file, session.Terminal.CurrentFolder)));
        }
        catch (Exception e) when (e is IOException or UnauthorizedAccessException)
        {
            throw new UsageException(Messages.CannotRead(file, e is FileNotFoundException or DirectoryNotFoundException ? "no such file" : e.Message), e);
        }
    }

    private static string StateFolder(Session session, string file, string? given) =>
        Path.GetFullPath(given ?? Path.ChangeExtension(file, ".state"), session.Terminal.CurrentFolder);

    private static FeedWatch Open(Session session, FeedList list, string[] allowed, string folder, IRegister into, IPageTaker taker)
    {
        var web = session.Web([.. list.Allow, .. allowed]) with { Gap = list.Gap };
        try
        {
            return new FeedWatch(list, web with { Contact = list.Contact ?? web.Contact }, folder, NameOf(into.Address), taker);
        }
        catch (Exception e) when (e is IOException or UnauthorizedAccessException)
        {
            throw new UsageException(e.Message, e);
        }
    }

    /// <summary>A register's address without a password, which may change.</summary>
    private static string NameOf(string address) =>
        Registers.IsOnServer(address) && Uri.TryCreate(address, UriKind.Absolute, out var server) ? server.GetComponents(UriComponents.HostAndPort | UriComponents.PathAndQuery, UriFormat.Unescaped) : address;

    /// <summary>An interrupt is how a watch ends that has no end of its own.</summary>
    private static async Task<int> Run(FeedWatch watch, bool once, WatchTaker taker, CancellationToken stop)
    {
        if (once)
        {
            await watch.Once(stop);
            return taker.ExitCode;
        }
        try
        {
            await watch.Always(stop);
        }
        catch (OperationCanceledException) when (stop.IsCancellationRequested)
        {
            // What was acknowledged is kept, and the next run goes on from there.
        }
        return ExitCode.Done;
    }
}
