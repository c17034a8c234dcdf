using System.Collections.Immutable;
using Entente.Register.FollowThrough;
using Entente.Register.Views;
using Entente.Web.Languages;
using Entente.Web.Shared;
using Microsoft.AspNetCore.Http;
using NodaTime;

namespace Entente.Web.Pages.Undertakings;

/// <summary>Which threads are listed and how, as the address says.</summary>
public sealed record UndertakingFilter
{
    /// <summary>How the list may be grouped.</summary>
    public static ImmutableArray<string> Groupings { get; } = ["status", "theme", "parties", "kind"];

    /// <summary>By what it may be sorted.</summary>
    public static ImmutableArray<string> Orders { get; } = ["status", "due", "age", "parties"];

    public string? Party { get; init; }

    public string? With { get; init; }

    public string? Theme { get; init; }

    public ThreadStatus? Status { get; init; }

    public ThreadKind? Kind { get; init; }

    /// <summary>Whether directions are listed besides what one could see done.</summary>
    public bool Standing { get; init; }

    public string Sort { get; init; } = "status";

    public string? Group { get; init; }

    public LocalDate? AsOf { get; init; }

    /// <summary>So many of each kind, the nearest to the day: five pages or so. Who wants others narrows the list.</summary>
    public int Limit { get; init; } = 100;

    public int Page { get; init; } = 1;

    /// <summary>Whether nothing is left out: only the order and the groups may be chosen.</summary>
    public bool IsOfAll => Unordered == new UndertakingFilter();

    /// <summary>The same threads in whatever order, groups and pages.</summary>
    public UndertakingFilter Unordered => this with { Sort = "status", Group = null, Page = 1 };

    public static UndertakingFilter Of(IQueryCollection query) => new()
    {
        Party = AddressFields.Code(query["party"]),
        With = AddressFields.Code(query["with"]),
        Theme = AddressFields.Text(query["theme"]),
        Status = Codes.Parse<ThreadStatus>(query["status"]),
        Kind = Codes.Parse<ThreadKind>(query["kind"]),
        Standing = query["standing"] == "1",
        Sort = AddressFields.Text(query["sort"]) is { } sort && Orders.Contains(sort) ? sort : "status",
        Group = AddressFields.Text(query["group"]) is { } group && Groupings.Contains(group) ? group : null,
        Page = AddressFields.Page(query["page"]),
        AsOf = AddressFields.Day(query["as-of"]),
    };

    /// <summary>Many years are looked at: who filters wants the old ones too.</summary>
    public ThreadQuery Query() => new()
    {
        PartyA = Party ?? With,
        PartyB = Party is null ? null : With,
        Theme = Theme,
        Kinds = Kind is { } kind ? [kind] : [],
        Statuses = Status is { } status ? [status] : [],
        Standing = Standing,
        AsOf = AsOf,
        DaysBack = 3650,
        DaysAhead = 3650,
        Limit = Limit,
    };

    public ImmutableArray<ThreadView> Sorted(ImmutableArray<ThreadView> threads, Wording words) => Sort switch
    {
        "age" => [.. threads.OrderBy(t => t.Steps.IsEmpty ? null : t.Steps[0].Known).ThenBy(t => t.Identifier, StringComparer.Ordinal)],
        "due" => threads,
        "parties" => [.. threads.OrderBy(t => NameOrder.Key(words.Parties(t.Parties)), StringComparer.Ordinal).ThenBy(t => t.Due?.Latest)],
        _ => [.. threads.OrderBy(t => Urgency(t.Status)).ThenBy(t => t.Due?.Latest is null).ThenByDescending(t => t.Due?.Latest)],
    };

    public IEnumerable<(string? Title, ImmutableArray<ThreadView> Threads)> Groups(ImmutableArray<ThreadView> threads, Wording words)
    {
        if (threads.IsEmpty) return [];
        return Group switch
        {
            "status" => Grouped(threads.OrderBy(t => Urgency(t.Status)), t => words.Labels.Of(t.Status)),
            "theme" => Grouped(threads, t => words.Labels.Theme(t.Themes.IsEmpty ? "other" : t.Themes[0])),
            "parties" => Grouped(threads, t => words.Parties(t.Parties)),
            "kind" => Grouped(threads.OrderBy(t => t.Kind), t => words.Labels.Of(t.Kind)),
            _ => [(null, threads)],
        };
    }

    private static IEnumerable<(string? Title, ImmutableArray<ThreadView> Threads)> Grouped(IEnumerable<ThreadView> threads, Func<ThreadView, string> by) =>
        threads.GroupBy(by).Select(g => ((string?)Wording.Capital(g.Key), g.ToImmutableArray()));

    /// <summary>What one would see to first.</summary>
    private static int Urgency(ThreadStatus status) => status switch
    {
        ThreadStatus.Overdue => 0,
        ThreadStatus.Open => 1,
        ThreadStatus.Repeated => 2,
        ThreadStatus.Advanced => 3,
        ThreadStatus.Done => 4,
        _ => 5,
    };
}
