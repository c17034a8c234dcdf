using System.Text;

namespace Entente.Benchmarks;

/// <summary>Pages in memory that a measurement reads, one dispatch each.</summary>
public sealed class PageSet
{
    private PageSet(IEnumerable<string> pages)
    {
        Pages = [.. pages];
        Bytes = Pages.Sum(page => (long)Encoding.UTF8.GetByteCount(page));
    }

    public IReadOnlyList<string> Pages { get; }

    /// <summary>The size of all pages together in UTF-8.</summary>
    public long Bytes { get; }

    /// <summary>The repository's sample dispatches, in the order of their names.</summary>
    public static PageSet Samples { get; } = new(
        Directory.EnumerateFiles(Path.Combine(Repository.Root, "samples"), "*.txt").Order(StringComparer.Ordinal).Select(File.ReadAllText));

    /// <summary>Made-up dispatches of 2.5 kB, the same on every run.</summary>
    public static PageSet Generated { get; } = new(Enumerable.Range(0, 200).Select(GeneratedPage.Make));

    public static PageSet Of(PageSource source) => source == PageSource.Samples ? Samples : Generated;
}

/// <summary>Where the pages of a measurement come from.</summary>
public enum PageSource
{
    Samples,
    Generated,
}
