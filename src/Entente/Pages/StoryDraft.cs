namespace Entente.Pages;

/// <summary>A story in the making.</summary>
internal sealed class StoryDraft
{
    public required List<DraftBlock> Blocks { get; init; }

    public bool Teaser { get; init; }

    public DraftBlock? Title { get; set; }

    /// <summary>Whether it stands in a digest, under a date that holds for all.</summary>
    public bool SharesDate { get; init; }
}
