using System.Collections.Immutable;
using Entente.Dates;
using Entente.Reading;
using Entente.Register.Verdicts;
using Entente.Text;

namespace Entente.Register.Views.Texts;

/// <summary>A page as one reads it: its text, the stories in it, and the facts at their places.</summary>
/// <param name="Sha256">Of the page's text. Of several texts that came under one name, the one recorded last is shown.</param>
public sealed record PageTextView(
    string Page, string Sha256, string Reader, Hints Hints, string Text, ImmutableArray<PageStory> Stories)
{
    /// <summary>Whether it is marked internal.</summary>
    public bool IsInternal { get; init; }
}

/// <summary>One story of a page, with its place in the page's text.</summary>
/// <param name="Facts">In the order of the text; those that were rejected too.</param>
public sealed record PageStory(
    string Hash, TextSpan Span, string? Title, string? Agency, string? Language, Edtf? Published, bool Teaser,
    ImmutableArray<JudgedFact> Facts);
