using System.Collections.Immutable;
using Entente.Dates;

namespace Entente.Outputs.Review;

/// <summary>A review in words, before it is laid out: the same in every format.</summary>
/// <param name="Title">What stands at its head, and on the head of each page that is printed.</param>
/// <param name="Subtitle">For which day it holds, and where its words come from.</param>
public sealed record ReviewDocument(
    OutputLanguage Language, string Title, string Subtitle, ReviewHeadings Headings, ImmutableArray<ReviewSection> Sections, ImmutableArray<ReviewNote> Notes);

/// <summary>The headings that a layout sets by itself.</summary>
/// <param name="Contents">Over the list of sections.</param>
/// <param name="Notes">Over the notes, and over the column of a table that leads to them.</param>
public sealed record ReviewHeadings(string Contents, string Notes);

/// <param name="Id">By which it is found in a page.</param>
public sealed record ReviewSection(string Id, string Title, ImmutableArray<ReviewBlock> Blocks);

/// <summary>A part of a section.</summary>
public abstract record ReviewBlock;

/// <summary>Sentences that are read one after another.</summary>
public sealed record ReviewParagraph(ImmutableArray<ReviewSentence> Sentences) : ReviewBlock;

/// <summary>Things of one sort, each in a sentence.</summary>
/// <param name="Id">By which a sentence that counts them says which.</param>
/// <param name="Caption">What they have in common; empty where the section's title says it.</param>
public sealed record ReviewList(string Id, string Caption, ImmutableArray<ReviewSentence> Items) : ReviewBlock;

/// <summary>Things of one sort, each in a row.</summary>
/// <param name="Id">By which a sentence that counts them says which.</param>
public sealed record ReviewTable(string Id, string Caption, ImmutableArray<ReviewColumn> Columns, ImmutableArray<ReviewRow> Rows) : ReviewBlock;

/// <param name="IsNumber">Whether its cells are numbers.</param>
public sealed record ReviewColumn(string Title, bool IsNumber = false);

/// <param name="Notes">The numbers of the notes that tell it.</param>
public sealed record ReviewRow(ImmutableArray<string> Cells, ImmutableArray<int> Notes)
{
    /// <summary>As what it is counted: partners, kind, level, how it stands.</summary>
    public ImmutableArray<string> Keys { get; init; } = [];

    /// <summary>What its numbers count.</summary>
    public ImmutableArray<ReviewCount> Counts { get; init; } = [];
}

/// <summary>Numbers as bars: those of the year, and those of the year before.</summary>
/// <param name="Description">What it shows, in a sentence.</param>
public sealed record ReviewChart(string Id, string Title, string Description, string Now, string Before, ImmutableArray<ReviewBar> Bars) : ReviewBlock;

public sealed record ReviewBar(string Label, int Now, int Before);

/// <summary>One sentence, with the notes that carry it; or with what it counts, of which each is noted where it is listed.</summary>
public sealed record ReviewSentence(string Text, ImmutableArray<int> Notes)
{
    public ImmutableArray<ReviewCount> Counts { get; init; } = [];
}

/// <summary>A number that stands in words: so many rows of a list.</summary>
/// <param name="List">The list's or the table's identifier.</param>
/// <param name="Key">Which rows; null: all.</param>
public sealed record ReviewCount(string List, int Number, string? Key = null);

/// <summary>Where something is told.</summary>
/// <param name="Number">From 1, in the order in which they are first needed.</param>
/// <param name="Title">The dispatch's title, where it has one.</param>
/// <param name="Outlet">Who published it; else the page's name.</param>
/// <param name="Published">When, in words.</param>
/// <param name="Quote">Verbatim.</param>
/// <param name="Identifier">Of what it tells.</param>
public sealed record ReviewNote(int Number, string Page, string? Title, string Outlet, string Published, string Quote, string? Url, string Identifier)
{
    /// <summary>When it was published.</summary>
    public Edtf? Date { get; init; }

    /// <summary>Who else carries its text, whether it is internal, and what people have made of it; empty where there is nothing of the kind.</summary>
    public string Mark { get; init; } = "";
}
