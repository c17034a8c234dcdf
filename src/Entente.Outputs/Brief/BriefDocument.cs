using System.Collections.Immutable;
using Entente.Text;

namespace Entente.Outputs.Brief;

/// <summary>A brief in words, before it is laid out: the same for a terminal and for a document.</summary>
/// <param name="Subtitle">For which day it holds.</param>
/// <param name="Empty">What to say when there is no section.</param>
internal sealed record BriefDocument(string Title, string Subtitle, string Empty, ImmutableArray<BriefSection> Sections);

internal sealed record BriefSection(string Title, ImmutableArray<BriefLine> Lines);

/// <summary>One thing that the brief says.</summary>
/// <param name="Lead">The date, the office or the theme by which the line is found.</param>
/// <param name="Notes">What belongs to it in smaller words: a disagreement of sources, a state.</param>
internal sealed record BriefLine(string Lead, string Text, ImmutableArray<string> Notes, string Source, string? Quote)
{
    /// <summary>A line whose words stand on one line, though names may have been printed over two.</summary>
    public static BriefLine Of(string lead, string text, IEnumerable<string> notes, string source, string? quote) =>
        new(lead, PlainText.Of(text), [.. notes.Select(n => PlainText.Of(n))], source, quote);
}
