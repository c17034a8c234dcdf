namespace Entente.Grammar;

/// <summary>A verb with who does it and what stands around it.</summary>
public sealed class Clause
{
    public Chunk Chunk { get; internal set; } = null!;

    /// <summary>The index of its chunk in the sentence.</summary>
    public int Index { get; internal set; }

    public VerbGroup Verb => Chunk.Verb!;

    /// <summary>The noun phrases that are its subject; for a participle at a noun, that noun.</summary>
    public Row<Chunk> Subjects { get; internal set; } = new();

    /// <summary>The chunks that follow it, up to the next clause.</summary>
    public Row<Chunk> After { get; internal set; } = new();

    /// <summary>The adverbial chunks before its subject ("Mardi, à Abidjan,").</summary>
    public Row<Chunk> Before { get; internal set; } = new();

    /// <summary>The phrase that "que" stands for, as the object of a relative clause; else null.</summary>
    public Chunk? RelativeObject { get; internal set; }

    /// <summary>Whether it stands in a relative or subordinate clause.</summary>
    public bool Subordinate { get; internal set; }

    /// <summary>The same clause with another field.</summary>
    public Clause With(Row<Chunk> after) => new()
    {
        Chunk = Chunk, Index = Index, Subjects = Subjects, Before = Before, RelativeObject = RelativeObject, Subordinate = Subordinate, After = after,
    };

    /// <summary>Makes it the empty clause of a verb, whatever it was before.</summary>
    internal Clause Begin(Chunk chunk, int index)
    {
        (Chunk, Index, RelativeObject, Subordinate) = (chunk, index, null, false);
        Subjects.Clear();
        After.Clear();
        Before.Clear();
        return this;
    }
}
