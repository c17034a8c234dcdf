using Entente.Grammar;
using Entente.Reading;
using Entente.Tests.Codebook;
using Entente.Text;

namespace Entente.Tests.Grammar;

/// <summary>A text as the grammar of the shipped codebook sees it.</summary>
internal sealed class Parsed
{
    private readonly string text;
    private readonly TokenList tokens;

    public Parsed(string text)
    {
        this.text = text;
        tokens = Tokenizer.Tokenize(text, Embedded.Book.Languages["fr"].Lexicon);
        Sentences = Embedded.Reader.Sentences(text, new Hints { Language = "fr" });
    }

    public IReadOnlyList<ParsedSentence> Sentences { get; }

    public IEnumerable<Clause> Clauses => Sentences.SelectMany(sentence => sentence.Clauses);

    /// <summary>The verbs in order: "recevoir, past passive; signer, future".</summary>
    public string Verbs => string.Join("; ", Clauses.Select(clause => ExplanationGrammar.Describe(clause.Verb)));

    /// <summary>The clause of a verb.</summary>
    public Clause Clause(string lemma) => Clauses.Single(clause => clause.Verb.Lemma == lemma);

    public string Words(Chunk chunk) => text[tokens[chunk.Start].Start..tokens[chunk.End - 1].End];

    public string Words(IEnumerable<Chunk> chunks) => string.Join(" | ", chunks.Select(Words));
}
