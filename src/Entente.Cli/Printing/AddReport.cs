using Entente.Cli.Pages;
using Entente.Register;
using Entente.Register.Arrivals;

namespace Entente.Cli.Printing;

/// <summary>What became of the pages, in a few lines.</summary>
internal static class AddReport
{
    /// <summary>So many reasons for which pages were refused are named.</summary>
    private const int ReasonsShown = 3;

    private const int LabelWidth = 8, CountEnd = 15;

    /// <summary>What pages that were read may have come to; none of it is a fault.</summary>
    private static readonly ArrivalOutcome[] OfRead = [ArrivalOutcome.Duplicate, ArrivalOutcome.NoDispatch, ArrivalOutcome.OtherLanguage];

    public static void Write(Terminal terminal, AddSummary summary)
    {
        foreach (var status in Statuses) Row(terminal, Word(status), summary.Count(status).Pages, Claims(summary.Count(status).Claims));
        foreach (var outcome in OfRead.Where(outcome => summary.Count(outcome) > 0)) Row(terminal, ArrivalWords.Of(outcome).Replace('-', ' '), summary.Count(outcome), "of those read");
        Row(terminal, "refused", summary.Refused, Reasons(summary));
        if (summary.PassedOver > 0) Row(terminal, "passed over", summary.PassedOver, "");
        var merged = summary.MergedByKind;
        Row(terminal, "merged", merged.Values.Sum(), string.Join(", ", merged.Select(kind => $"{kind.Key} {kind.Value}")));
        Stopped(terminal, summary);
    }

    /// <summary>Says so where the user stopped the run before its end.</summary>
    public static void Stopped(Terminal terminal, AddSummary summary)
    {
        if (summary.Stopped) terminal.Error.WriteLine(Messages.Line(Messages.Stopped(summary.Pages)));
    }

    /// <summary>The numbers of the table by their names.</summary>
    public static IEnumerable<(string Name, long Count)> Counts(AddSummary summary) =>
    [
        .. Statuses.Select(status => (Word(status), (long)summary.Count(status).Pages)), ("claims", Statuses.Sum(status => summary.Count(status).Claims)),
        .. OfRead.Select(outcome => (ArrivalWords.Of(outcome), (long)summary.Count(outcome))),
        ("refused", summary.Refused), (ArrivalWords.Of(ArrivalOutcome.PassedOver), summary.PassedOver), ("merged", summary.MergedByKind.Values.Sum()),
    ];

    /// <summary>One page, with what of it was known from other dispatches and why.</summary>
    public static void Detail(TextWriter lines, AddOutcome outcome)
    {
        lines.WriteLine($"{outcome.Page}: {Word(outcome.Status)}, {Messages.Claims(outcome.Claims)}{Became(outcome.Arrival)}");
        foreach (var merge in outcome.Merged) lines.WriteLine($"  {merge.Kind} {merge.Name} → {merge.Identifier}: {merge.Reason}");
    }

    private static IEnumerable<AddStatus> Statuses => Enum.GetValues<AddStatus>().Where(status => status != AddStatus.Forgotten);

    private static string Became(Arrival arrival) => arrival.Outcome switch
    {
        ArrivalOutcome.Duplicate => $", duplicate of {arrival.Original}",
        ArrivalOutcome.NoDispatch => ", no dispatch in it",
        ArrivalOutcome.OtherLanguage => $", other language ({arrival.Reason})",
        _ => "",
    };

    private static string Reasons(AddSummary summary) =>
        string.Join(", ", summary.Reasons.Take(ReasonsShown).Select(reason => $"{reason.Key} {reason.Value}")) + (summary.Reasons.Count() > ReasonsShown ? ", …" : "");

    private static string Claims(long count) => count > 0 ? Messages.Claims(count) : "";

    private static void Row(Terminal terminal, string label, int count, string remark) =>
        terminal.Output.WriteLine($"{label.PadRight(LabelWidth)}{count.ToString().PadLeft(CountEnd - Math.Max(LabelWidth, label.Length))}  {remark}".TrimEnd());

    private static string Word(AddStatus status) => status.ToString().ToLowerInvariant();
}
