using System.Reflection;
using System.Security.Authentication;
using Microsoft.Extensions.Http.Resilience;
using Polly.CircuitBreaker;
using Polly.Timeout;

namespace Entente.Intake.Web;

/// <summary>Asks servers for pages, politely and with care; no fault of a server throws. Safe to share between threads.</summary>
internal sealed class WebFetcher : IDisposable
{
    private readonly WebOptions options;
    private readonly HttpClient client;

    public WebFetcher(WebOptions options)
    {
        this.options = options;
        Pace = new HostPace(options.Gap);
        client = Client(options);
    }

    public HostPace Pace { get; }

    /// <summary>Who asks: the program and, where it is given, how to reach the one who runs it.</summary>
    public static string AgentOf(string? contact)
    {
        var version = Assembly.GetExecutingAssembly().GetName().Version!.ToString(3);
        return contact is null ? $"Entente/{version}" : $"Entente/{version} (+{contact})";
    }

    /// <summary>What may be an address to fetch; or why it is none.</summary>
    public static string? Fault(Uri address) => address switch
    {
        { IsAbsoluteUri: false } or { Scheme: not ("http" or "https") } or { Host: "" } => WebMessages.NotWeb,
        { UserInfo: not "" } => WebMessages.Named,
        _ => null,
    };

    /// <summary>An address as it is asked for.</summary>
    public static Uri WithoutFragment(Uri address) =>
        address is { IsAbsoluteUri: true, Fragment.Length: > 0 } ? new Uri(address.GetLeftPart(UriPartial.Query)) : address;

    public async Task<Fetched> Fetch(WebRequest request, CancellationToken stop)
    {
        var (at, stands) = (WithoutFragment(request.Address), WithoutFragment(request.Address));
        var forGood = true;
        for (var hops = 0; ; hops++)
        {
            if (Fault(at) is { } fault) return Failed(request, at, fault) with { NotAsked = true };
            if (request.Forbids is { } forbids && await forbids(at, stop) is { } forbidden) return Failed(request, at, forbidden.Problem!) with { NotAsked = forbidden.NotAsked };
            var (response, problem, refused) = await Send(request, at, stop);
            if (response is null) return Failed(request, at, problem!) with { NotAsked = refused };
            using (response)
            {
                if (!IsRedirect(response)) return new Fetched(Answer(response, stands), null);
                if (Target(response, at) is not { } target) return Failed(request, at, WebMessages.NoTarget);
                if (hops == options.MaxRedirects) return Fetched.Failed(WebMessages.TooMany(options.MaxRedirects));
                forGood &= (int)response.StatusCode is 301 or 308;
                at = WithoutFragment(target);
                if (forGood) stands = at;
            }
        }
    }

    public void Dispose() => client.Dispose();

    private static HttpClient Client(WebOptions options)
    {
        var sockets = new SocketsHttpHandler
        {
            AllowAutoRedirect = false,
            ConnectCallback = new GuardedConnector(options).Connect,
            ConnectTimeout = TimeSpan.FromSeconds(15),
            MaxResponseHeadersLength = 64,
            PooledConnectionLifetime = TimeSpan.FromMinutes(10),
            UseCookies = false,
            // A proxy would resolve the names, and what it reaches could not be looked at.
            UseProxy = false,
        };
        var resilience = new ResilienceHandler(new HostResilience(options).For) { InnerHandler = new BodyHandler(sockets, options.MaxBytes) };
        var client = new HttpClient(resilience) { Timeout = Timeout.InfiniteTimeSpan };
        client.DefaultRequestHeaders.TryAddWithoutValidation("User-Agent", AgentOf(options.Contact));
        client.DefaultRequestHeaders.TryAddWithoutValidation("Accept-Encoding", BodyPacking.Accepted);
        client.DefaultRequestHeaders.TryAddWithoutValidation("Accept", "text/html, application/xhtml+xml, application/pdf, text/plain, application/xml;q=0.9, */*;q=0.8");
        return client;
    }

    private async Task<(HttpResponseMessage? Response, string? Problem, bool Refused)> Send(WebRequest request, Uri at, CancellationToken stop)
    {
        using var turn = await Pace.Enter(at.Authority, stop);
        using var message = Message(request, at);
        try
        {
            return (await client.SendAsync(message, HttpCompletionOption.ResponseHeadersRead, stop), null, false);
        }
        catch (Exception e) when (!stop.IsCancellationRequested && Reason(e) is { } reason)
        {
            return (null, reason, e.InnerException is AddressRefusedException);
        }
    }

    private static HttpRequestMessage Message(WebRequest request, Uri at)
    {
        var message = new HttpRequestMessage(HttpMethod.Get, at);
        if (request.Enough is { } enough) message.Options.Set(BodyHandler.Enough, enough);
        if (request.Since.ETag is { } tag) message.Headers.TryAddWithoutValidation("If-None-Match", tag);
        if (request.Since.LastModified is { } modified) message.Headers.TryAddWithoutValidation("If-Modified-Since", modified);
        return message;
    }

    /// <summary>Why a request failed, as a clause; null for what is a fault of ours.</summary>
    private static string? Reason(Exception e) => e switch
    {
        TimeoutRejectedException or TaskCanceledException => WebMessages.TimedOut,
        BrokenCircuitException => WebMessages.Resting,
        TooLargeException large => large.Message,
        InvalidDataException => WebMessages.BadPacking,
        HttpRequestException { InnerException: AddressRefusedException refused } => refused.Message,
        HttpRequestException { HttpRequestError: HttpRequestError.NameResolutionError } => WebMessages.NoHost,
        HttpRequestException { HttpRequestError: HttpRequestError.ResponseEnded } => WebMessages.CutOff,
        HttpRequestException { InnerException: AuthenticationException } => WebMessages.Untrusted,
        HttpRequestException or IOException => WebMessages.Unreachable(e.Message),
        _ => null,
    };

    private static bool IsRedirect(HttpResponseMessage response) => (int)response.StatusCode is 301 or 302 or 303 or 307 or 308;

    /// <summary>Servers write such addresses in whatever form; one that cannot be read leads nowhere.</summary>
    private static Uri? Target(HttpResponseMessage response, Uri at) =>
        response.Headers.TryGetValues("Location", out var values) && Uri.TryCreate(at, values.First(), out var target) ? target : null;

    private static WebAnswer Answer(HttpResponseMessage response, Uri address) => new(address, (int)response.StatusCode, BodyOf(response))
    {
        ContentType = Header(response.Content.Headers, "Content-Type"),
        Validators = new Validators(Header(response.Headers, "ETag"), Header(response.Content.Headers, "Last-Modified")),
        RetryAfter = RetryAfter.Of(response),
    };

    /// <summary>The body is in memory already.</summary>
    private static byte[] BodyOf(HttpResponseMessage response)
    {
        using var body = new MemoryStream();
        response.Content.ReadAsStream().CopyTo(body);
        return body.ToArray();
    }

    private static string? Header(System.Net.Http.Headers.HttpHeaders headers, string name) =>
        headers.TryGetValues(name, out var values) ? values.FirstOrDefault() : null;

    private static Fetched Failed(WebRequest request, Uri at, string problem) =>
        Fetched.Failed(at == WithoutFragment(request.Address) ? problem : WebMessages.LeadsTo(at.ToString(), problem));
}
