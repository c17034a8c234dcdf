namespace Entente.Register.Identity;

/// <summary>How two profiles stand to each other: the same, unable to be the same, or neither.</summary>
/// <param name="Strength">How much speaks for it; stronger links are followed first.</param>
/// <param name="Reason">Why they are the same, or why they cannot be, for people.</param>
internal readonly record struct Relation(RelationKind Kind, int Strength, string? Reason)
{
    public static Relation None => default;

    public bool IsSame => Kind == RelationKind.Same;

    public bool IsConflict => Kind == RelationKind.Different;

    public static Relation Same(int strength, string reason) => new(RelationKind.Same, strength, reason);

    public static Relation Different(string reason) => new(RelationKind.Different, 0, reason);
}

internal enum RelationKind
{
    None,
    Same,
    Different,
}
