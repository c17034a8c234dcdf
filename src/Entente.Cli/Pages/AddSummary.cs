using Entente.Register;
using Entente.Register.Arrivals;

namespace Entente.Cli.Pages;

/// <summary>What became of the pages of one run of <c>entente add</c>, in numbers: a million pages take no more room.</summary>
internal sealed class AddSummary
{
    /// <summary>So many reasons are told apart: some name what they found.</summary>
    private const int MostReasons = 1000;

    private readonly Dictionary<AddStatus, (int Pages, long Claims)> byStatus = [];
    private readonly Dictionary<ArrivalOutcome, int> byOutcome = [];
    private readonly Dictionary<string, int> reasons = new(StringComparer.Ordinal);
    private readonly SortedDictionary<string, int> mergedByKind = new(StringComparer.Ordinal);

    public int Refused { get; set; }

    /// <summary>Finds in archives that are no pages.</summary>
    public int PassedOver { get; set; }

    /// <summary>Whether the user stopped the run before its end.</summary>
    public bool Stopped { get; set; }

    /// <summary>For each kind of entity, how often a page told what others had told before.</summary>
    public IReadOnlyDictionary<string, int> MergedByKind => mergedByKind;

    /// <summary>Why pages were refused, the most frequent reasons first.</summary>
    public IEnumerable<KeyValuePair<string, int>> Reasons => reasons.OrderByDescending(reason => reason.Value).ThenBy(reason => reason.Key, StringComparer.Ordinal);

    public int ExitCode => Stopped ? Cli.ExitCode.Stopped : Refused > 0 ? Cli.ExitCode.SomeFailed : Cli.ExitCode.Done;

    /// <summary>All pages dealt with.</summary>
    public int Pages => byStatus.Where(counts => counts.Key != AddStatus.Forgotten).Sum(counts => counts.Value.Pages) + Refused + PassedOver;

    public void Add(AddOutcome outcome)
    {
        var (pages, claims) = Count(outcome.Status);
        byStatus[outcome.Status] = (pages + 1, claims + outcome.Claims);
        if (outcome.Status is AddStatus.New or AddStatus.Reread) byOutcome[outcome.Arrival.Outcome] = Count(outcome.Arrival.Outcome) + 1;
        foreach (var merge in outcome.Merged) mergedByKind[merge.Kind] = mergedByKind.GetValueOrDefault(merge.Kind) + 1;
    }

    public void Refuse(RefusedPage page)
    {
        if (!page.IsPassedOver && (reasons.Count < MostReasons || reasons.ContainsKey(page.Reason))) reasons[page.Reason] = reasons.GetValueOrDefault(page.Reason) + 1;
    }

    public (int Pages, long Claims) Count(AddStatus status) => byStatus.GetValueOrDefault(status);

    /// <summary>How many of the pages that were read came to this.</summary>
    public int Count(ArrivalOutcome outcome) => byOutcome.GetValueOrDefault(outcome);
}
