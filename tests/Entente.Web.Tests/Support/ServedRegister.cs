using System.Net;
using Entente.Codebook;
using Entente.Intake.Web;
using Entente.Reading;
using Entente.Register;

namespace Entente.Web.Tests.Support;

/// <summary>The site of a register on a free port of this machine.</summary>
public sealed class ServedRegister : IAsyncDisposable
{
    private readonly Site site;

    private ServedRegister(Site site)
    {
        this.site = site;
        Client = new HttpClient(new SocketsHttpHandler { AllowAutoRedirect = false, UseCookies = false, AutomaticDecompression = DecompressionMethods.All }) { BaseAddress = new Uri(Address) };
    }

    public static Book Book { get; } = Book.LoadEmbedded();

    public string Address => site.Addresses[0];

    /// <summary>Follows no redirection and keeps no cookie.</summary>
    public HttpClient Client { get; }

    public static async Task<ServedRegister> Start(string path, Func<RegisterOptions, IRegister>? open = null, WebOptions? web = null, bool showsInternal = false) =>
        new(await Site.Start(new SiteOptions
        {
            Urls = "http://127.0.0.1:0",
            Open = open ?? (options => Entente.Register.Registers.Open(path, options with { IncludeInternal = showsInternal })),
            Book = Book,
            Reader = () => new PageReader(Book),
            User = "tester",
            Web = web ?? new WebOptions(),
            ShowsInternal = showsInternal,
        }));

    /// <summary>A page as it is sent to a reader of a language.</summary>
    public async Task<string> Page(string address, string language = "en")
    {
        using var response = await Get(address, language);
        return await response.Content.ReadAsStringAsync();
    }

    public async Task<HttpResponseMessage> Get(string address, string language = "en", string? tag = null)
    {
        using var request = new HttpRequestMessage(HttpMethod.Get, address);
        request.Headers.AcceptLanguage.ParseAdd(language);
        if (tag is not null) request.Headers.TryAddWithoutValidation("If-None-Match", tag);
        return await Client.SendAsync(request);
    }

    public async ValueTask DisposeAsync()
    {
        Client.Dispose();
        await site.DisposeAsync();
    }
}
