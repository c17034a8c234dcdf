using System.Net;
using System.Text.Json;

namespace Entente.Load;

/// <summary>A site that is being served, as a browser asks for its pages.</summary>
internal sealed class VisitedSite : IDisposable
{
    private readonly HttpClient client;

    public VisitedSite(Uri address)
    {
        client = new HttpClient(new SocketsHttpHandler { AutomaticDecompression = DecompressionMethods.All, AllowAutoRedirect = false, UseCookies = false }) { BaseAddress = address, Timeout = TimeSpan.FromMinutes(2) };
        client.DefaultRequestHeaders.AcceptLanguage.ParseAdd("fr");
    }

    /// <summary>Whether a page was answered as it should be, and how large it is.</summary>
    public async Task<(bool Good, int Bytes)> Visit(string address)
    {
        try
        {
            using var response = await client.GetAsync(address);
            return (response.IsSuccessStatusCode, (await response.Content.ReadAsByteArrayAsync()).Length);
        }
        catch (HttpRequestException)
        {
            return (false, 0);
        }
    }

    public async Task<JsonElement> Ask(string address)
    {
        using var document = JsonDocument.Parse(await client.GetStringAsync(address));
        return document.RootElement.Clone();
    }

    public void Dispose() => client.Dispose();
}
