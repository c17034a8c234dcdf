using System.ComponentModel;
using System.ComponentModel.DataAnnotations;
using Entente.Assistants.Answers;
using Entente.Codebook;
using Entente.Register.Views.Suggestions;
using Entente.Text;
using ModelContextProtocol;
using ModelContextProtocol.Protocol;
using ModelContextProtocol.Server;

namespace Entente.Assistants.Tools;

/// <summary>Identifiers by names.</summary>
internal sealed class FindTool(AssistantContext context)
{
    /// <summary>A longer text is no name.</summary>
    private const int LongestName = 80;

    private readonly PartyNames parties = new(context.Book);

    [McpServerTool(Name = "find", Title = "Find by name", ReadOnly = true, Idempotent = true, OpenWorld = false, Destructive = false, UseStructuredContent = true, OutputSchemaType = typeof(Answer))]
    [Description("Finds parties, people, mechanisms and instruments by the beginnings of the words of their names, with or without diacritics. Gives the codes and identifiers that the other tools take.")]
    public async Task<CallToolResult> Find(
        [Description("A name or the beginning of one: viet, phan van, dialogue de politique")] string name,
        [Range(1, 20), Description("At most so many of each sort")] int limit = 5,
        CancellationToken stop = default)
    {
        var asked = name.Trim();
        if (asked.Length is 0 or > LongestName) throw new McpException($"name must be 1 to {LongestName} characters");
        var options = new SuggestionOptions { Text = asked, Limit = limit, Parties = [.. parties.Beginning(asked, limit)] };
        var found = await context.Registers.Read(r => r.GetSuggestions(options), stop);
        var items = found.Named.Select(Item).ToArray();
        AnswerSection[] sections = [new("parties", context.Words["find.kind-party"], [.. found.Parties.Select(context.Items.Party)]), .. items.GroupBy(i => i.Kind).Select(g => new AnswerSection(g.Key, context.Words[$"find.kind-{g.Key}"], [.. g]))];
        return Results.Of(new Answer
        {
            Title = asked, Sections = [.. sections.Where(s => s.Items.Count > 0)],
            Notes = items.Length + found.Parties.Length > 0 ? null : ["Nothing is of this name; the tool search finds words of dispatches."],
        });
    }

    private AnswerItem Item(Suggestion of)
    {
        string?[] about = [of.Office is { } office ? context.Words.Labels.Office(office) : null, context.Words.Parties(of.Parties), of.Period is { } period ? context.Words.Dates.Of(period) : null];
        return new AnswerItem
        {
            Identifier = of.Identifier, Address = context.Addresses.Entity(of.Identifier), Kind = of.Kind, When = of.Period?.Text, Parties = of.Parties, Citations = [],
            Text = string.Join(" · ", about.Prepend(PlainText.Of(of.Name)).Where(part => !string.IsNullOrEmpty(part))),
        };
    }
}
