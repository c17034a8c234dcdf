using Entente.Codebook;
using Entente.Outputs.Asking;
using Entente.Register;
using Entente.Web.Api;
using Entente.Web.Hosting;
using Entente.Web.Judging;
using Entente.Web.Languages;
using Entente.Web.Layout;
using Entente.Web.Pages.Calendar;
using Entente.Web.Pages.Reviews;
using Entente.Web.Registers;
using Entente.Web.Suggesting;
using Entente.Web.Taking;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.DataProtection;
using Microsoft.AspNetCore.Hosting;
using Microsoft.AspNetCore.Hosting.Server;
using Microsoft.AspNetCore.Hosting.Server.Features;
using Microsoft.AspNetCore.Server.Kestrel.Core;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Logging;

namespace Entente.Web;

/// <summary>The site of a register, serving.</summary>
public sealed class Site : IAsyncDisposable
{
    private readonly WebApplication app;

    private Site(WebApplication app) => this.app = app;

    /// <summary>Where it can be reached; the ports are the real ones where port 0 was asked for.</summary>
    public IReadOnlyList<string> Addresses => [.. app.Services.GetRequiredService<IServer>().Features.Get<IServerAddressesFeature>()!.Addresses];

    /// <summary>Opens the register and begins to serve.</summary>
    /// <exception cref="SiteException">It cannot listen there.</exception>
    /// <exception cref="RegisterException">The register cannot be opened.</exception>
    public static async Task<Site> Start(SiteOptions options, CancellationToken stop = default)
    {
        var addresses = ListeningAddresses.Parse(options.Urls);
        var app = Build(options, addresses);
        try
        {
            await app.StartAsync(stop);
            return new Site(app);
        }
        catch (IOException e)
        {
            await app.DisposeAsync();
            throw new SiteException($"cannot listen on {string.Join(", ", addresses)}: {e.Message}", e);
        }
    }

    /// <summary>Serves until it is told to stop.</summary>
    public async Task Serve(CancellationToken stop)
    {
        var stopped = new TaskCompletionSource();
        await using (stop.Register(stopped.SetResult)) await stopped.Task;
        await app.StopAsync(CancellationToken.None);
    }

    public ValueTask DisposeAsync() => app.DisposeAsync();

    /// <summary>An empty builder: neither variables nor files of the folder can make it listen elsewhere.</summary>
    private static WebApplication Build(SiteOptions options, IReadOnlyList<Uri> addresses)
    {
        var builder = WebApplication.CreateEmptyBuilder(new WebApplicationOptions());
        builder.WebHost.UseKestrelCore().UseUrls([.. addresses.Select(a => a.GetLeftPart(UriPartial.Authority))]);
        builder.WebHost.ConfigureKestrel(Limit);
        builder.Logging.AddSimpleConsole().SetMinimumLevel(LogLevel.Warning);
        // It warns of keys written to a disk, and none is.
        builder.Logging.AddFilter("Microsoft.AspNetCore.DataProtection", LogLevel.Error);
        builder.Services.Configure<Microsoft.Extensions.Logging.Console.ConsoleLoggerOptions>(o => o.LogToStandardErrorThreshold = LogLevel.Trace);
        AddServices(builder.Services, options);
        var app = builder.Build();
        Map(app);
        return app;
    }

    private static void Limit(KestrelServerOptions kestrel)
    {
        kestrel.AddServerHeader = false;
        kestrel.Limits.MaxRequestBodySize = 64 * 1024 * 1024;
    }

    private static void AddServices(IServiceCollection services, SiteOptions options)
    {
        services.AddSingleton(options).AddSingleton(options.Book);
        // Made now: a register that cannot be opened ends the start.
        services.AddSingleton(new RegisterPool(options));
        services.AddSingleton(new IntakeRuns()).AddHostedService<IntakeWorker>();
        services.AddSingleton(new SiteAssets());
        services.AddSingleton(new Wordings(options.Book));
        services.AddSingleton<RememberedViews>();
        services.AddSingleton<RecentViews>();
        services.AddSingleton(new PartyNames(options.Book)).AddSingleton(new PartyFinder(options.Book));
        services.AddScoped<Suggester>();
        services.AddHttpContextAccessor();
        services.AddScoped(provider => RequestWording.Of(provider));
        services.AddRouting();
        services.AddHostFiltering(o => o.AllowedHosts = ListeningAddresses.Hosts);
        // Forms are good as long as the program runs: nothing is kept on the disk for them.
        services.AddDataProtection().UseEphemeralDataProtectionProvider();
        services.AddAntiforgery(o => o.Cookie.Name = "entente-form");
        services.AddResponseCompression(o => o.EnableForHttps = true);
        services.AddRazorComponents();
        services.AddSiteApi();
    }

    private static void Map(WebApplication app)
    {
        app.UseHostFiltering();
        app.UseSecurityHeaders();
        app.UseResponseCompression();
        app.UseSiteErrors();
        app.UseRouting();
        app.UseAntiforgery();
        app.Services.GetRequiredService<SiteAssets>().Map(app);
        app.MapSiteApi();
        app.MapVerdicts();
        app.MapMarks();
        app.MapCalendarFeed();
        app.MapReviewFiles();
        app.MapIntake();
        app.MapRazorComponents<App>();
    }
}
