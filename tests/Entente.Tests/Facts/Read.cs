using Entente.Dates;
using Entente.Facts;
using Entente.Reading;

namespace Entente.Tests.Facts;

/// <summary>Reads a text as a page published on a day, for tests that look at its facts.</summary>
internal static class Read
{
    private static readonly Lazy<PageReader> Reader = new(PageReader.CreateDefault);

    public static IReadOnlyList<T> Facts<T>(string text, string published = "2025-03-12") where T : Fact =>
        [.. Reader.Value.Read("test.txt", text, new Hints { Published = Edtf.Parse(published) }).Dispatches.SelectMany(dispatch => dispatch.Facts()).OfType<T>()];

    /// <summary>The main story of a text whose day of publication nothing tells but the text.</summary>
    public static Dispatch Story(string text) => Reader.Value.Read("test.txt", text, new Hints()).Dispatches[0];
}
