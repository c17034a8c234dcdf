using System.Net;
using System.Net.Sockets;

namespace Entente.Intake.Web;

/// <summary>
/// Connects to hosts by the addresses that it has looked at itself: a name that is resolved a second time may lead
/// elsewhere.
/// </summary>
internal sealed class GuardedConnector(WebOptions options)
{
    private readonly HashSet<string> allowed = [.. options.AllowedHosts.Select(HostName)];

    /// <exception cref="AddressRefusedException">The host has no address that may be asked.</exception>
    public async ValueTask<Stream> Connect(SocketsHttpConnectionContext context, CancellationToken stop)
    {
        var (host, port) = (context.DnsEndPoint.Host, context.DnsEndPoint.Port);
        var addresses = await Permitted(host, stop);
        var socket = new Socket(SocketType.Stream, ProtocolType.Tcp) { NoDelay = true };
        try
        {
            await socket.ConnectAsync(addresses, port, stop);
            return new NetworkStream(socket, ownsSocket: true);
        }
        catch
        {
            socket.Dispose();
            throw;
        }
    }

    private async Task<IPAddress[]> Permitted(string host, CancellationToken stop)
    {
        IPAddress[] addresses = IPAddress.TryParse(HostName(host), out var literal) ? [literal] : await options.Resolve(host, stop);
        if (allowed.Contains(HostName(host))) return addresses;
        var open = addresses.Where(address => !SpecialAddresses.Contains(address)).ToArray();
        return open.Length > 0 || addresses.Length == 0 ? open : throw new AddressRefusedException(HostName(host), addresses[0]);
    }

    /// <summary>A host as it is compared: without the brackets of IPv6 and the full stop of a whole name.</summary>
    private static string HostName(string host) => host.Trim('[', ']').TrimEnd('.').ToLowerInvariant();
}

/// <summary>A host lies where no page may lead.</summary>
internal sealed class AddressRefusedException(string host, IPAddress address) : Exception(WebMessages.Special(host, address));
