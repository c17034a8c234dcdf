namespace Entente.Grammar;

/// <summary>A verb with who does it and what stands around it.</summary>
public sealed class Clause
{
    public required Chunk Chunk { get; init; }

    public VerbGroup Verb => Chunk.Verb!;

    /// <summary>The noun phrases that are its subject; for a participle at a noun, that noun.</summary>
    public IReadOnlyList<Chunk> Subjects { get; init; } = [];

    /// <summary>The chunks that follow it, up to the next clause.</summary>
    public IReadOnlyList<Chunk> After { get; init; } = [];

    /// <summary>The adverbial chunks before its subject ("Mardi, à Abidjan,").</summary>
    public IReadOnlyList<Chunk> Before { get; init; } = [];

    /// <summary>The phrase that "que" stands for, as the object of a relative clause; else null.</summary>
    public Chunk? RelativeObject { get; init; }

    /// <summary>Whether it stands in a relative or subordinate clause.</summary>
    public bool Subordinate { get; init; }

    /// <summary>The same clause with another field.</summary>
    public Clause With(IReadOnlyList<Chunk> after) => new()
    {
        Chunk = Chunk, Index = Index, Subjects = Subjects, Before = Before, RelativeObject = RelativeObject, Subordinate = Subordinate, After = after,
    };

    /// <summary>The index of its chunk in the sentence.</summary>
    public required int Index { get; init; }
}
