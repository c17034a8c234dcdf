using System.ComponentModel;
using System.ComponentModel.DataAnnotations;
using Entente.Assistants.Answers;
using Entente.Assistants.Asking;
using Entente.Outputs.Asking;
using Entente.Register.Views.Entities;
using Entente.Register.Views.Offices;
using Entente.Text;
using ModelContextProtocol;
using ModelContextProtocol.Protocol;
using ModelContextProtocol.Server;

namespace Entente.Assistants.Tools;

/// <summary>People and the offices that they hold.</summary>
internal sealed class PeopleTools(AssistantContext context)
{
    [McpServerTool(Name = "person", Title = "A person", ReadOnly = true, Idempotent = true, OpenWorld = false, Destructive = false, UseStructuredContent = true, OutputSchemaType = typeof(Answer))]
    [Description("Who somebody is: offices over time, engagements, and whom they met there, each with the words that tell it.")]
    public async Task<CallToolResult> Person(
        [Description("A name, or the identifier (person-…) where several have it")] string person,
        [Description("As it was known on this day: 2024-11-05")] string? asOf = null,
        [Range(1, 60), Description("How many engagements to list")] int limit = 12,
        CancellationToken stop = default)
    {
        var options = new EntityOptions { AsOf = AskedOf.Day(asOf, "asOf"), Limit = limit, Offices = context.Book.Offices, Agencies = context.Book.World.Agencies };
        var view = await context.Registers.Read(r => r.GetEntity(PersonFinder.Find(r, person), options), stop);
        return view is null ? throw new McpException($"nothing was known of \"{person}\" on that day") : Results.Of(EntityAnswer.Of(view, context));
    }

    [McpServerTool(Name = "offices", Title = "Who holds an office", ReadOnly = true, Idempotent = true, OpenWorld = false, Destructive = false, UseStructuredContent = true, OutputSchemaType = typeof(Answer))]
    [Description("Who holds, or held, which office of a party, from when to when as far as dispatches tell, in the order of protocol.")]
    public async Task<CallToolResult> Offices(
        [Description("The party: code or name")] string party,
        [Description("Only this office: a code (minister-of-defence) or a part of its name (ministre de la défense)")] string? office = null,
        [Description("Former holders too")] bool former = false,
        [Description("As it was known on this day: 2024-11-05")] string? asOf = null,
        [Range(1, 100)] int limit = 25,
        [Description("The nextCursor of the answer before")] string? cursor = null,
        CancellationToken stop = default)
    {
        var (code, offset) = (context.Asked.Party(party) ?? throw new McpException("party is empty"), AskedOf.Offset(cursor));
        var view = await context.Registers.Read(r => r.GetOffices(code, new OfficesOptions { AsOf = AskedOf.Day(asOf, "asOf"), Offices = context.Book.Offices }), stop);
        var all = view.Offices.Where(o => IsMeant(o.Office, office))
            .SelectMany(o => o.Incumbencies.Where(i => former || i.Current).Reverse().Select(i => (o.Office, Incumbency: i))).ToArray();
        var items = AnswerSize.Fit([.. all.Skip(offset).Take(limit).Select(i => context.Items.Incumbency(i.Office, code, i.Incumbency))]);
        return Results.Of(new Answer
        {
            Title = $"{context.Words.Time.Offices}{context.Words.Labels.Colon}{context.Words.Labels.Party(code)}", AsOf = AnswerItems.Day(view.AsOf), Total = all.Length,
            Sections = [new AnswerSection("holders", "", items)], NextCursor = AskedOf.Next(offset, items.Count, offset + items.Count < all.Length),
            Notes = all.Length > 0 ? null : [office is null ? context.Words.Time.NoOffices : $"There is none of this office; there are {string.Join(", ", view.Offices.Select(o => o.Office))}."],
        });
    }

    private bool IsMeant(string code, string? office) =>
        string.IsNullOrWhiteSpace(office) || string.Equals(code, office.Trim(), StringComparison.OrdinalIgnoreCase)
        || Folded(context.Words.Labels.Office(code)).Contains(Folded(office), StringComparison.Ordinal);

    private static string Folded(string name) => LatinLetters.Plain(name.Trim());
}
