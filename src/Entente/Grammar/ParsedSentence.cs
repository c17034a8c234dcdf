using Entente.Pages;
using Entente.Text;

namespace Entente.Grammar;

/// <summary>A sentence with its chunks and clauses.</summary>
public sealed class ParsedSentence
{
    public Sentence Range { get; private set; }

    public BlockKind Block { get; private set; }

    public Row<Chunk> Chunks { get; } = new();

    public Row<Clause> Clauses { get; } = new();

    /// <summary>Whether it has no finite verb: a title, a heading, a telegram-style item.</summary>
    public bool IsVerbless
    {
        get
        {
            foreach (var clause in Clauses)
                if (clause.Verb.IsFinite) return false;
            return true;
        }
    }

    /// <summary>Makes it an empty sentence, whatever it was before.</summary>
    internal ParsedSentence Begin(Sentence range, BlockKind block)
    {
        (Range, Block) = (range, block);
        Chunks.Clear();
        Clauses.Clear();
        return this;
    }
}
