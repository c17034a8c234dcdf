using Entente.Register;

namespace Entente.Cli.Pages;

/// <summary>What became of the pages of one run of <c>entente add</c>, in numbers: a million pages take no more room.</summary>
internal sealed class AddSummary
{
    private readonly Dictionary<AddStatus, (int Pages, long Claims)> byStatus = [];
    private readonly SortedDictionary<string, int> mergedByKind = new(StringComparer.Ordinal);

    public int Refused { get; set; }

    /// <summary>Finds in archives that are no pages.</summary>
    public int PassedOver { get; set; }

    /// <summary>Whether the user stopped the run before its end.</summary>
    public bool Stopped { get; set; }

    /// <summary>For each kind of entity, how often a page told what others had told before.</summary>
    public IReadOnlyDictionary<string, int> MergedByKind => mergedByKind;

    public int ExitCode => Stopped ? Cli.ExitCode.Stopped : Refused > 0 ? Cli.ExitCode.SomeFailed : Cli.ExitCode.Done;

    /// <summary>All pages dealt with.</summary>
    public int Pages => byStatus.Values.Sum(counts => counts.Pages) + Refused + PassedOver;

    public void Add(AddOutcome outcome)
    {
        var (pages, claims) = Count(outcome.Status);
        byStatus[outcome.Status] = (pages + 1, claims + outcome.Claims);
        foreach (var merge in outcome.Merged) mergedByKind[merge.Kind] = mergedByKind.GetValueOrDefault(merge.Kind) + 1;
    }

    public (int Pages, long Claims) Count(AddStatus status) => byStatus.GetValueOrDefault(status);
}
