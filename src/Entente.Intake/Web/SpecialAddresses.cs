using System.Net;
using System.Net.Sockets;

namespace Entente.Intake.Web;

/// <summary>
/// Addresses that no public site has (the registries of RFC 6890): of this machine, of a private network, of a link, kept
/// for other uses. A page that leads there would have this program ask what only its user may ask.
/// </summary>
internal static class SpecialAddresses
{
    private static readonly IPNetwork Global = IPNetwork.Parse("2000::/3");
    private static readonly IPNetwork Translated = IPNetwork.Parse("64:ff9b::/96");
    private static readonly IPNetwork SixToFour = IPNetwork.Parse("2002::/16");

    private static readonly IPNetwork[] Special =
    [
        .. new[]
        {
            "0.0.0.0/8", "10.0.0.0/8", "100.64.0.0/10", "127.0.0.0/8", "169.254.0.0/16", "172.16.0.0/12", "192.0.0.0/24", "192.0.2.0/24",
            "192.88.99.0/24", "192.168.0.0/16", "198.18.0.0/15", "198.51.100.0/24", "203.0.113.0/24", "224.0.0.0/4", "240.0.0.0/4",
            "2001::/23", "2001:db8::/32", "3fff::/20",
        }.Select(IPNetwork.Parse),
    ];

    /// <summary>Whether an address is special, or leads to one by being mapped, translated or tunnelled.</summary>
    public static bool Contains(IPAddress address)
    {
        if (address.AddressFamily == AddressFamily.InterNetwork) return IsListed(address);
        if (address.IsIPv4MappedToIPv6) return IsListed(address.MapToIPv4());
        var bytes = address.GetAddressBytes();
        if (Translated.Contains(address)) return IsListed(new IPAddress(bytes.AsSpan(12)));
        if (SixToFour.Contains(address)) return IsListed(new IPAddress(bytes.AsSpan(2, 4)));
        // What is no global unicast address is local, of a link, of many, or of no use at all.
        return !Global.Contains(address) || IsListed(address);
    }

    private static bool IsListed(IPAddress address)
    {
        foreach (var network in Special)
            if (network.Contains(address)) return true;
        return false;
    }
}
