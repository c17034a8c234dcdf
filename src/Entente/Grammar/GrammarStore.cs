using Entente.Text;

namespace Entente.Grammar;

/// <summary>
/// The memory that the sentences of a story are cut into. A thread reads story after story into the same objects: taken
/// for a scene, and given back when its facts are made. Who does not give it back keeps what was read.
/// </summary>
internal sealed class GrammarStore
{
    /// <summary>What a large page has made beyond so many of a sort is not kept.</summary>
    private const int Most = 40_000;

    [ThreadStatic]
    private static GrammarStore? spare;

    private readonly Pool<Chunk> chunks = new();
    private readonly Pool<VerbGroup> verbs = new();
    private readonly Pool<Clause> clauses = new();
    private readonly Pool<ParsedSentence> sentences = new();

    /// <summary>What verb group starts at each token of the sentence at hand.</summary>
    public VerbTable VerbTable { get; } = new();

    public static GrammarStore Take()
    {
        var taken = spare ?? new GrammarStore();
        spare = null;
        return taken;
    }

    public void GiveBack()
    {
        chunks.Reset();
        verbs.Reset();
        clauses.Reset();
        sentences.Reset();
        spare = this;
    }

    public Chunk Chunk(ChunkKind kind, int first, int end) => chunks.Take().Begin(kind, first, end);

    /// <summary>A copy of a chunk with another verb.</summary>
    public Chunk Chunk(Chunk other, VerbGroup verb) => chunks.Take().Copy(other, verb);

    public VerbGroup Verb(int first, int end, string? lemma) => verbs.Take().Begin(first, end, lemma);

    public VerbGroup Verb(VerbGroup other) => verbs.Take().Copy(other);

    public Clause Clause(Chunk chunk, int index) => clauses.Take().Begin(chunk, index);

    public ParsedSentence Sentence(Sentence range, Pages.BlockKind block) => sentences.Take().Begin(range, block);

    /// <summary>Objects that are made once and used again.</summary>
    private sealed class Pool<T>
        where T : class, new()
    {
        private readonly List<T> made = [];

        private int used;

        public T Take()
        {
            if (used == made.Count) made.Add(new T());
            return made[used++];
        }

        public void Reset()
        {
            used = 0;
            if (made.Count > Most) made.RemoveRange(Most, made.Count - Most);
        }
    }
}
