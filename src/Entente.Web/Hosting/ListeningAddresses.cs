using System.Net;

namespace Entente.Web.Hosting;

/// <summary>Where the site, and whatever else answers over HTTP, may listen: on this machine alone, for it knows no accounts.</summary>
public static class ListeningAddresses
{
    /// <summary>The addresses asked for.</summary>
    /// <exception cref="SiteException">One is no address, or can be reached from other machines.</exception>
    public static IReadOnlyList<Uri> Parse(string urls)
    {
        var addresses = urls.Split(';', StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries).Select(One).ToArray();
        return addresses.Length > 0 ? addresses : throw new SiteException("--urls names no address to listen on");
    }

    private static Uri One(string url)
    {
        // "*" and "+" stand for all addresses of the machine, and are no host that a Uri takes.
        if (!Uri.TryCreate(url.Replace("://*", "://0.0.0.0", StringComparison.Ordinal).Replace("://+", "://0.0.0.0", StringComparison.Ordinal), UriKind.Absolute, out var address) || address.Scheme != Uri.UriSchemeHttp)
            throw new SiteException($"\"{url}\" is no address to listen on; write it as {SiteOptions.DefaultUrls}");
        return IsLoopback(address)
            ? address
            : throw new SiteException($"{url} can be reached from other machines, and the site has no accounts: it serves one user, on this machine only (such as {SiteOptions.DefaultUrls})");
    }

    /// <summary>The names under which a server on this machine answers; a page of the web can reach it under no other.</summary>
    public static IList<string> Hosts { get; } = ["localhost", "127.0.0.1", "[::1]"];

    /// <summary>Whether an address is one of this machine.</summary>
    public static bool IsLoopback(Uri address) =>
        address.Host == "localhost" || (IPAddress.TryParse(address.Host.Trim('[', ']'), out var ip) && IPAddress.IsLoopback(ip));
}
