using Entente.Reading;

namespace Entente.Tests.Facts;

/// <summary>Reads short texts with the codebook that ships, loaded once for all tests.</summary>
internal static class Read
{
    private static readonly Lazy<PageReader> Reader = new(PageReader.CreateDefault);

    /// <summary>The main story of a text.</summary>
    public static Dispatch Story(string text) => Reader.Value.Read("test", text, new Hints()).Dispatches[0];
}
