using System.ComponentModel;
using System.ComponentModel.DataAnnotations;
using Entente.Assistants.Answers;
using Entente.Assistants.Asking;
using Entente.Codebook;
using Entente.Outputs.Search;
using Entente.Register.Search;
using Entente.Text;
using ModelContextProtocol;
using ModelContextProtocol.Protocol;
using ModelContextProtocol.Server;

namespace Entente.Assistants.Tools;

/// <summary>Dispatches and their facts by words.</summary>
internal sealed class SearchTool(AssistantContext context)
{
    private const int MostHits = 20;

    private readonly KindCodes kinds = KindCodes.Of(context.Book);
    private readonly FactWords facts = new(context.Words.Labels);
    private readonly SearchLabels labels = SearchLabels.For(context.Words.Words.Language);

    [McpServerTool(Name = "search", Title = "Search dispatches", ReadOnly = true, Idempotent = true, OpenWorld = false, Destructive = false, UseStructuredContent = true, OutputSchemaType = typeof(Answer))]
    [Description("Finds dispatches, and the facts in them, by their words, the best first. Use it for what no other tool asks for. Dispatches are mostly in French: search with French words.")]
    public async Task<CallToolResult> Search(
        [Description("Words in any form, all of which must be there; \"a phrase\", -without, one OR other, begin*, title:word. May be empty where there are filters.")] string query = "",
        [Description("Tells a fact of each of these parties (KH, VN, ASEAN)")] string[]? parties = null,
        [Description("Tells a fact of each of these people, by name or identifier")] string[]? people = null,
        [Description("Tells a fact of one of these kinds: engagement, tenure, instrument, mechanism, commitment, assistance, deployment, appointment, commemoration, or visit, meeting, exercise, protocol …")] string[]? kinds = null,
        [Description("Published on this day or later: 2024-01-01")] string? from = null,
        [Description("Published on this day or before")] string? to = null,
        [Description("Only what was known by the end of this day")] string? asOf = null,
        [Range(1, MostHits), Description("How many hits")] int limit = 8,
        [Range(1, 1000), Description("Which page of hits")] int page = 1,
        CancellationToken stop = default)
    {
        var asked = new SearchQuery
        {
            Text = query, Parties = [.. (parties ?? []).Select(context.Asked.Party).OfType<string>()], People = [.. (people ?? []).OfType<string>()],
            Kinds = [.. (kinds ?? []).OfType<string>().Select(Kind)], From = AskedOf.Day(from, "from"), To = AskedOf.Day(to, "to"), AsOf = AskedOf.Day(asOf, "asOf"),
            Limit = limit, Page = page, FunctionWords = context.Book.SmallWords,
        };
        var found = await context.Registers.Read(r => r.Search(asked), stop);
        var items = AnswerSize.Fit([.. found.Hits.Select(Item)]);
        return Results.Of(new Answer
        {
            Title = $"{labels.Title}{context.Words.Labels.Colon}{query}", Total = found.Total, Sections = [new AnswerSection("hits", "", items)],
            Notes = Notes(found, page * limit < found.Total, page, items.Count < found.Hits.Length),
        });
    }

    private string Kind(string given) =>
        kinds.Find(given) ?? throw new McpException($"\"{given}\" is no kind of fact; there are {string.Join(", ", kinds.All)}");

    private string[]? Notes(SearchResults found, bool more, int page, bool shortened)
    {
        string?[] notes =
        [
            labels.Found(found.Total, found.Complete),
            found.Complete ? null : labels.NewestOnly,
            shortened ? "This page was too long and is cut: ask with a smaller limit." : more ? $"There is more: page {page + 1}" : null,
        ];
        return [.. notes.OfType<string>()];
    }

    private AnswerItem Item(SearchHit hit)
    {
        var about = new Citation
        {
            Quote = hit.Text.Text, Address = context.Addresses.Dispatch(hit.Page), Page = hit.Page, Title = hit.Title?.Text, Outlet = hit.Outlet,
            Published = hit.Published?.Text, Url = hit.Url,
        };
        return new AnswerItem
        {
            Kind = "dispatch", Address = about.Address, When = hit.Published?.Text, Text = PlainText.Of(hit.Title?.Text ?? hit.Page),
            Notes = hit.Facts.IsEmpty ? null : [.. hit.Facts.Select(f => $"→ {f.Kind}{context.Words.Labels.Colon}{facts.Of(f.Fact)}{(f.Identifier is null ? "" : $" [{f.Identifier}]")}")],
            Citations = [about, .. Quotes(hit).Select(f => about with { Quote = f.Quote.Text, Address = context.Addresses.Dispatch(hit.Page, f.Identifier) })],
            MoreCitations = hit.Copies > 1 ? hit.Copies - 1 : null,
        };
    }

    private static IEnumerable<SearchFact> Quotes(SearchHit hit) => hit.Facts.DistinctBy(f => f.Quote.Text).Take(4);
}
