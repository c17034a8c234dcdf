using System.Net;
using Entente.Intake.Files;

namespace Entente.Intake.Web;

/// <summary>How pages are fetched: who asks, how long it waits, and which limits hold.</summary>
public sealed record WebOptions
{
    /// <summary>Where the one who runs the program can be reached, for the operators of the sites asked: an address or a mailbox.</summary>
    public string? Contact { get; init; }

    /// <summary>Hosts that may lie on this machine or in a private network; everywhere else such addresses are refused.</summary>
    public IReadOnlyCollection<string> AllowedHosts { get; init; } = [];

    /// <summary>The largest page, in bytes, as sent and as unpacked.</summary>
    public long MaxBytes { get; init; } = IntakeOptions.DefaultMaxBytes;

    /// <summary>How often a server may send elsewhere.</summary>
    public int MaxRedirects { get; init; } = 5;

    /// <summary>How long one request may take, with its body.</summary>
    public TimeSpan Timeout { get; init; } = TimeSpan.FromSeconds(30);

    /// <summary>How often a request is sent again that failed for a reason that may pass.</summary>
    public int Retries { get; init; } = 2;

    /// <summary>The wait before the first of these; it doubles.</summary>
    public TimeSpan FirstWait { get; init; } = TimeSpan.FromSeconds(2);

    /// <summary>The longest wait that a server may ask for; where it asks for more, the request fails and says so.</summary>
    public TimeSpan LongestWait { get; init; } = TimeSpan.FromSeconds(60);

    /// <summary>The time from the end of one request to a host to the start of the next.</summary>
    public TimeSpan Gap { get; init; } = TimeSpan.FromSeconds(2);

    /// <summary>How long a host is left alone that answers nearly nothing.</summary>
    public TimeSpan Pause { get; init; } = TimeSpan.FromMinutes(2);

    /// <summary>The addresses of a name; tests put names in its place that lead astray.</summary>
    internal Func<string, CancellationToken, Task<IPAddress[]>> Resolve { get; init; } = Dns.GetHostAddressesAsync;
}
