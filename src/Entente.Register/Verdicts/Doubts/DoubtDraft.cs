namespace Entente.Register.Verdicts.Doubts;

/// <summary>A doubt before it is told: with what it is about as it is stored, which is looked up only where it is shown.</summary>
internal sealed record DoubtDraft(DoubtKind Kind, double Value, DoubtReason Because)
{
    /// <summary>The entities in doubt.</summary>
    public IReadOnlyList<long> Entities { get; init; } = [];

    /// <summary>The mentions in doubt, where they are no entities.</summary>
    public IReadOnlyList<MentionAnchor> Anchors { get; init; } = [];

    public string? Verdict { get; init; }
}

/// <summary>Finds doubts of one sort. What it reads is bounded, whatever the register's size.</summary>
internal interface IDoubtSource
{
    IEnumerable<DoubtDraft> Find();
}
