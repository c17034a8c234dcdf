using System.ComponentModel;
using System.ComponentModel.DataAnnotations;
using Entente.Assistants.Answers;
using Entente.Assistants.Asking;
using Entente.Register.Views.Calendar;
using ModelContextProtocol;
using ModelContextProtocol.Protocol;
using ModelContextProtocol.Server;

namespace Entente.Assistants.Tools;

/// <summary>What was, is planned and is expected, by day.</summary>
internal sealed class CalendarTool(AssistantContext context)
{
    [McpServerTool(Name = "calendar", Title = "Calendar", ReadOnly = true, Idempotent = true, OpenWorld = false, Destructive = false, UseStructuredContent = true, OutputSchemaType = typeof(Answer))]
    [Description("What took place, is planned and is expected from one day to another, in order: engagements, the next editions of mechanisms, the ends of instruments, anniversaries. Without days: from a year before to two years after the newest dispatch.")]
    public async Task<CallToolResult> Calendar(
        [Description("Of this party: code or name")] string? party = null,
        [Description("And of this party too")] string? with = null,
        [Description("The first day: 2024-11-01")] string? from = null,
        [Description("The last day")] string? to = null,
        [Description("Only of these kinds")] CalendarKind[]? kind = null,
        [Description("As it was known on this day: 2024-11-05")] string? asOf = null,
        [Range(1, 50)] int limit = 20,
        [Description("The nextCursor of the answer before")] string? cursor = null,
        CancellationToken stop = default)
    {
        var ((one, other), offset) = (context.Asked.Some(party, with), AskedOf.Offset(cursor));
        var options = new CalendarOptions
        {
            PartyA = one, PartyB = other, From = AskedOf.Day(from, "from"), To = AskedOf.Day(to, "to"), AsOf = AskedOf.Day(asOf, "asOf"),
            Kinds = [.. kind ?? []], Limit = offset + limit + 1, Agencies = context.Book.World.Agencies,
        };
        if (options.From > options.To) throw new McpException("to is a day before from");
        var view = await context.Registers.Read(r => r.GetCalendar(options), stop);
        var items = AnswerSize.Fit([.. view.Entries.Skip(offset).Take(limit).Select(context.Items.Entry)]);
        return Results.Of(new Answer
        {
            Title = $"{context.Words.CalendarLabels.Title} {AnswerItems.Day(view.From)} – {AnswerItems.Day(view.To)}", AsOf = AnswerItems.Day(view.AsOf),
            Sections = [new AnswerSection("entries", "", items)], Notes = view.Entries.IsEmpty ? [context.Words.CalendarLabels.Nothing] : null,
            NextCursor = AskedOf.Next(offset, items.Count, offset + items.Count < view.Entries.Length),
        });
    }
}
