using Entente.Facts;
using Entente.Text;

namespace Entente.World;

/// <summary>What a mention speaks of.</summary>
public enum MentionKind
{
    Person,
    Engagement,
    Mechanism,
    Instrument,
    Commemoration,
    Undertaking,
    Assistance,
    Deployment,
}

/// <summary>One place where a page speaks of something, with the truth about it.</summary>
/// <param name="Span">The span of the fact; people who take part in an engagement stand under its span.</param>
/// <param name="Name">For people, the name as printed: with page and span it tells which of those in the fact is meant.</param>
/// <param name="Party">For people, the party that the page ties them to.</param>
/// <param name="Truth">What it truly is; equal for all mentions of the same thing or person.</param>
/// <param name="Fate">What has become of it at the world's end; null where nothing was to come.</param>
public sealed record Mention(
    string Page, MentionKind Kind, TextSpan Span, string? Name, string? Party, Fact Fact, int Truth, Fate? Fate);
