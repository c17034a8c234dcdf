using Entente.Codebook;

namespace Entente.Fuzz.Targets;

/// <summary>The first line names the file of the codebook in whose place the rest stands.</summary>
internal static class CodebookTarget
{
    private static readonly IReadOnlyDictionary<string, string> Files = CodebookSource.Embedded().Files;

    /// <summary>So that a load takes little: what the other files say does not matter to the one.</summary>
    private const int LongestFile = 4096;

    private static readonly Dictionary<string, string> Small = Files.Where(file => file.Value.Length <= LongestFile).ToDictionary();

    public static void Run(byte[] input)
    {
        var (named, rest) = Pieces.Line(input);
        var path = Files.ContainsKey(named) ? named : "fr/words.yaml";
        try
        {
            _ = new Reading.PageReader(Book.Load(new CodebookSource(new Dictionary<string, string>(Small) { [path] = Pieces.Text(rest) })));
        }
        catch (CodebookException e)
        {
            Expect.That(e.Errors.Count > 0, "an error that says nothing");
        }
    }
}
