using System.ComponentModel;
using System.ComponentModel.DataAnnotations;
using Entente.Assistants.Answers;
using Entente.Assistants.Asking;
using Entente.Register.Views;
using ModelContextProtocol.Protocol;
using ModelContextProtocol.Server;

namespace Entente.Assistants.Tools;

/// <summary>The brief of two parties.</summary>
internal sealed class BriefTool(AssistantContext context)
{
    [McpServerTool(Name = "brief", Title = "Brief two parties", ReadOnly = true, Idempotent = true, OpenWorld = false, Destructive = false, UseStructuredContent = true, OutputSchemaType = typeof(Answer))]
    [Description("What one should know before a meeting of two parties: the last and the coming engagements, who holds which office, mechanisms, instruments, undertakings with what became of them, assistance, deployments, anniversaries, and where sources disagree. Begin here for any question on two parties.")]
    public async Task<CallToolResult> Brief(
        [Description("A party: an ISO 3166-1 code (KH), an organisation's acronym (ASEAN), or a name")] string partyA,
        [Description("The other party")] string partyB,
        [Description("As it was known on this day: 2024-11-05. Without it: today's state")] string? asOf = null,
        [Description("Only these sections; all where none is given")] BriefPart[]? sections = null,
        [Range(1, 30), Description("At most so many items in a section")] int limit = 6,
        CancellationToken stop = default)
    {
        var (a, b) = context.Asked.Pair(partyA, partyB);
        var options = new BriefOptions { AsOf = AskedOf.Day(asOf, "asOf"), Limit = limit, Offices = context.Book.Offices, Agencies = context.Book.World.Agencies };
        var brief = await context.Registers.Read(r => r.GetBrief(a, b, options), stop);
        var labels = context.Words.Labels;
        var shown = BriefParts.Of(brief, context, limit).Where(s => s.Section.Items.Count > 0 && (sections is not { Length: > 0 } || sections.Contains(s.Part))).Select(s => s.Section);
        return Results.Of(new Answer
        {
            Title = $"{labels.Title} {labels.Party(a)} – {labels.Party(b)}", AsOf = AnswerItems.Day(brief.AsOf), Sections = AnswerSize.Fit([.. shown]),
            Notes = [context.Addresses.Relation(a, b)],
        });
    }
}
