using System.ComponentModel;
using Entente.Assistants.Answers;
using Entente.Assistants.Asking;
using Entente.Outputs.Meeting;
using ModelContextProtocol.Protocol;
using ModelContextProtocol.Server;

namespace Entente.Assistants.Tools;

/// <summary>The brief of one meeting.</summary>
internal sealed class MeetingTool(AssistantContext context)
{
    private readonly Citations citations = new(context.Addresses);

    [McpServerTool(Name = "prepare_meeting", Title = "Prepare a meeting", ReadOnly = true, Idempotent = true, OpenWorld = false, Destructive = false, UseStructuredContent = true, OutputSchemaType = typeof(Answer))]
    [Description("The brief of one meeting, of about two pages: what to raise, who sits across the table, what each side promised, the latest talks, what lies around the date, where sources differ; the most important first. Give both parties, or a planned engagement.")]
    public async Task<CallToolResult> Prepare(
        [Description("Our own side: code or name")] string? us = null,
        [Description("The other side")] string? them = null,
        [Description("The identifier of a planned engagement (from calendar), or what the meeting is called")] string? meeting = null,
        [Description("The day of the meeting: 2024-11-20; without it that of the engagement")] string? date = null,
        [Description("Who will be across the table, by names or identifiers")] string[]? who = null,
        [Description("As it was known on this day; without it the day before the meeting")] string? asOf = null,
        CancellationToken stop = default)
    {
        var request = new MeetingRequest
        {
            Us = context.Asked.Party(us), Them = context.Asked.Party(them), For = meeting, Date = AskedOf.Day(date, "date"), AsOf = AskedOf.Day(asOf, "asOf"),
            Who = [.. (who ?? []).OfType<string>()], Offices = context.Book.Offices, Agencies = context.Book.World.Agencies,
        };
        var prepared = await context.Registers.Read(r => MeetingBuilder.Prepare(r, request), stop);
        var document = MeetingRenderer.Compose(prepared, context.Words.Words.Language, context.Book);
        return Results.Of(new Answer
        {
            Title = document.Title, AsOf = AnswerItems.Day(prepared.AsOf), Notes = document.Sections.IsEmpty ? [.. document.About, document.Empty] : document.About,
            Sections = AnswerSize.Fit([.. document.Sections.Select(s => new AnswerSection(s.Code, s.Title, [.. s.Lines.Select(l => Item(s.Code, l))]))]),
        });
    }

    private AnswerItem Item(string code, MeetingLine line)
    {
        var (cited, more) = citations.Of(line.Sources, line.Identifier);
        return new AnswerItem
        {
            Identifier = line.Identifier, Address = line.Identifier is { } identifier ? context.Addresses.Entity(identifier) : null, Kind = code,
            Text = $"{line.Lead} — {line.Text}", Citations = cited, MoreCitations = more,
        };
    }
}
