using Entente.Outputs.Brief;
using Entente.Register.FollowThrough;
using Entente.Register.Views;

namespace Entente.Outputs.Due;

/// <summary>Puts a list of what is due into words: what is past its day, then what is to come.</summary>
internal sealed class DueComposer(Labels labels)
{
    private readonly DateWords dates = new(labels);
    private readonly ThreadWords threads = new(labels);

    public BriefDocument Compose(ThreadList list, IReadOnlyList<string> parties)
    {
        var sections = new[]
        {
            Section(labels.Passed, list.Threads.Where(thread => thread.Status == ThreadStatus.Overdue)),
            Section(labels.Coming, list.Threads.Where(thread => thread.Status != ThreadStatus.Overdue)),
        };
        var whose = parties.Count == 0 ? "" : " " + string.Join(" – ", parties.Select(labels.Party));
        var day = list.AsOf is { } asOf ? $"{labels.AsOf} {dates.Of(asOf)}" : "";
        return new BriefDocument(labels.WhatIsDue + whose, day, labels.NothingDue, [.. sections.Where(section => section.Lines.Length > 0)]);
    }

    private BriefSection Section(string title, IEnumerable<ThreadView> due) => new(title, [.. due.Select(threads.Line)]);
}
