using System.Text.RegularExpressions;
using Entente.Evaluating;
using Microsoft.Playwright;
using Xunit;

[assembly: AssemblyFixture(typeof(Entente.Web.Tests.Support.Chromium))]

namespace Entente.Web.Tests.Support;

/// <summary>A real browser: the machine's own Chromium. Tests that need one are skipped where there is none.</summary>
public sealed class Chromium : IAsyncLifetime
{
    private static readonly string[] Names = ["chromium", "chromium-browser", "google-chrome"];

    private IPlaywright? playwright;
    private IBrowser? browser;

    public async ValueTask InitializeAsync()
    {
        if (Path() is not { } path) return;
        playwright = await Playwright.CreateAsync();
        browser = await playwright.Chromium.LaunchAsync(new BrowserTypeLaunchOptions
        {
            ExecutablePath = path,
            // In a container there is no sandbox to be had, and /dev/shm is small; what is looked at is our own site.
            Args = ["--no-sandbox", "--disable-dev-shm-usage", "--disable-gpu"],
        });
    }

    /// <summary>A window of its own, which notes what goes wrong in it.</summary>
    internal async Task<BrowserWindow> Open(string address, string language = "en", int width = 1440, ColorScheme scheme = ColorScheme.Light, bool script = true)
    {
        if (browser is null) Absent();
        var context = await browser!.NewContextAsync(new BrowserNewContextOptions
        {
            BaseURL = address, Locale = language, ViewportSize = new ViewportSize { Width = width, Height = 900 }, ColorScheme = scheme, JavaScriptEnabled = script,
            ReducedMotion = ReducedMotion.Reduce,
        });
        context.SetDefaultTimeout(30_000);
        return new BrowserWindow(context, await context.NewPageAsync());
    }

    public async ValueTask DisposeAsync()
    {
        if (browser is not null) await browser.DisposeAsync();
        playwright?.Dispose();
    }

    private static string? Path() =>
        (Environment.GetEnvironmentVariable("PATH") ?? "").Split(System.IO.Path.PathSeparator)
            .SelectMany(folder => Names.Select(name => System.IO.Path.Combine(folder, name))).FirstOrDefault(File.Exists);

    private static void Absent()
    {
        const string reason = "there is no Chromium on this machine (Debian: apt-get install chromium)";
        if (Evaluation.Required) Assert.Fail($"{reason}, and {Evaluation.RequiredVariable}=1 forbids to skip");
        Assert.Skip(reason);
    }
}

/// <summary>One window, with all that its console says to be wrong and every dialog that a script opens.</summary>
internal sealed class BrowserWindow : IAsyncDisposable
{
    private readonly IBrowserContext context;
    private readonly List<string> faults = [];

    public BrowserWindow(IBrowserContext context, IPage page)
    {
        this.context = context;
        Page = page;
        page.Console += (_, message) =>
        {
            // That a page is not found is what some tests ask for.
            if (message.Type is "error" or "warning" && !message.Text.Contains("404", StringComparison.Ordinal)) faults.Add(message.Text);
        };
        page.PageError += (_, error) => faults.Add(error);
        page.Dialog += async (_, dialog) =>
        {
            faults.Add($"dialog: {dialog.Message}");
            await dialog.DismissAsync();
        };
    }

    public IPage Page { get; }

    /// <summary>What went wrong so far.</summary>
    public IReadOnlyList<string> Faults => faults;

    /// <summary>Waits until the page is there whose address has a part, however one comes to it.</summary>
    public async Task Reach(string part)
    {
        await Assertions.Expect(Page).ToHaveURLAsync(new Regex(Regex.Escape(part)), new PageAssertionsToHaveURLOptions { Timeout = 60_000 });
        // An event that is waited for may come before one waits.
        await Page.WaitForFunctionAsync("() => document.readyState === 'complete'");
    }

    public async ValueTask DisposeAsync() => await context.DisposeAsync();
}
