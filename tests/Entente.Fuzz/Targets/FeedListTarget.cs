using Entente.Intake.Feeds;

namespace Entente.Fuzz.Targets;

internal static class FeedListTarget
{
    public static void Run(byte[] input)
    {
        try
        {
            var list = FeedListReader.Read("feeds.yaml", Pieces.Text(input));
            Expect.That(list.Feeds.Count > 0 && list.Feeds.All(feed => feed.Every > TimeSpan.Zero && feed.Items > 0), "a list that cannot be watched");
        }
        catch (FeedListException e)
        {
            Expect.That(e.Errors.Count > 0 && e.Errors.All(error => error.StartsWith("feeds.yaml:", StringComparison.Ordinal)), "an error without its place");
        }
    }
}
