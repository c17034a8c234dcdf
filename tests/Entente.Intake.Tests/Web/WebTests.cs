using Entente.Evaluating;
using Entente.Intake.Files;
using Entente.Intake.Web;
using Xunit;

namespace Entente.Intake.Tests.Web;

/// <summary>A server on loopback and what is made of its answers.</summary>
public abstract class WebTests : IAsyncDisposable
{
    /// <summary>A page with a text that is long enough to be one.</summary>
    protected const string Words = "Le ministre de la Défense a reçu mardi à Hanoï son homologue, en visite officielle dans le pays depuis lundi.";

    private readonly Dictionary<string, Func<LoopbackServer.Request, LoopbackServer.Reply>> answers = [];
    private readonly LoopbackServer server;

    protected WebTests() => server = new LoopbackServer(request => answers.TryGetValue(request.Path, out var answer) ? answer(request) : LoopbackServer.Reply.Of(404));

    private protected LoopbackServer Server => server;

    /// <summary>Quick, and allowed to ask the server.</summary>
    protected static WebOptions Quick { get; } = new()
    {
        AllowedHosts = ["127.0.0.1"],
        Gap = TimeSpan.Zero,
        FirstWait = TimeSpan.FromMilliseconds(5),
        Timeout = TimeSpan.FromSeconds(30),
    };

    public virtual async ValueTask DisposeAsync()
    {
        await server.DisposeAsync();
        GC.SuppressFinalize(this);
    }

    private protected void On(string path, LoopbackServer.Reply reply) => answers[path] = _ => reply;

    private protected void On(string path, Func<LoopbackServer.Request, LoopbackServer.Reply> answer) => answers[path] = answer;

    protected static string Html(string words = Words) => $"<html><body><p>{words}</p></body></html>";

    protected Intaken Take(string path = "/", WebOptions? options = null) => TakeAt(server.At(path), options);

    protected static Intaken TakeAt(string address, WebOptions? options = null)
    {
        using var pages = new WebPages(options ?? Quick, TestContext.Current.CancellationToken);
        return pages.Take(address);
    }

    /// <summary>The line that says why a page was refused, with the server's address as <c>SERVER</c>.</summary>
    protected string Refusal(string path = "/", WebOptions? options = null) =>
        Assert.IsType<Refusal>(Take(path, options)).Reason.Replace($"127.0.0.1:{server.Port}", "SERVER", StringComparison.Ordinal);
}
