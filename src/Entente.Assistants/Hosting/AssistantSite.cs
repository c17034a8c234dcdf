using Entente.Web;
using Entente.Web.Hosting;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Hosting;
using Microsoft.AspNetCore.Hosting.Server;
using Microsoft.AspNetCore.Hosting.Server.Features;
using Microsoft.AspNetCore.Http;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Logging;
using ModelContextProtocol.AspNetCore;
using ModelContextProtocol.Server;

namespace Entente.Assistants.Hosting;

/// <summary>The server for assistants over HTTP, on this machine alone.</summary>
public sealed class AssistantSite : IAsyncDisposable
{
    /// <summary>Where it answers, below each of its addresses.</summary>
    public const string Path = "/mcp";

    private const int LargestRequest = 1024 * 1024;

    private readonly WebApplication app;

    private AssistantSite(WebApplication app) => this.app = app;

    /// <summary>Where it can be reached; the ports are the real ones where port 0 was asked for.</summary>
    public IReadOnlyList<string> Addresses => [.. app.Services.GetRequiredService<IServer>().Features.Get<IServerAddressesFeature>()!.Addresses.Select(a => a + Path)];

    /// <summary>Opens the register and begins to answer.</summary>
    /// <exception cref="SiteException">It cannot listen there.</exception>
    /// <exception cref="Entente.Register.RegisterException">The register cannot be opened.</exception>
    public static async Task<AssistantSite> Start(AssistantOptions options, string urls, CancellationToken stop = default)
    {
        var addresses = ListeningAddresses.Parse(urls);
        var app = Build(options, addresses);
        try
        {
            await app.StartAsync(stop);
            return new AssistantSite(app);
        }
        catch (IOException e)
        {
            await app.DisposeAsync();
            throw new SiteException($"cannot listen on {string.Join(", ", addresses)}: {e.Message}", e);
        }
    }

    /// <summary>Answers until it is told to stop.</summary>
    public async Task Serve(CancellationToken stop)
    {
        var stopped = new TaskCompletionSource();
        await using (stop.Register(stopped.SetResult)) await stopped.Task;
        await app.StopAsync(CancellationToken.None);
    }

    public ValueTask DisposeAsync() => app.DisposeAsync();

    private static WebApplication Build(AssistantOptions options, IReadOnlyList<Uri> addresses)
    {
        var context = new AssistantContext(options);
        var builder = WebApplication.CreateEmptyBuilder(new WebApplicationOptions());
        builder.WebHost.UseKestrelCore().UseUrls([.. addresses.Select(a => a.GetLeftPart(UriPartial.Authority))]);
        builder.WebHost.ConfigureKestrel(kestrel =>
        {
            kestrel.AddServerHeader = false;
            kestrel.Limits.MaxRequestBodySize = LargestRequest;
        });
        Logs.Configure(builder.Logging);
        // Made by a factory, so that the register is closed with the server.
        builder.Services.AddSingleton(_ => context).AddRouting();
        builder.Services.AddHostFiltering(o => o.AllowedHosts = ListeningAddresses.Hosts);
        builder.Services.AddMcpServer().WithHttpTransport(o => o.SessionMode = HttpServerSessionMode.Stateless);
        builder.Services.AddOptions<McpServerOptions>().Configure<ILoggerFactory>((offered, logs) => AssistantServer.Configure(offered, context, logs));
        var app = builder.Build();
        app.UseHostFiltering();
        app.Use(RefuseOtherOrigins);
        app.UseRouting();
        app.MapMcp(Path);
        return app;
    }

    /// <summary>A page of the web that knows the port could else have its reader's browser ask and judge.</summary>
    private static Task RefuseOtherOrigins(HttpContext context, RequestDelegate next)
    {
        var origin = context.Request.Headers.Origin.ToString();
        if (origin.Length == 0 || (Uri.TryCreate(origin, UriKind.Absolute, out var from) && ListeningAddresses.IsLoopback(from))) return next(context);
        context.Response.StatusCode = StatusCodes.Status403Forbidden;
        return context.Response.WriteAsync("Only programs of this machine are answered.\n");
    }
}
