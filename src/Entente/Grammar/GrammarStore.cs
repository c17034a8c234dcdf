using Entente.Text;

namespace Entente.Grammar;

/// <summary>
/// The memory that the sentences of a story are cut into. A thread reads story after story into the same objects: taken
/// for a scene, and given back when its facts are made. Who does not give it back keeps what was read.
/// </summary>
internal sealed class GrammarStore
{
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
}
