using System.ComponentModel;
using System.ComponentModel.DataAnnotations;
using Entente.Assistants.Answers;
using Entente.Assistants.Asking;
using Entente.Register;
using Entente.Register.Views;
using Entente.Register.Views.Meetings;
using Entente.Register.Views.Relations;
using ModelContextProtocol.Protocol;
using ModelContextProtocol.Server;
using NodaTime;

namespace Entente.Assistants.Tools;

/// <summary>Who meets whom, and the history of two parties.</summary>
internal sealed class RelationTools(AssistantContext context)
{
    [McpServerTool(Name = "parties", Title = "List parties", ReadOnly = true, Idempotent = true, OpenWorld = false, Destructive = false, UseStructuredContent = true, OutputSchemaType = typeof(Answer))]
    [Description("The parties of which the register tells; or, of one party, those whom it has met and when they last did, the latest first.")]
    public async Task<CallToolResult> Parties(
        [Description("Whom this party has met; without it all parties are listed")] string? party = null,
        [Range(1, 200)] int limit = 50,
        [Description("The nextCursor of the answer before")] string? cursor = null,
        CancellationToken stop = default)
    {
        var (code, offset) = (context.Asked.Party(party), AskedOf.Offset(cursor));
        var view = await context.Registers.Read(r => code is null ? context.Remembered.Relations(r) : r.GetRelations(new RelationsOptions { Party = code }), stop);
        AnswerItem[] all = code is null ? [.. view.Parties.Select(context.Items.Party)] : [.. view.Relations.Select(r => Relation(r, code))];
        var items = all.Skip(offset).Take(limit).ToArray();
        return Results.Of(new Answer
        {
            Title = code is null ? context.Words.CalendarLabels.All : context.Words.Labels.Party(code), AsOf = AnswerItems.Day(view.AsOf), Total = all.Length,
            Sections = [new AnswerSection(code is null ? "parties" : "relations", "", items)], NextCursor = AskedOf.Next(offset, items.Length, offset + items.Length < all.Length),
        });
    }

    [McpServerTool(Name = "relation", Title = "History of two parties", ReadOnly = true, Idempotent = true, OpenWorld = false, Destructive = false, UseStructuredContent = true, OutputSchemaType = typeof(Answer))]
    [Description("All engagements of two parties that took place (visits, talks, exercises, sessions), the latest first, each with who took part and the words that tell it. For what is announced, ask calendar; for a digest, brief.")]
    public async Task<CallToolResult> Relation(
        [Description("A party: code or name")] string partyA,
        [Description("The other party")] string partyB,
        [Description("From this month on: its first day, 2019-01-01")] string? from = null,
        [Description("Up to the month of this day")] string? to = null,
        [Description("Whether those with other parties count too, such as summits")] bool withOthers = false,
        [Range(1, 50)] int limit = 12,
        [Description("The nextCursor of the answer before")] string? cursor = null,
        CancellationToken stop = default)
    {
        var (a, b) = context.Asked.Pair(partyA, partyB);
        var (first, last, offset) = (AskedOf.Day(from, "from"), AskedOf.Day(to, "to"), AskedOf.Offset(cursor));
        var (all, told) = await context.Registers.Read(r => Read(r, a, b, first, last, withOthers, offset, limit), stop);
        var items = AnswerSize.Fit([.. told.Select(e => context.Items.Engagement(e))]);
        return Results.Of(new Answer
        {
            Title = $"{context.Words.Labels.Party(a)} – {context.Words.Labels.Party(b)}", Total = all,
            Sections = [new AnswerSection("engagements", context.Words.Labels.Engagements, items)],
            NextCursor = AskedOf.Next(offset, items.Count, offset + items.Count < all), Notes = [context.Addresses.Relation(a, b)],
        });
    }

    private (int All, IReadOnlyList<BriefEngagement> Told) Read(IRegister register, string a, string b, LocalDate? from, LocalDate? to, bool withOthers, int offset, int limit)
    {
        var meetings = context.Remembered.Meetings(register).Meetings.Where(m => Counts(m, a, b, from, to, withOthers)).Reverse().ToArray();
        var shown = meetings.Skip(offset).Take(limit).Select(m => m.Identifier).ToArray();
        return (meetings.Length, register.GetEngagements(shown, new BriefOptions { Agencies = context.Book.World.Agencies }));
    }

    private static bool Counts(Meeting meeting, string a, string b, LocalDate? from, LocalDate? to, bool withOthers) =>
        meeting.Parties.Contains(a) && meeting.Parties.Contains(b) && (withOthers || meeting.Parties.Length == 2)
        && (from is not { } first || meeting.Month >= first.ToYearMonth()) && (to is not { } last || meeting.Month <= last.ToYearMonth());

    private AnswerItem Relation(RelationSummary of, string party)
    {
        var other = of.PartyA == party ? of.PartyB : of.PartyA;
        var last = of.LastEngagement ?? of.LastWithOthers;
        return new AnswerItem
        {
            Identifier = other, Address = context.Addresses.Relation(of.PartyA, of.PartyB), Kind = "relation", Parties = [of.PartyA, of.PartyB], When = AnswerItems.Day(last), Citations = [],
            Status = of.LastEngagement is null ? "with-others-only" : null,
            Text = $"{context.Words.Labels.Party(other)} · {(last is { } day ? context.Words.Dates.Of(day) : context.Words.Labels.NoDate)}",
        };
    }
}
