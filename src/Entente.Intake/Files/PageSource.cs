using Entente.Intake.Html;
using Entente.Reading;

namespace Entente.Intake.Files;

/// <summary>
/// Pages from files, folders, patterns and standard input. Each comes when it is asked for, so that memory does not grow
/// with their number; one that cannot be taken gives a <see cref="Refusal"/>, and the others follow.
/// </summary>
public sealed class PageSource(IntakeOptions options)
{
    private readonly HtmlReader html = new(options.LatestDay);

    /// <summary>The pages that the paths stand for, in the order given and inside a folder by path.</summary>
    /// <remarks>No fault of a file throws. May be enumerated once where <c>-</c> is among the paths.</remarks>
    public IEnumerable<Intaken> Pages(IEnumerable<string> paths) =>
        new PathExpander(options.CurrentFolder).Expand(paths).Select(Take);

    /// <summary>The number of files that the paths stand for, for a progress bar; opens none.</summary>
    public int Count(IEnumerable<string> paths) => new PathExpander(options.CurrentFolder).Expand(paths).Count();

    private Intaken Take(FoundFile file)
    {
        if (file.Refusal is { } refusal) return Refused(file, refusal);
        try
        {
            using var stream = Open(file);
            return BoundedRead.All(stream, options.MaxBytes) is { } bytes
                ? Decode(file, bytes)
                : Refused(file, IntakeMessages.TooLarge(options.MaxBytes));
        }
        catch (Exception e) when (e is UnauthorizedAccessException or IOException)
        {
            return Refused(file, Reason(e));
        }
    }

    private Stream Open(FoundFile file) =>
        file.FullPath is { } path ? options.OpenFile(path) : options.StandardInput();

    private Intaken Decode(FoundFile file, ReadOnlyMemory<byte> bytes) =>
        HtmlSniffer.IsHtml(bytes.Span, file.Name) ? Web(file, bytes) : Plain(file, bytes);

    private Intaken Plain(FoundFile file, ReadOnlyMemory<byte> bytes)
    {
        var decoded = TextDecoder.Decode(bytes.Span);
        return decoded.Text is { } text ? Made(file, text, Hints.None, decoded.Remark) : Refused(file, decoded.Reason!);
    }

    private Intaken Web(FoundFile file, ReadOnlyMemory<byte> bytes)
    {
        if (html.Read(bytes.Span) is not { } page) return Refused(file, IntakeMessages.TooMuchMarkup);
        if (page.Text.Length == 0) return Refused(file, IntakeMessages.NoMainText);
        return Made(file, page.Text, page.Hints, page.Encoding == HtmlDecoder.MixedName ? IntakeMessages.Mended : null);
    }

    /// <param name="own">What the page says of itself; what stands beside it wins.</param>
    private Page Made(FoundFile file, string text, Hints own, string? remark)
    {
        var (beside, warning) = HintsFor(file);
        var first = remark is null ? null : new Warning(file.Shown, remark);
        return new Page
        {
            Name = file.Name,
            Path = file.Shown,
            Text = text,
            Hints = Merged(beside, own),
            Warnings = [.. new[] { first, warning }.OfType<Warning>()],
        };
    }

    private static Hints Merged(Hints beside, Hints own) => ReferenceEquals(own, Hints.None) ? beside : own with
    {
        Published = beside.Published ?? own.Published,
        Url = beside.Url ?? own.Url,
        Outlet = beside.Outlet ?? own.Outlet,
        Language = beside.Language ?? own.Language,
        Title = beside.Title ?? own.Title,
    };

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

    private static Refusal Refused(FoundFile file, string reason) => new() { Path = file.Shown, Reason = reason };
}
