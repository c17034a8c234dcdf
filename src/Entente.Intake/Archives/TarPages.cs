using System.Formats.Tar;
using Entente.Intake.Files;

namespace Entente.Intake.Archives;

/// <summary>The pages of a TAR archive in its order; the hints beside a page are known where they stand directly before or after it.</summary>
internal sealed class TarPages(IntakeOptions options)
{
    private (string Name, ReadOnlyMemory<byte> Json)? hints;

    public IEnumerable<Entry> Read(Stream stream, string shown)
    {
        using var archive = new TarReader(stream, leaveOpen: true);
        (string Name, RawPage Page)? held = null;
        for (var count = 0; archive.GetNextEntry() is { } entry; count++)
        {
            if (count == options.MaxEntries)
            {
                yield return Entry.Refused(shown, IntakeMessages.TooManyEntries(options.MaxEntries));
                break;
            }
            var place = $"{shown}!{PrintedLine.Of(entry.Name)}";
            if (EntryNames.LeadsOut(entry.Name)) yield return Entry.Refused(place, IntakeMessages.LeadsOut);
            if (entry.DataStream is not { } data || EntryNames.LeadsOut(entry.Name)) continue;
            if (entry.Name.EndsWith(".meta.json", StringComparison.OrdinalIgnoreCase))
            {
                if (BoundedRead.All(data, options.MaxBytes) is { } json) hints = (entry.Name, json);
            }
            else if (PathExpander.IsPage(entry.Name))
            {
                if (held is not null) yield return Told(held.Value);
                held = null;
                if (BoundedRead.All(data, options.MaxBytes) is { } bytes) held = (entry.Name, new RawPage(EntryNames.Last(entry.Name), place, bytes));
                else yield return Entry.Refused(place, IntakeMessages.TooLarge(options.MaxBytes), EntryNames.Last(entry.Name));
            }
        }
        if (held is not null) yield return Told(held.Value);
    }

    /// <summary>A page with its hints, where they are known by now.</summary>
    private Entry Told((string Name, RawPage Page) held)
    {
        if (hints is not { } beside || beside.Name != HintsFile.PathFor(held.Name)) return Entry.Of(held.Page);
        var (parsed, problem) = HintsFile.Parse(beside.Json);
        return Entry.Of(held.Page with { Beside = parsed, BesideWarning = problem is null ? null : new Warning(HintsFile.PathFor(held.Page.Shown), problem) });
    }
}
