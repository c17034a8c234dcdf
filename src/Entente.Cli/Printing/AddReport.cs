using Entente.Cli.Pages;
using Entente.Register;

namespace Entente.Cli.Printing;

/// <summary>What became of the pages, in a few lines.</summary>
internal static class AddReport
{
    public static void Write(Terminal terminal, AddSummary summary)
    {
        foreach (var status in Enum.GetValues<AddStatus>().Where(status => status != AddStatus.Forgotten)) Row(terminal, status, summary.Count(status));
        Row(terminal, "refused", summary.Refused, "");
        if (summary.PassedOver > 0) Row(terminal, "passed over", summary.PassedOver, "");
        var merged = summary.MergedByKind;
        Row(terminal, "merged", merged.Values.Sum(), string.Join(", ", merged.Select(kind => $"{kind.Key} {kind.Value}")));
        if (summary.Stopped) terminal.Error.WriteLine(Messages.Line(Messages.Stopped(summary.Pages)));
    }

    /// <summary>One page, with what of it was known from other dispatches and why.</summary>
    public static void Detail(TextWriter lines, AddOutcome outcome)
    {
        lines.WriteLine($"{outcome.Page}: {Word(outcome.Status)}, {Messages.Claims(outcome.Claims)}");
        foreach (var merge in outcome.Merged) lines.WriteLine($"  {merge.Kind} {merge.Name} → {merge.Identifier}: {merge.Reason}");
    }

    private static void Row(Terminal terminal, AddStatus status, (int Pages, long Claims) count) =>
        Row(terminal, Word(status), count.Pages, count.Claims > 0 ? Messages.Claims(count.Claims) : "");

    private static void Row(Terminal terminal, string label, int count, string remark) =>
        terminal.Output.WriteLine($"{label,-8}{count.ToString().PadLeft(15 - Math.Max(8, label.Length))}  {remark}".TrimEnd());

    private static string Word(AddStatus status) => status.ToString().ToLowerInvariant();
}
