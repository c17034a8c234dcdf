namespace Entente.Intake.Files;

/// <summary>
/// The files below a folder, in the order of their paths by code unit, so that every machine sees the same order. A
/// folder that cannot be listed is named and passed over. Links to folders are followed once: a loop ends.
/// </summary>
internal sealed class FolderWalk(string root, int maxDepth = int.MaxValue)
{
    private readonly HashSet<string> visited = [];
    private readonly List<Entry> entries = [];

    /// <summary>A file, or a folder that could not be listed.</summary>
    /// <param name="Relative">The path below the root with <c>/</c> between folders; empty for the root itself.</param>
    internal readonly record struct Entry(string Relative, string? Problem);

    public IReadOnlyList<Entry> Entries()
    {
        Visit(new DirectoryInfo(root), "", 0);
        entries.Sort((left, right) => string.CompareOrdinal(left.Relative, right.Relative));
        return entries;
    }

    private void Visit(DirectoryInfo folder, string relative, int depth)
    {
        try
        {
            if (!visited.Add(RealPath(folder))) return;
            foreach (var item in folder.EnumerateFileSystemInfos()) Take(item, relative, depth);
        }
        catch (UnauthorizedAccessException)
        {
            entries.Add(new Entry(relative, IntakeMessages.NoAccess));
        }
        catch (IOException e)
        {
            entries.Add(new Entry(relative, IntakeMessages.CannotRead(e.Message)));
        }
    }

    private void Take(FileSystemInfo item, string relative, int depth)
    {
        var path = relative.Length == 0 ? item.Name : $"{relative}/{item.Name}";
        if (item is not DirectoryInfo folder) entries.Add(new Entry(path, null));
        else if (depth < maxDepth) Visit(folder, path, depth + 1);
    }

    private static string RealPath(DirectoryInfo folder) =>
        folder.ResolveLinkTarget(returnFinalTarget: true)?.FullName ?? folder.FullName;
}
