using System.IO.Compression;
using Entente.Intake.Files;

namespace Entente.Intake.Archives;

/// <summary>The pages of a ZIP archive, in the order of their names, each with the hints beside it.</summary>
internal sealed class ZipPages(IntakeOptions options)
{
    public IEnumerable<Entry> Read(Stream stream, string shown)
    {
        using var archive = new ZipArchive(stream, ZipArchiveMode.Read, leaveOpen: true);
        if (archive.Entries.Count > options.MaxEntries)
        {
            yield return Entry.Refused(shown, IntakeMessages.TooManyEntries(options.MaxEntries));
            yield break;
        }
        foreach (var entry in archive.Entries.OrderBy(entry => entry.FullName, StringComparer.Ordinal))
            if (EntryNames.LeadsOut(entry.FullName)) yield return Entry.Refused($"{shown}!{PrintedLine.Of(entry.FullName)}", IntakeMessages.LeadsOut);
            else if (PathExpander.IsPage(entry.FullName)) yield return Page(archive, entry, $"{shown}!{PrintedLine.Of(entry.FullName)}");
    }

    private Entry Page(ZipArchive archive, ZipArchiveEntry entry, string place)
    {
        try
        {
            if (Bytes(entry) is not { } bytes) return Entry.Refused(place, IntakeMessages.TooLarge(options.MaxBytes), EntryNames.Last(entry.FullName));
            var page = new RawPage(EntryNames.Last(entry.FullName), place, bytes);
            return Entry.Of(archive.GetEntry(HintsFile.PathFor(entry.FullName)) is { } beside ? WithHints(page, beside, place) : page);
        }
        catch (Exception e) when (e is InvalidDataException or IOException or NotSupportedException)
        {
            return Entry.Refused(place, IntakeMessages.CannotRead(e.Message), EntryNames.Last(entry.FullName));
        }
    }

    private RawPage WithHints(RawPage page, ZipArchiveEntry beside, string place)
    {
        var (hints, problem) = Bytes(beside) is { } json ? HintsFile.Parse(json) : (page.Beside, IntakeMessages.TooLarge(options.MaxBytes) + IntakeMessages.NoHints);
        return page with { Beside = hints, BesideWarning = problem is null ? null : new Warning(HintsFile.PathFor(place), problem) };
    }

    /// <summary>No more than the limit is unpacked, whatever the entry says of its size.</summary>
    private ReadOnlyMemory<byte>? Bytes(ZipArchiveEntry entry)
    {
        using var unpacked = entry.Open();
        return BoundedRead.All(unpacked, options.MaxBytes);
    }
}
