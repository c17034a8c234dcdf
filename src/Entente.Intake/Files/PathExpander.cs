using Entente.Intake.Tables;
using Entente.Intake.Web;
using Microsoft.Extensions.FileSystemGlobbing;

namespace Entente.Intake.Files;

/// <summary>
/// Paths as users give them to the files that they stand for: files, folders (with all below them), patterns with
/// <c>*</c> and <c>**</c>, addresses, and <c>-</c>. The order given is kept; inside a folder or pattern files are in the order of
/// their paths. A file that comes twice is taken once.
/// </summary>
internal sealed class PathExpander(string currentFolder)
{
    private static readonly char[] Separators = OperatingSystem.IsWindows() ? ['/', '\\'] : ['/'];
    private static readonly string[] Endings = [".txt", ".md", ".html", ".htm", ".xhtml", ".pdf", ".docx", ".eml"];
    private static readonly string[] Archives = [".warc", ".gz", ".zip", ".tar", ".tgz"];
    private readonly HashSet<string> seen = [];

    public IEnumerable<FoundFile> Expand(IEnumerable<string> paths) =>
        paths.SelectMany(Expand).Where(file => seen.Add(file.FullPath ?? file.Shown));

    private IEnumerable<FoundFile> Expand(string path)
    {
        if (path == "-") return [FoundFile.StandardInput];
        if (WebPages.IsAddress(path)) return [FoundFile.Web(path)];
        if (path.Length == 0) return [FoundFile.Refused("\"\"", IntakeMessages.NotFound)];
        var full = Path.GetFullPath(path, currentFolder);
        if (Directory.Exists(full)) return Folder(full, path, new FolderWalk(full), _ => true, IntakeMessages.NoPageInside);
        if (File.Exists(full)) return [Found(full, path)];
        return path.Contains('*') ? Pattern(path) : [FoundFile.Refused(path, IntakeMessages.NotFound)];
    }

    private List<FoundFile> Pattern(string path)
    {
        var (start, pattern) = Split(path);
        var full = Path.GetFullPath(start, currentFolder);
        if (!Directory.Exists(full)) return [FoundFile.Refused(path, IntakeMessages.NoMatch)];
        var matcher = new Matcher(StringComparison.Ordinal).AddInclude(pattern);
        var depth = pattern.Contains("**", StringComparison.Ordinal) ? int.MaxValue : pattern.Count(c => c == '/');
        return Folder(full, start, new FolderWalk(full, depth), file => matcher.Match(file).HasMatches, IntakeMessages.NoMatch, path);
    }

    /// <summary>The folder before the first part with a star, and the pattern from there on.</summary>
    private static (string Start, string Pattern) Split(string path)
    {
        var cut = path.LastIndexOfAny(Separators, path.IndexOf('*'));
        var pattern = path[(cut + 1)..].Replace('\\', '/');
        return cut < 0 ? ("", pattern) : (cut == 0 ? "/" : path[..cut], pattern);
    }

    private static List<FoundFile> Folder(
        string full, string shown, FolderWalk walk, Func<string, bool> wanted, string whenNone, string? given = null)
    {
        var files = walk.Entries()
            .Where(entry => entry.Problem is not null || (IsWanted(entry.Relative) && wanted(entry.Relative)))
            .Select(entry => entry.Problem is { } problem
                ? FoundFile.Refused(Join(shown, entry.Relative), problem)
                : Found(Path.Combine(full, entry.Relative), Join(shown, entry.Relative)) with { IsInFolder = true })
            .ToList();
        return files.Count > 0 ? files : [FoundFile.Refused(given ?? shown, whenNone)];
    }

    /// <summary>The name is the file's alone, so that a page is the same page from whatever folder it is given.</summary>
    private static FoundFile Found(string full, string shown) =>
        new(full, shown, Path.GetFileName(full));

    private static string Join(string folder, string relative) =>
        folder.Length == 0 || relative.Length == 0 || Separators.Contains(folder[^1]) ? folder + relative : $"{folder}/{relative}";

    /// <summary>
    /// What a folder, pattern or archive yields; a file that is named itself is taken whatever it is called. A README tells of
    /// the pages beside it, and is none of them.
    /// </summary>
    internal static bool IsPage(string path) =>
        !Path.GetFileNameWithoutExtension(path).Equals("readme", StringComparison.OrdinalIgnoreCase)
        && Endings.Contains(Path.GetExtension(path), StringComparer.OrdinalIgnoreCase);

    private static bool IsWanted(string path) => IsPage(path) || TablePages.IsTable(path) || Archives.Contains(Path.GetExtension(path), StringComparer.OrdinalIgnoreCase);
}
