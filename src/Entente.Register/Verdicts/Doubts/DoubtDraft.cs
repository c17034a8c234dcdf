namespace Entente.Register.Verdicts.Doubts;

/// <summary>A doubt before it is told: with what it is about as it is stored, which is looked up only where it is shown.</summary>
/// <param name="Day">When what it is about was last told or held; null if unknown.</param>
internal sealed record DoubtDraft(DoubtKind Kind, string? Day, DoubtReason Because)
{
    /// <summary>The entities in doubt.</summary>
    public IReadOnlyList<long> Entities { get; init; } = [];

    /// <summary>The mentions in doubt, where they are no entities.</summary>
    public IReadOnlyList<MentionAnchor> Anchors { get; init; } = [];

    /// <summary>The entity of which a mention in doubt speaks, by which its value is measured.</summary>
    public long? Speaks { get; init; }

    public string? Verdict { get; init; }

    /// <summary>The entities that tell how much hangs on it.</summary>
    public IEnumerable<long> About => Speaks is { } entity ? [entity] : Entities;
}

/// <summary>Finds doubts of one sort. What it reads is bounded, whatever the register's size.</summary>
internal interface IDoubtSource
{
    IEnumerable<DoubtDraft> Find();
}
