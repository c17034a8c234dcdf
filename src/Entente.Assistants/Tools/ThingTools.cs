using System.ComponentModel;
using System.ComponentModel.DataAnnotations;
using Entente.Assistants.Answers;
using Entente.Assistants.Asking;
using Entente.Register;
using Entente.Register.Views.Entities;
using Entente.Register.Views.Mechanisms;
using Entente.Web;
using ModelContextProtocol;
using ModelContextProtocol.Protocol;
using ModelContextProtocol.Server;

namespace Entente.Assistants.Tools;

/// <summary>Mechanisms, and whatever else has an identifier.</summary>
internal sealed class ThingTools(AssistantContext context)
{
    [McpServerTool(Name = "mechanisms", Title = "Mechanisms", ReadOnly = true, Idempotent = true, OpenWorld = false, Destructive = false, UseStructuredContent = true, OutputSchemaType = typeof(Answer))]
    [Description("Bodies and series of sessions (dialogues, committees, conferences, exercises) with their last session, how often they meet, when the next is due and which editions no dispatch tells of; the one that met last first. The tool entity has all sessions of one.")]
    public async Task<CallToolResult> Mechanisms(
        [Description("Of this party: code or name")] string? party = null,
        [Description("And of this party too")] string? with = null,
        [Description("As it was known on this day: 2024-11-05")] string? asOf = null,
        [Range(1, 50)] int limit = 15,
        [Description("The nextCursor of the answer before")] string? cursor = null,
        CancellationToken stop = default)
    {
        var ((one, other), offset) = (context.Asked.Some(party, with), AskedOf.Offset(cursor));
        var options = new MechanismsOptions { PartyA = one, PartyB = other, AsOf = AskedOf.Day(asOf, "asOf"), Agencies = context.Book.World.Agencies };
        var view = await context.Registers.Read(r => r.GetMechanisms(options), stop);
        var items = AnswerSize.Fit([.. view.Mechanisms.Skip(offset).Take(limit).Select(context.Items.Mechanism)]);
        return Results.Of(new Answer
        {
            Title = context.Words.Time.Mechanisms, AsOf = AnswerItems.Day(view.AsOf), Total = view.Mechanisms.Length, Sections = [new AnswerSection("mechanisms", "", items)],
            Notes = view.Mechanisms.IsEmpty ? [context.Words.Time.NoMechanisms] : null, NextCursor = AskedOf.Next(offset, items.Count, offset + items.Count < view.Mechanisms.Length),
        });
    }

    [McpServerTool(Name = "entity", Title = "One thing by its identifier", ReadOnly = true, Idempotent = true, OpenWorld = false, Destructive = false, UseStructuredContent = true, OutputSchemaType = typeof(Answer))]
    [Description("All that is told of one engagement, mechanism, instrument, undertaking or person, by its identifier: what each source tells, side by side, what became of it, and where sources disagree.")]
    public async Task<CallToolResult> Entity(
        [Description("An identifier as another answer gives it: engagement-12, mechanism-3")] string identifier,
        [Description("As it was known on this day: 2024-11-05")] string? asOf = null,
        CancellationToken stop = default)
    {
        var options = new EntityOptions { AsOf = AskedOf.Day(asOf, "asOf"), Offices = context.Book.Offices, Agencies = context.Book.World.Agencies };
        var (current, view) = await context.Registers.Read(r => Read(r, identifier, options), stop);
        if (view is null) throw new McpException($"nothing was known of {identifier} on that day");
        var answer = EntityAnswer.Of(view, context);
        return Results.Of(answer.Sections.Count > 0 ? answer : await Facts(answer, current, stop));
    }

    private static (string Current, EntityView? View) Read(IRegister register, string identifier, EntityOptions options)
    {
        var current = AskedOf.Entity(register, identifier);
        return (current, register.GetEntity(current, options));
    }

    /// <summary>What has no view of its own is told by its facts: assistance, deployments.</summary>
    private async Task<Answer> Facts(Answer answer, string identifier, CancellationToken stop)
    {
        var facts = await context.Registers.Read(r => r.Verdicts.Facts(identifier), stop);
        var items = facts.Select(f => new AnswerItem
        {
            Identifier = identifier, Address = context.Addresses.Entity(identifier), Kind = f.Kind, Text = f.Fact,
            Citations = [new Citation { Quote = f.Quote, Page = f.Page, Address = context.Addresses.Dispatch(f.Page, identifier), Standing = Codes.Of(f.Standing) }],
        });
        return answer with { Sections = [new AnswerSection("facts", "", AnswerSize.Fit([.. items]))] };
    }
}
