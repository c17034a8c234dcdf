using System.ComponentModel;
using System.Text.Json;

namespace Entente.Assistants.Answers;

/// <summary>What a tool answers, as data; the same stands beside it as text.</summary>
public sealed record Answer
{
    [Description("What it is about, and for which day it holds")]
    public required string Title { get; init; }

    [Description("The day for which it holds, ISO 8601; nothing published later counts")]
    public string? AsOf { get; init; }

    public required IReadOnlyList<AnswerSection> Sections { get; init; }

    [Description("How many items there are in all, where that is known")]
    public int? Total { get; init; }

    [Description("What is to be known of the answer as a whole, such as that the list is not complete")]
    public IReadOnlyList<string>? Notes { get; init; }

    [Description("Give this as cursor, with the same other arguments, to go on; absent at the end")]
    public string? NextCursor { get; init; }
}

/// <summary>Items of one sort.</summary>
/// <param name="Name">A code, the same in every language.</param>
/// <param name="Title">The same in words.</param>
public sealed record AnswerSection(string Name, string Title, IReadOnlyList<AnswerItem> Items)
{
    [Description("How many more there are that were left out, where that is known")]
    public int? LeftOut { get; init; }
}

/// <summary>One thing that an answer tells.</summary>
public sealed record AnswerItem
{
    [Description("The public identifier, good for ever: give it to the tools entity and person")]
    public string? Identifier { get; init; }

    [Description("Where to see it; cite it so")]
    public string? Address { get; init; }

    [Description("engagement, person, mechanism, instrument, undertaking, plan, dispatch …")]
    public required string Kind { get; init; }

    [Description("How it stands: held, planned, proposed, cancelled; open, repeated, advanced, done, overdue, lapsed; in-force, expired …")]
    public string? Status { get; init; }

    [Description("When it was or is, or for when it is due, in EDTF: 2024-11-05, 2024-11, 2019/2024")]
    public string? When { get; init; }

    [Description("Codes of the parties")]
    public IReadOnlyList<string>? Parties { get; init; }

    public IReadOnlyList<AnswerPerson>? People { get; init; }

    [Description("The same in a line of words")]
    public required string Text { get; init; }

    [Description("What belongs to it: people, disagreements of sources, what became of it, each with its quote")]
    public IReadOnlyList<string>? Notes { get; init; }

    [Description("The words that tell it, verbatim, each with its dispatch")]
    public required IReadOnlyList<Citation> Citations { get; init; }

    [Description("How many more dispatches tell it; the tool entity has them all")]
    public int? MoreCitations { get; init; }
}

/// <summary>A person in an item.</summary>
/// <param name="Identifier">The person's public identifier.</param>
/// <param name="About">The role or the office.</param>
public sealed record AnswerPerson(string Identifier, string Name, string? Party, string? About);

/// <summary>The words of a dispatch that tell something.</summary>
public sealed record Citation
{
    [Description("Verbatim, in the language of the dispatch")]
    public required string Quote { get; init; }

    [Description("Where the words stand in the register; cite it so")]
    public required string Address { get; init; }

    [Description("The dispatch's page, for the tool dispatch")]
    public required string Page { get; init; }

    public string? Title { get; init; }

    [Description("Who published it")]
    public string? Outlet { get; init; }

    [Description("When it was published, in EDTF")]
    public string? Published { get; init; }

    [Description("Where it was published")]
    public string? Url { get; init; }

    [Description("What it does to the announcement, of a later dispatch: repeats, advances, fulfils, ends")]
    public string? Role { get; init; }

    [Description("What people have made of the fact: confirmed, corrected, added; absent where nobody has judged it")]
    public string? Standing { get; init; }

    [Description("Whether only an internal page carries it: do not pass it on")]
    public bool? IsInternal { get; init; }
}

/// <summary>A page of the register: its dispatches with their text and facts.</summary>
public sealed record DispatchAnswer
{
    public required string Page { get; init; }

    [Description("Where to see it; cite it so")]
    public required string Address { get; init; }

    [Description("Where it was published")]
    public string? Url { get; init; }

    [Description("Who published it")]
    public string? Outlet { get; init; }

    [Description("Whether the page is internal: do not pass it on")]
    public bool? IsInternal { get; init; }

    public required IReadOnlyList<AnswerStory> Dispatches { get; init; }

    [Description("Give this as cursor to read on; absent at the end")]
    public string? NextCursor { get; init; }
}

/// <summary>One dispatch of a page.</summary>
public sealed record AnswerStory
{
    public string? Title { get; init; }

    public string? Agency { get; init; }

    [Description("When it was published, in EDTF")]
    public string? Published { get; init; }

    [Description("Verbatim; of a long one the part from the cursor on")]
    public required string Text { get; init; }

    [Description("The facts whose words stand in this part of the text, in its order")]
    public required IReadOnlyList<AnswerFact> Facts { get; init; }
}

/// <summary>A fact of a dispatch.</summary>
public sealed record AnswerFact
{
    [Description("For the tools confirm, reject and judge")]
    public required string Reference { get; init; }

    [Description("engagement, tenure, instrument, mechanism, commitment, assistance, deployment, appointment, commemoration")]
    public required string Kind { get; init; }

    [Description("The identifier of what it tells")]
    public string? Identifier { get; init; }

    public string? Address { get; init; }

    [Description("Verbatim")]
    public required string Quote { get; init; }

    [Description("Its fields as they were read, or put right by people")]
    public required JsonElement Fields { get; init; }

    [Description("read, confirmed, corrected, added or rejected; a rejected fact is wrong")]
    public required string Standing { get; init; }
}

/// <summary>What became of a verdict.</summary>
/// <param name="Verdict">Its identifier, by which it can be withdrawn.</param>
/// <param name="Force">Whether it holds: in-force, unplaced, overruled, withdrawn.</param>
public sealed record VerdictAnswer(string Verdict, string Act, string By, string Because, string Force);
