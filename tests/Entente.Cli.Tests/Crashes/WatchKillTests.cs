using System.Text.RegularExpressions;
using Entente.Evaluating;
using Entente.Register;
using Xunit;
using Reply = Entente.Evaluating.LoopbackServer.Reply;

namespace Entente.Cli.Tests.Crashes;

/// <summary>A watch that is killed goes on where it was: nothing that feeds name is lost, and nothing is there twice.</summary>
public sealed partial class WatchKillTests : IAsyncDisposable
{
    private const int Pages = 60;

    private readonly TemporaryFolder folder = new();
    private readonly Random random = new(20260412);
    private readonly LoopbackServer server;

    public WatchKillTests()
    {
        server = new LoopbackServer(Answer);
        folder.File("feeds.yaml", $"gap: 0s\nfeeds:\n  - {server.At("/feed")}\n");
    }

    public async ValueTask DisposeAsync()
    {
        await server.DisposeAsync();
        folder.Dispose();
    }

    [Theory]
    [InlineData(Database.Sqlite)]
    [InlineData(Database.Postgres)]
    public void After_some_kills_all_pages_are_there_once(Database database) => Kill(database, 4);

    [Theory(Explicit = true)]
    [InlineData(Database.Sqlite)]
    [InlineData(Database.Postgres)]
    public void After_fifty_kills_all_pages_are_there_once(Database database) => Kill(database, 50);

    [Fact]
    public void The_pages_of_a_watch_may_be_marked_internal()
    {
        using var place = new RegisterPlace(Database.Sqlite);
        Watch(place, "one", "--internal");
        using (var seen = Registers.Open(place.Address)) Assert.Null(seen.GetPage(server.At("/0")));
        using var asked = Registers.Open(place.Address, new RegisterOptions { IncludeInternal = true });
        Assert.NotNull(asked.GetPage(server.At("/0")));
    }

    private void Kill(Database database, int kills)
    {
        using var undisturbed = new RegisterPlace(Database.Sqlite);
        Watch(undisturbed, "undisturbed");
        var digest = CrashWork.DigestOf(undisturbed);
        for (var left = kills; left > 0;)
        {
            using var place = new RegisterPlace(database);
            var state = $"state-{left}";
            for (var once = 0; once < Math.Min(left, 4); once++) Disturb(place, state);
            left -= 4;
            Assert.DoesNotContain("left", Watch(place, state));
            Assert.Equal(digest, CrashWork.DigestOf(place));
            using (var register = place.Open()) Assert.Equal(Pages, register.Count().Pages);
            Assert.Matches(Known(), Watch(place, state));
        }
    }

    private void Disturb(RegisterPlace place, string state)
    {
        using var program = new ProgramProcess(Arguments(place, state));
        Thread.Sleep(TimeSpan.FromSeconds(4) * random.NextDouble());
        program.Kill();
    }

    private string Watch(RegisterPlace place, string state, params string[] options)
    {
        using var program = new ProgramProcess([.. Arguments(place, state), .. options]);
        var (code, output, error) = program.End();
        Assert.Equal((0, ""), (code, error));
        return output;
    }

    private string[] Arguments(RegisterPlace place, string state) =>
    [
        "watch", Path.Combine(folder.FullPath, "feeds.yaml"), "--once", "--allow-host", "127.0.0.1", "--state", Path.Combine(folder.FullPath, state), "--register", place.Address,
    ];

    private static Reply Answer(LoopbackServer.Request request)
    {
        if (request.Path == "/feed") return Reply.Of(200, $"<rss version=\"2.0\"><channel><title>x</title>{string.Concat(Enumerable.Range(0, Pages).Select(i => $"<item><link>/{i}</link></item>"))}</channel></rss>");
        if (!int.TryParse(request.Path.AsSpan(1), out var page)) return Reply.Of(404);
        var sample = Directory.GetFiles(Repository.PathOf("samples"), "*.txt").Order(StringComparer.Ordinal).ElementAt(page % 20);
        return Reply.Of(200, $"{File.ReadAllText(sample)}\n\n{page}");
    }

    [GeneratedRegex(@" 0 new, 60 known\n$")]
    private static partial Regex Known();
}
