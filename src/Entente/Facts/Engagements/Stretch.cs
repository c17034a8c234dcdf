using Entente.Grammar;

namespace Entente.Facts.Engagements;

/// <summary>A run of chunks, seen without a copy.</summary>
internal readonly struct Stretch(IReadOnlyList<Chunk> chunks, int from, int end)
{
    private static readonly Chunk[] None = [];

    public static Stretch Empty { get; } = new(None, 0, 0);

    public static Stretch Of(IReadOnlyList<Chunk> chunks) => new(chunks, 0, chunks.Count);

    /// <summary>The phrases of a clause behind its verb, up to the next verb.</summary>
    public static Stretch Field(Clause clause) => Of(clause.After).Until(ChunkKind.Verb);

    public int Count => end - from;

    public Chunk this[int index] => chunks[from + index];

    /// <summary>The part before the first chunk of a kind.</summary>
    public Stretch Until(ChunkKind kind)
    {
        for (var i = from; i < end; i++)
            if (chunks[i].Kind == kind) return new Stretch(chunks, from, i);
        return this;
    }

    public Stretch Slice(int first, int last) => new(chunks, from + first, from + last);

    /// <summary>Its phrases, each with the preposition that counts for it.</summary>
    public GovernedPhrases Governed() => new(this);

    public Enumerator GetEnumerator() => new(this);

    public struct Enumerator(Stretch stretch)
    {
        private int at = -1;

        public readonly Chunk Current => stretch[at];

        public bool MoveNext() => ++at < stretch.Count;
    }
}
