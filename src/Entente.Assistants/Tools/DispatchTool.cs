using System.ComponentModel;
using System.Globalization;
using System.Text.Json;
using Entente.Assistants.Answers;
using Entente.Assistants.Asking;
using Entente.Register.Verdicts;
using Entente.Register.Views.Texts;
using Entente.Web;
using ModelContextProtocol;
using ModelContextProtocol.Protocol;
using ModelContextProtocol.Server;

namespace Entente.Assistants.Tools;

/// <summary>The text of a dispatch with its facts.</summary>
internal sealed class DispatchTool(AssistantContext context)
{
    /// <summary>So much text an answer has, in characters.</summary>
    private const int MostText = 12_000;

    [McpServerTool(Name = "dispatch", Title = "Read a dispatch", ReadOnly = true, Idempotent = true, OpenWorld = false, Destructive = false, UseStructuredContent = true, OutputSchemaType = typeof(DispatchAnswer))]
    [Description("The text of a page as it was published, verbatim, and the facts that were read in it, each with its words, its fields and how it stands.")]
    public async Task<CallToolResult> Dispatch(
        [Description("The page as a citation names it, or an address of it")] string page,
        [Description("The nextCursor of the answer before, to read on")] string? cursor = null,
        CancellationToken stop = default)
    {
        var answer = await Read(page, AskedOf.Offset(cursor), stop);
        return Results.Of(answer, AnswerText.Of(answer));
    }

    /// <exception cref="McpException">The register holds no such page.</exception>
    public async Task<DispatchAnswer> Read(string page, int from, CancellationToken stop)
    {
        var name = context.Addresses.TryParse(page, out _, out var question) && question.TryGetValue("page", out var asked) ? asked : page;
        var view = await context.Registers.Read(r => r.GetPageText(name), stop)
            ?? throw new McpException($"the register has no page \"{name}\"; the tool search finds dispatches");
        var to = End(view.Text, from);
        return new DispatchAnswer
        {
            Page = view.Page, Address = context.Addresses.Dispatch(view.Page), Url = view.Hints.Url, Outlet = view.Hints.Outlet, IsInternal = view.IsInternal ? true : null,
            Dispatches = [.. view.Stories.Where(s => s.Span.Start < to && s.Span.End > from).Select(s => Story(view, s, from, to))],
            NextCursor = to < view.Text.Length ? to.ToString(CultureInfo.InvariantCulture) : null,
        };
    }

    /// <summary>Where a part of a text ends: after a line, or else not within a character.</summary>
    private static int End(string text, int from)
    {
        if (text.Length - from <= MostText) return text.Length;
        var line = text.LastIndexOf('\n', from + MostText - 1, MostText / 2);
        if (line > from) return line + 1;
        return char.IsLowSurrogate(text[from + MostText]) ? from + MostText - 1 : from + MostText;
    }

    private AnswerStory Story(PageTextView page, PageStory story, int from, int to)
    {
        var (start, end) = (Math.Max(from, story.Span.Start), Math.Min(to, story.Span.End));
        return new AnswerStory
        {
            Title = story.Title, Agency = story.Agency, Published = story.Published?.Text, Text = page.Text[start..end],
            Facts = [.. story.Facts.Where(f => f.Span.Start >= start && f.Span.Start < end).Select(Fact)],
        };
    }

    private AnswerFact Fact(JudgedFact fact)
    {
        using var fields = JsonDocument.Parse(fact.Fact);
        return new AnswerFact
        {
            Reference = fact.Reference, Kind = fact.Kind, Identifier = fact.Identifier, Address = fact.Identifier is null ? null : context.Addresses.Entity(fact.Identifier),
            Quote = fact.Quote, Fields = fields.RootElement.Clone(), Standing = Codes.Of(fact.Standing),
        };
    }
}
