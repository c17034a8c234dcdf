using Entente.Register.FollowThrough;
using Entente.Register.Storage;

namespace Entente.Register.Claims;

/// <summary>A mention of a claim, and what it came to.</summary>
/// <param name="known">When the dispatch was published.</param>
internal sealed class ShownMention(long claim, string? known, Mention mention)
{
    public long Claim { get; } = claim;

    public string? Known { get; } = known;

    public Mention Mention { get; } = mention;

    /// <summary>What it speaks of, once it is written.</summary>
    public ProfileRow Profile { get; set; } = null!;

    /// <summary>Whether nothing had said the same before.</summary>
    public bool IsNew { get; set; }

    /// <summary>Where its claim stands in the index of follow-through, with all mentions of it; told of the first of them.</summary>
    public (DeedEntry[] Entries, List<ShownMention> Beside)? Deeds { get; set; }
}
