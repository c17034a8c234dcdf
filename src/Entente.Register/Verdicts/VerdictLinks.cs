namespace Entente.Register.Verdicts;

/// <summary>A verdict on two profiles.</summary>
/// <param name="Reason">Who said so and why, for people.</param>
internal sealed record VerdictLink(long Profile, long Other, VerdictAct Act, long At, string Identifier, string Reason)
{
    /// <summary>Verdicts outweigh whatever speaks for a link between two profiles.</summary>
    public const int Strength = 1000;

    public Edge<long> Edge => new(Profile, Other, Act, At, Identifier);
}

/// <summary>The verdicts that are in force between profiles.</summary>
internal interface IVerdictLinks
{
    /// <summary>Those on a profile, with the other as <see cref="VerdictLink.Other"/>.</summary>
    IReadOnlyList<VerdictLink> Of(long profile);
}

/// <summary>What a register has in which nobody has judged.</summary>
internal sealed class NoVerdictLinks : IVerdictLinks
{
    public static NoVerdictLinks Instance { get; } = new();

    public IReadOnlyList<VerdictLink> Of(long profile) => [];
}
