using Entente.Codebook;
using Entente.Reading;
using Xunit;

namespace Entente.Tests.Codebook;

/// <summary>The shipped codebook, as it is and with a change to one of its files.</summary>
internal static class Embedded
{
    public static Book Book { get; } = Book.LoadEmbedded();

    public static PageReader Reader { get; } = new(Book);

    /// <summary>The codebook with lines added at a file's end, and the line of the file before them.</summary>
    public static (CodebookSource Source, int LinesBefore) With(string path, string added)
    {
        var text = CodebookSource.Embedded().Files[path].TrimEnd('\n') + "\n";
        return (Changed(path, text + added + "\n"), text.Count(c => c == '\n'));
    }

    /// <summary>The codebook with the first such words of a file replaced, and the line where they stand.</summary>
    public static (CodebookSource Source, int Line) Replacing(string path, string old, string other)
    {
        var text = CodebookSource.Embedded().Files[path];
        var at = text.IndexOf(old, StringComparison.Ordinal);
        Assert.True(at >= 0, $"{path} has no “{old}”");
        return (Changed(path, text[..at] + other + text[(at + old.Length)..]), text[..at].Count(c => c == '\n') + 1);
    }

    public static CodebookSource Without(string path) => new(CodebookSource.Embedded().Files.Where(file => file.Key != path));

    private static CodebookSource Changed(string path, string text) =>
        new(CodebookSource.Embedded().Files.Select(file => file.Key == path ? KeyValuePair.Create(path, text) : file));
}
