using Entente.Pages;
using Entente.Text;

namespace Entente.Grammar;

/// <summary>A sentence with its chunks and clauses.</summary>
public sealed record ParsedSentence(Sentence Range, BlockKind Block, IReadOnlyList<Chunk> Chunks, IReadOnlyList<Clause> Clauses)
{
    /// <summary>Whether it has no finite verb: a title, a heading, a telegram-style item.</summary>
    public bool IsVerbless => !Clauses.Any(clause => clause.Verb.IsFinite);
}
