using Entente.Assistants.Answers;
using Entente.Register.Views;
using Entente.Web;

namespace Entente.Assistants.Tools;

/// <summary>A section of a brief.</summary>
internal enum BriefPart
{
    Coming,
    Engagements,
    Multilateral,
    NotSeenHeld,
    Holders,
    Mechanisms,
    Instruments,
    Undertakings,
    Assistance,
    Deployments,
    Anniversaries,
    Undated,
    Conflicts,
}

/// <summary>The sections of a brief as items.</summary>
internal static class BriefParts
{
    public static IEnumerable<(BriefPart Part, AnswerSection Section)> Of(BriefView brief, AssistantContext context, int limit)
    {
        var (labels, items) = (context.Words.Labels, context.Items);
        return
        [
            Section(BriefPart.Coming, labels.Coming, brief.Coming, e => items.Engagement(e), limit),
            Section(BriefPart.Engagements, labels.Engagements, brief.Engagements, e => items.Engagement(e), limit),
            Section(BriefPart.Multilateral, labels.Multilateral, brief.Multilateral, e => items.Engagement(e), limit),
            Section(BriefPart.NotSeenHeld, labels.NotSeenHeld, brief.NotSeenHeld, e => items.Engagement(e), limit),
            Section(BriefPart.Holders, labels.Holders, brief.Holders, items.Holder, limit * 2),
            Section(BriefPart.Undertakings, labels.Undertakings, brief.Undertakings, items.Undertaking, limit),
            Section(BriefPart.Mechanisms, labels.Mechanisms, brief.Mechanisms, items.Mechanism, limit),
            Section(BriefPart.Instruments, labels.Instruments, brief.Instruments, i => items.Instrument(i), limit),
            Section(BriefPart.Anniversaries, context.Words.CalendarLabels.Of(Register.Views.Calendar.CalendarKind.Anniversary), brief.Anniversaries, items.Anniversary, limit),
            Section(BriefPart.Assistance, labels.Assistance, brief.Assistance, items.Assistance, limit),
            Section(BriefPart.Deployments, labels.Deployments, brief.Deployments, items.Deployment, limit),
            Section(BriefPart.Conflicts, context.Words.Time.Conflicts, brief.Conflicts, items.Conflict, limit),
            Section(BriefPart.Undated, labels.Undated, brief.Undated, e => items.Engagement(e), limit),
        ];
    }

    private static (BriefPart Part, AnswerSection Section) Section<T>(BriefPart part, string title, IReadOnlyList<T> all, Func<T, AnswerItem> item, int limit) =>
        (part, new AnswerSection(Codes.Of(part), title, [.. all.Take(limit).Select(item)]) { LeftOut = all.Count > limit ? all.Count - limit : null });
}
