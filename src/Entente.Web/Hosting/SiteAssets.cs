using System.Collections.Frozen;
using System.IO.Compression;
using System.Security.Cryptography;
using System.Text;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Routing;

namespace Entente.Web.Hosting;

/// <summary>
/// Styles, scripts and fonts of the program itself. Their addresses carry a hash of what they are, so that a browser keeps
/// them for ever; all styles go as one file.
/// </summary>
public sealed class SiteAssets
{
    private const string Prefix = "assets/";

    private static readonly FrozenDictionary<string, string> Types = new Dictionary<string, string>
    {
        [".css"] = "text/css; charset=utf-8", [".js"] = "text/javascript; charset=utf-8", [".woff2"] = "font/woff2", [".svg"] = "image/svg+xml",
    }.ToFrozenDictionary(StringComparer.Ordinal);

    private readonly FrozenDictionary<string, Asset> assets;

    public SiteAssets()
    {
        var names = typeof(SiteAssets).Assembly.GetManifestResourceNames().Where(n => n.StartsWith(Prefix, StringComparison.Ordinal)).Order(StringComparer.Ordinal).ToArray();
        var made = names.Where(n => !n.EndsWith(".css", StringComparison.Ordinal)).Select(n => Make(n[Prefix.Length..], Bytes(n))).ToDictionary(a => a.Name);
        var styles = names.Where(n => n.EndsWith(".css", StringComparison.Ordinal)).Select(n => Encoding.UTF8.GetString(Bytes(n)));
        var site = string.Join('\n', styles);
        // Fonts are named in the styles by their plain names.
        foreach (var font in made.Values.Where(a => a.Name.EndsWith(".woff2", StringComparison.Ordinal)))
            site = site.Replace($"url({font.Name})", $"url({font.Address})", StringComparison.Ordinal);
        made["site.css"] = Make("site.css", Encoding.UTF8.GetBytes(site));
        assets = made.ToFrozenDictionary(StringComparer.Ordinal);
    }

    /// <summary>The address of an asset by its name below <c>Assets/</c>; all styles are <c>site.css</c>.</summary>
    public string this[string name] => assets[name].Address;

    public void Map(IEndpointRouteBuilder endpoints)
    {
        foreach (var asset in assets.Values)
            endpoints.MapGet(asset.Address, context => Send(context, asset)).ExcludeFromDescription();
        endpoints.MapGet("/favicon.ico", context => Send(context, assets["icon.svg"])).ExcludeFromDescription();
    }

    private static async Task Send(HttpContext context, Asset asset)
    {
        var packed = asset.Packed.Length < asset.Bytes.Length && context.Request.Headers.AcceptEncoding.ToString().Contains("br", StringComparison.Ordinal);
        context.Response.ContentType = asset.Type;
        context.Response.Headers.CacheControl = "public, max-age=31536000, immutable";
        context.Response.Headers.Vary = "Accept-Encoding";
        if (packed) context.Response.Headers.ContentEncoding = "br";
        var bytes = packed ? asset.Packed : asset.Bytes;
        context.Response.ContentLength = bytes.Length;
        await context.Response.Body.WriteAsync(bytes, context.RequestAborted);
    }

    private static Asset Make(string name, byte[] bytes)
    {
        var extension = Path.GetExtension(name);
        var hash = Convert.ToHexStringLower(SHA256.HashData(bytes))[..12];
        return new Asset(name, $"/assets/{name[..^extension.Length]}.{hash}{extension}", Types[extension], bytes, Pack(bytes));
    }

    private static byte[] Pack(byte[] bytes)
    {
        using var packed = new MemoryStream();
        using (var brotli = new BrotliStream(packed, CompressionLevel.Optimal)) brotli.Write(bytes);
        return packed.ToArray();
    }

    private static byte[] Bytes(string resource)
    {
        using var stream = typeof(SiteAssets).Assembly.GetManifestResourceStream(resource)!;
        var bytes = new byte[stream.Length];
        stream.ReadExactly(bytes);
        return bytes;
    }

    private sealed record Asset(string Name, string Address, string Type, byte[] Bytes, byte[] Packed);
}
