using Entente.Intake.Feeds;

namespace Entente.Fuzz.Targets;

internal static class FeedTarget
{
    private const long MostBytes = 256 * 1024;

    private static readonly Uri Address = new("https://example.org/feed.xml");

    public static void Run(byte[] input)
    {
        try
        {
            var feed = FeedReader.Read(input, null, Address, MostBytes);
            foreach (var address in feed.Items.Select(item => item.Address).Concat(feed.Parts))
                Expect.That(address is { IsAbsoluteUri: true, Scheme: "http" or "https", Fragment: "" }, $"an address that cannot be asked: {address}");
        }
        catch (FeedException e)
        {
            Expect.That(e.Message.Length > 0, "nothing is said");
        }
    }
}
