using Entente.Intake.Archives;
using Entente.Intake.Documents;
using Entente.Intake.Tables;
using Entente.Intake.Web;
using Entente.Reading;

namespace Entente.Intake.Files;

/// <summary>
/// Pages from files, folders, patterns, archives and standard input. Each comes when it is asked for, so that memory does
/// not grow with their number; one that cannot be taken gives a <see cref="Refusal"/>, and the others follow.
/// </summary>
/// <param name="web">Fetches addresses; without it they are refused.</param>
public sealed class PageSource(IntakeOptions options, WebPages? web = null)
{
    private readonly PageMaker maker = new(options);

    /// <summary>The pages that the paths stand for, in the order given and inside a folder by path.</summary>
    /// <remarks>No fault of a file throws. May be enumerated once where <c>-</c> is among the paths.</remarks>
    public IEnumerable<Intaken> Pages(IEnumerable<string> paths) => Supply(paths).Select(make => make());

    /// <summary>The same, each page yet to be made of its bytes: that may be done on several threads.</summary>
    public IEnumerable<Func<Intaken>> Supply(IEnumerable<string> paths) =>
        new PathExpander(options.CurrentFolder).Expand(paths).SelectMany(Take);

    /// <summary>The number of files that the paths stand for, for a progress bar; opens none.</summary>
    public int Count(IEnumerable<string> paths) => new PathExpander(options.CurrentFolder).Expand(paths).Count();

    private IEnumerable<Func<Intaken>> Take(FoundFile file)
    {
        if (file.Refusal is { } refusal) return [() => Refused(file, refusal)];
        if (file.IsAddress) return [() => web?.Take(file.Shown) ?? Refused(file, WebMessages.NotFetched)];
        return Guarded(file).Select<Entry, Func<Intaken>>(entry => entry.Page is { } page ? () => maker.Make(page) : () => entry.Instead!);
    }

    /// <summary>The entries of a file; when reading breaks off, what came before it stays, and the reason is the last.</summary>
    private IEnumerable<Entry> Guarded(FoundFile file)
    {
        using var entries = Entries(file).GetEnumerator();
        while (true)
        {
            Entry entry;
            var broken = false;
            try
            {
                if (!entries.MoveNext()) yield break;
                entry = entries.Current;
            }
            catch (Exception e) when (e is not OutOfMemoryException)
            {
                // Whatever the readers of archives and tables make of a broken file, it is that file's fault and no other's.
                (entry, broken) = (Entry.Refused(file.Shown, Reason(e), file.Name), true);
            }
            yield return entry;
            if (broken) yield break;
        }
    }

    private IEnumerable<Entry> Entries(FoundFile file)
    {
        if (HoldsNothing(file))
        {
            yield return Entry.Refused(file.Shown, IntakeMessages.Empty, file.Name);
            yield break;
        }

        using var stream = Open(file);
        var head = new byte[Container.HeadLength];
        using var peeked = stream.CanSeek ? null : PeekedStream.Over(stream, head.Length);
        var known = peeked is not null ? peeked.Head.ToArray() : head[..stream.ReadAtLeast(head, head.Length, throwOnEndOfStream: false)];
        if (stream.CanSeek) stream.Position = 0;
        if (Several(known, peeked ?? stream, file) is { } entries)
        {
            var any = false;
            foreach (var entry in entries)
            {
                any = true;
                yield return entry;
            }
            if (!any) yield return Entry.Refused(file.Shown, IntakeMessages.NoPageInside);
        }
        else
        {
            yield return Single(file, peeked ?? stream);
        }
    }

    /// <summary>An empty file in a folder, or a pipe: to open one that nobody writes to is to wait for ever. A pipe that is named itself is read.</summary>
    private static bool HoldsNothing(FoundFile file) =>
        file is { IsInFolder: true, FullPath: { } path } && new FileInfo(File.ResolveLinkTarget(path, returnFinalTarget: true)?.FullName ?? path) is { Exists: true, Length: 0 };

    /// <summary>The pages of a file that holds several; null when it is one.</summary>
    private IEnumerable<Entry>? Several(ReadOnlySpan<byte> head, Stream stream, FoundFile file) =>
        OfficeFile.IsOne(head, file.Name) ? null : Container.Open(head, stream, file.Shown, options) ?? new TablePages(options).Open(head, stream, file);

    private Entry Single(FoundFile file, Stream stream)
    {
        var before = Stamp(file);
        if (BoundedRead.All(stream, options.MaxBytes) is not { } bytes) return Entry.Refused(file.Shown, IntakeMessages.TooLarge(options.MaxBytes), file.Name);
        if (Stamp(file) != before) return Entry.Refused(file.Shown, IntakeMessages.Changed, file.Name);
        var (beside, warning) = HintsFor(file);
        return Entry.Of(new RawPage(file.Name, file.Shown, bytes) { Beside = beside, BesideWarning = warning });
    }

    /// <summary>What changes when a file is written to.</summary>
    private (DateTime, long) Stamp(FoundFile file) => file.FullPath is { } path ? options.StampOf(path) : default;

    private Stream Open(FoundFile file) =>
        file.FullPath is { } path ? options.OpenFile(path) : options.StandardInput();

    private (Hints, Warning?) HintsFor(FoundFile file)
    {
        if (file.FullPath is null) return (Hints.None, null);
        var path = HintsFile.PathFor(file.FullPath);
        if (path == file.FullPath || !File.Exists(path)) return (Hints.None, null);
        var (hints, problem) = ReadHints(path);
        return (hints, problem is null ? null : new Warning(HintsFile.PathFor(file.Shown), problem));
    }

    private (Hints, string?) ReadHints(string path)
    {
        try
        {
            using var stream = options.OpenFile(path);
            return BoundedRead.All(stream, options.MaxBytes) is { } bytes
                ? HintsFile.Parse(bytes)
                : (Hints.None, IntakeMessages.TooLarge(options.MaxBytes) + IntakeMessages.NoHints);
        }
        catch (Exception e) when (e is UnauthorizedAccessException or IOException)
        {
            return (Hints.None, Reason(e) + IntakeMessages.NoHints);
        }
    }

    private static string Reason(Exception e) => e switch
    {
        UnauthorizedAccessException => IntakeMessages.NoAccess,
        FileNotFoundException or DirectoryNotFoundException => IntakeMessages.NotFound,
        _ => IntakeMessages.CannotRead(e.Message),
    };

    private static Refusal Refused(FoundFile file, string reason) => new() { Path = file.Shown, Reason = reason, Name = file.Name };
}
