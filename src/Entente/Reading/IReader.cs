namespace Entente.Reading;

/// <summary>Turns the text of a page into a reading. Pure: the same text and hints give the same reading, on any thread.</summary>
public interface IReader
{
    /// <summary>Engine version and codebook hash.</summary>
    string Version { get; }

    /// <summary>Reads one page. Bad text never throws: what is not understood gives no fact.</summary>
    /// <param name="page">The page's name, kept in the reading.</param>
    /// <param name="text">The page's text as received.</param>
    PageReading Read(string page, string text, Hints hints);
}
