using System.ComponentModel;
using System.ComponentModel.DataAnnotations;
using Entente.Assistants.Answers;
using Entente.Assistants.Asking;
using Entente.Register.FollowThrough;
using Entente.Register.Views;
using ModelContextProtocol.Protocol;
using ModelContextProtocol.Server;

namespace Entente.Assistants.Tools;

/// <summary>What was announced, and what became of it.</summary>
internal sealed class UndertakingsTool(AssistantContext context)
{
    /// <summary>As far as one may look back and ahead, in days.</summary>
    private const int Far = 3650;

    /// <summary>So many are looked at for a question, whichever part of them is asked for: which they are depends on their number.</summary>
    private const int MostThreads = 300;

    [McpServerTool(Name = "undertakings", Title = "What was undertaken", ReadOnly = true, Idempotent = true, OpenWorld = false, Destructive = false, UseStructuredContent = true, OutputSchemaType = typeof(Answer))]
    [Description("What was announced (undertakings, proposals, requests, planned engagements, instruments to renew, next editions) and what became of it, the soonest due first, each from the words that announce it to those that answer it. Nothing is called done without words that show it.")]
    public async Task<CallToolResult> Undertakings(
        [Description("Of this party: code or name")] string? party = null,
        [Description("And of this party too")] string? with = null,
        [Description("A theme of the codebook: training, border, medicine, peacekeeping …")] string? theme = null,
        [Description("Only those that stand so")] ThreadStatus[]? status = null,
        [Description("Only of these kinds")] ThreadKind[]? kind = null,
        [Description("Only what has a day and is neither done nor given up: what is due, and overdue")] bool due = false,
        [Description("Directions too (\"strengthen exchanges\"), which can never be overdue")] bool standing = false,
        [Description("As it stood on this day: 2024-11-05")] string? asOf = null,
        [Range(1, 50)] int limit = 12,
        [Description("The nextCursor of the answer before")] string? cursor = null,
        CancellationToken stop = default)
    {
        var ((one, other), offset) = (context.Asked.Some(party, with), AskedOf.Offset(cursor));
        var query = new ThreadQuery
        {
            PartyA = one, PartyB = other, Theme = theme, Statuses = [.. status ?? []], Kinds = [.. kind ?? []], Due = due, Standing = standing,
            AsOf = AskedOf.Day(asOf, "asOf"), DaysBack = Far, DaysAhead = Far, Limit = MostThreads,
        };
        var view = await context.Registers.Read(r => r.GetThreads(query), stop);
        var items = AnswerSize.Fit([.. view.Threads.Skip(offset).Take(limit).Select(t => context.Items.Thread(t))]);
        return Results.Of(new Answer
        {
            Title = string.Join(" – ", new[] { one, other }.OfType<string>().Select(context.Words.Labels.Party).Prepend(context.Words.Labels.Undertakings)),
            AsOf = AnswerItems.Day(view.AsOf), Sections = [new AnswerSection("threads", "", items)],
            Notes = view.Threads.IsEmpty ? [context.Words.Labels.Nothing] : view.Threads.Length == MostThreads ? [$"There may be more than {MostThreads}: narrow the question."] : null, NextCursor = AskedOf.Next(offset, items.Count, offset + items.Count < view.Threads.Length),
        });
    }
}
