using System.Text;
using Entente.Codebook;

namespace Entente.Cli;

/// <summary>The codebook to use: a folder that the user names, else the one inside the program.</summary>
internal static class CodebookFolder
{
    private static readonly UTF8Encoding Strict = new(encoderShouldEmitUTF8Identifier: false, throwOnInvalidBytes: true);

    /// <exception cref="UsageException">The folder holds no codebook, or cannot be read.</exception>
    public static CodebookSource Open(string? folder, string currentFolder)
    {
        if (folder is null) return CodebookSource.Embedded();
        try
        {
            var root = Path.GetFullPath(folder, currentFolder);
            var files = Directory.Exists(root) ? Files(root) : [];
            return files.Count > 0 ? new CodebookSource(files) : throw new UsageException(Messages.NoCodebook(folder));
        }
        catch (Exception e) when (e is IOException or UnauthorizedAccessException or DecoderFallbackException)
        {
            throw new UsageException(Messages.CannotReadCodebook(folder, e.Message), e);
        }
    }

    private static Dictionary<string, string> Files(string root) =>
        Directory.EnumerateFiles(root, "*.yaml", SearchOption.AllDirectories)
            .ToDictionary(
                file => Path.GetRelativePath(root, file).Replace('\\', '/'),
                file => File.ReadAllText(file, Strict));
}
